package dev.postern.leak;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import javax.imageio.metadata.IIOMetadataNode;
import javax.swing.text.BadLocationException;
import javax.swing.text.rtf.RTFEditorKit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.w3c.dom.Node;

/// Files as the programs open them that people open them with.
final class OpenedFiles {

    private final Searcher searcher;

    OpenedFiles(Searcher searcher) {
        this.searcher = searcher;
    }

    void open(byte[] bytes, int depth) {
        try {
            opened(bytes, depth);
        } catch (IOException | BadLocationException e) {
            searcher.text(e.toString(), "a file that cannot be read");
        }
    }

    private void opened(byte[] bytes, int depth) throws IOException, BadLocationException {
        var head = Octets.of(bytes).substring(0, Math.min(8, bytes.length));
        if (depth > 6) {
            return;
        }
        if (head.startsWith("%PDF")) {
            pdf(bytes, depth);
        } else if (head.startsWith("PK")) {
            zip(bytes, depth);
        } else if (head.startsWith("{\\rtf")) {
            rtf(bytes);
        } else if (head.startsWith("\u001f\u008b")) {
            try (var in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
                inner(in.readAllBytes(), "gzip", depth);
            }
        } else if (head.startsWith("\u00ff\u00d8") || head.startsWith("\u0089PNG")) {
            picture(bytes);
        }
    }

    private void inner(byte[] bytes, String where, int depth) {
        searcher.octets(bytes, where);
        open(bytes, depth + 1);
    }

    private void zip(byte[] bytes, int depth) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                searcher.text(entry.getName(), "name in zip");
                var content = zip.readAllBytes();
                inner(content, "zip " + entry.getName(), depth);
                if (entry.getName().endsWith("xml")) {
                    var xml = Jsoup.parse(new String(content, StandardCharsets.UTF_8), "", Parser.xmlParser());
                    searcher.text(xml.wholeText(), "zip " + entry.getName());
                }
            }
        }
    }

    private void rtf(byte[] bytes) throws IOException, BadLocationException {
        var kit = new RTFEditorKit();
        var document = kit.createDefaultDocument();
        kit.read(new ByteArrayInputStream(bytes), document, 0);
        searcher.text(document.getText(0, document.getLength()), "rtf");
        searcher.shown(Octets.of(bytes), "rtf");
    }

    /// What the picture's own metadata hold, piece by piece.
    private void picture(byte[] bytes) throws IOException {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            var reader = ImageIO.getImageReaders(in).next();
            reader.setInput(in);
            var metadata = reader.getImageMetadata(0);
            metadata(metadata.getAsTree(metadata.getNativeMetadataFormatName()));
            reader.dispose();
        }
    }

    private void metadata(Node node) {
        if (node instanceof IIOMetadataNode own && own.getUserObject() instanceof byte[] content) {
            searcher.octets(content, "picture " + node.getNodeName());
        }
        for (var i = 0; i < node.getAttributes().getLength(); i++) {
            searcher.text(node.getAttributes().item(i).getNodeValue(), "picture " + node.getNodeName());
        }
        for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            metadata(child);
        }
    }

    private void pdf(byte[] bytes, int depth) throws IOException {
        try (var document = Loader.loadPDF(bytes)) {
            searcher.text(new PDFTextStripper().getText(document), "pdf text");
            for (var key : document.getDocument().getXrefTable().keySet()) {
                object(document.getDocument().getObjectFromPool(key).getObject(), depth);
            }
            object(document.getDocument().getTrailer(), depth);
        }
        for (var end = Octets.of(bytes).indexOf("%%EOF");
                end > 0;
                end = Octets.of(bytes).indexOf("%%EOF", end + 5)) {
            if (end + 100 < bytes.length && depth == 0) {
                earlier(java.util.Arrays.copyOf(bytes, end + 6));
            }
        }
    }

    private void earlier(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            searcher.text("" + document.getDocumentInformation().getAuthor(), "earlier pdf");
        }
    }

    private void object(COSBase object, int depth) throws IOException {
        switch (object) {
            case COSString string -> searcher.text(string.getString(), "pdf string");
            case COSArray array -> {
                for (var item : array) {
                    direct(item, depth);
                }
            }
            case COSDictionary dictionary -> {
                for (var value : dictionary.getValues()) {
                    direct(value, depth);
                }
                if (dictionary instanceof COSStream stream) {
                    try (var in = stream.createInputStream()) {
                        inner(in.readAllBytes(), "pdf stream", depth);
                    }
                }
            }
            case null, default -> {}
        }
    }

    private void direct(COSBase object, int depth) throws IOException {
        if (object instanceof COSString || object instanceof COSArray || object instanceof COSDictionary) {
            object(object, depth);
        }
    }
}
