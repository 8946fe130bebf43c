package dev.postern.masking.files;

import dev.postern.masking.files.picture.Pictures;
import dev.postern.reading.file.FileType;
import dev.postern.reading.file.PdfStreams;
import dev.postern.reading.file.Unread;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/// A PDF without its author, object by object: document properties, XMP, authors of notes, what cameras wrote into
/// pictures, attached files, and addresses in links, fields, notes, bookmarks and on its pages.
final class Pdf {

    private static final int DEEPEST = 50;
    private static final COSName PIECE_INFO = COSName.getPDFName("PieceInfo");
    private static final COSName PARAMS = COSName.getPDFName("Params");
    private static final COSName BYTE_RANGE = COSName.getPDFName("ByteRange");
    private static final COSName AUTHOR = COSName.getPDFName("Author");
    /// Of a document's properties, those that tell nothing of who wrote it.
    private static final Set<COSName> PROPERTIES = Set.of(
            COSName.TITLE,
            COSName.SUBJECT,
            COSName.KEYWORDS,
            COSName.CREATOR,
            COSName.PRODUCER,
            COSName.CREATION_DATE,
            COSName.MOD_DATE,
            COSName.getPDFName("Trapped"));

    private final PDDocument document;
    private final Cleaning cleaning;
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<COSBase> attachments = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean changed;
    private boolean signed;

    private Pdf(PDDocument document, Cleaning cleaning) {
        this.document = document;
        this.cleaning = cleaning;
    }

    static byte[] clean(byte[] content, Cleaning cleaning) throws Unread, IOException {
        PdfStreams.check(content, cleaning.budget());
        try (var document = Loader.loadPDF(content)) {
            var pdf = new Pdf(document, cleaning);
            pdf.clean();
            if (PdfAddresses.areIn(content, cleaning)) {
                pdf.pages();
            }
            if (!pdf.changed && PdfRevisions.earlier(content).anyMatch(revision -> tells(revision, cleaning))) {
                cleaning.removed("earlier revisions");
                pdf.changed = true;
            }
            return pdf.changed ? pdf.written() : content;
        } catch (InvalidPasswordException e) {
            throw Unread.encrypted();
        }
    }

    /// Whether an earlier revision, which a later one only covers, has anything that goes. One that cannot be read
    /// may have.
    private static boolean tells(byte[] revision, Cleaning cleaning) {
        try (var document = Loader.loadPDF(revision)) {
            var pdf = new Pdf(document, cleaning);
            pdf.clean();
            return pdf.changed;
        } catch (IOException | Unread e) {
            return true;
        }
    }

    private byte[] written() throws IOException {
        if (signed) {
            cleaning.removed("validity of its signature");
        }
        document.setAllSecurityToBeRemoved(true);
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    private void clean() throws Unread, IOException {
        properties();
        description();
        for (var key : new TreeSet<>(document.getDocument().getXrefTable().keySet())) {
            cleaning.budget().time();
            walk(document.getDocument().getObjectFromPool(key).getObject(), 0);
        }
    }

    /// Signs that spell addresses go; the page keeps its looks around them.
    private void pages() throws Unread, IOException {
        var pages = new PdfPages(cleaning);
        for (var page : document.getPages()) {
            changed |= pages.clean(page);
        }
    }

    private void properties() {
        var properties = document.getDocument().getTrailer().getCOSDictionary(COSName.INFO);
        if (properties != null) {
            removeProperties(properties);
        }
    }

    private void removeProperties(COSDictionary properties) {
        for (var key : List.copyOf(properties.keySet())) {
            if (!PROPERTIES.contains(key) && !"".equals(properties.getString(key))) {
                remove(properties, key, "author");
            }
        }
    }

    /// The XMP of the document as a whole; those of its pages and pictures go with them.
    private void description() throws Unread, IOException {
        var catalog = document.getDocumentCatalog().getCOSObject();
        if (catalog.getDictionaryObject(COSName.METADATA) instanceof COSStream stream) {
            var bare = Xmp.bare(read(stream), cleaning);
            if (bare.isPresent()) {
                cleaning.removed("XMP");
                write(stream, bare.get(), Optional.empty());
                seen.add(stream);
            }
        }
    }

    private void walk(COSBase object, int depth) throws Unread, IOException {
        if (depth > DEEPEST) {
            throw new Unread("depth", "objects of a PDF in one another");
        }
        switch (object) {
            case COSDictionary dictionary when seen.add(dictionary) -> dictionary(dictionary, depth);
            case COSArray array when seen.add(array) -> array(array, depth);
            case null, default -> {}
        }
    }

    private void array(COSArray array, int depth) throws Unread, IOException {
        for (var i = 0; i < array.size(); i++) {
            if (array.get(i) instanceof COSString string) {
                var clean = string(string);
                if (!clean.equals(string)) {
                    array.set(i, clean);
                }
            } else {
                walk(array.get(i), depth + 1);
            }
        }
    }

    private void dictionary(COSDictionary dictionary, int depth) throws Unread, IOException {
        if (dictionary.containsKey(BYTE_RANGE)) {
            signed = true;
            return;
        }
        if (dictionary.containsKey(AUTHOR) && dictionary.containsKey(COSName.PRODUCER)) {
            removeProperties(dictionary);
        }
        if (!COSName.CATALOG.equals(dictionary.getCOSName(COSName.TYPE))) {
            remove(dictionary, COSName.METADATA, "XMP");
        }
        remove(dictionary, PIECE_INFO, "data of programs");
        if (isNote(dictionary)) {
            remove(dictionary, COSName.T, "author");
        }
        for (var key : List.copyOf(dictionary.keySet())) {
            var value = dictionary.getItem(key);
            if (value instanceof COSString string) {
                var clean = string(string);
                if (!clean.equals(string)) {
                    dictionary.setItem(key, clean);
                }
            } else {
                walk(value, depth + 1);
            }
        }
        if (dictionary instanceof COSStream stream) {
            stream(stream);
        }
        if (dictionary.getDictionaryObject(COSName.EF) instanceof COSDictionary files) {
            attached(dictionary.getString(COSName.UF, dictionary.getString(COSName.F, "")), files);
        }
    }

    /// Fields, too, have a `T`, which is their name.
    private static boolean isNote(COSDictionary dictionary) {
        return dictionary.containsKey(COSName.RECT)
                && dictionary.containsKey(COSName.SUBTYPE)
                && !COSName.WIDGET.equals(dictionary.getCOSName(COSName.SUBTYPE));
    }

    private void remove(COSDictionary dictionary, COSName key, String what) {
        if (dictionary.containsKey(key)) {
            dictionary.removeItem(key);
            cleaning.removed(what);
            changed = true;
        }
    }

    private COSString string(COSString string) {
        var written = string.getString();
        var clean = cleaning.text(written);
        if (clean.equals(written)) {
            return string;
        }
        changed = true;
        return new COSString(written.startsWith("mailto:") ? clean.replaceAll("[\\[\\] ]+", "-") : clean);
    }

    private void stream(COSStream stream) throws Unread, IOException {
        if (COSName.DCT_DECODE.equals(stream.getFilters())) {
            try (var in = stream.createRawInputStream()) {
                var picture = in.readAllBytes();
                var clean = FileType.of(picture, "") == FileType.JPEG
                        ? Pictures.clean(FileType.JPEG, picture, cleaning::removed)
                        : picture;
                if (!Arrays.equals(clean, picture)) {
                    writeRaw(stream, clean);
                }
            }
        }
    }

    /// The same file may stand there under several names.
    private void attached(String name, COSDictionary files) throws Unread, IOException {
        for (var key : files.keySet()) {
            if (files.getDictionaryObject(key) instanceof COSStream stream && attachments.add(stream)) {
                var content = read(stream);
                var clean = cleaning.inside(name, content);
                if (!Arrays.equals(clean, content)) {
                    write(stream, clean, Optional.of(COSName.FLATE_DECODE));
                    stream.removeItem(PARAMS);
                }
            }
        }
    }

    private byte[] read(COSStream stream) throws Unread, IOException {
        try (var in = stream.createInputStream()) {
            return cleaning.budget().read(in);
        }
    }

    private void write(COSStream stream, byte[] content, Optional<COSName> filter) throws IOException {
        changed = true;
        try (var out = filter.isPresent() ? stream.createOutputStream(filter.get()) : stream.createOutputStream()) {
            out.write(content);
        }
    }

    private void writeRaw(COSStream stream, byte[] content) throws IOException {
        changed = true;
        try (var out = stream.createRawOutputStream()) {
            out.write(content);
        }
    }
}
