package dev.postern.reading;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/// Makes files for tests.
final class Documents {

    private Documents() {}

    /// @param entries name, content, name, content, …
    static byte[] zip(String... entries) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var i = 0; i < entries.length; i += 2) {
                zip.putNextEntry(new ZipEntry(entries[i]));
                zip.write(entries[i + 1].getBytes(StandardCharsets.ISO_8859_1));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    /// @param body of `word/document.xml`
    static byte[] word(String body, String... more) {
        var entries = new String[more.length + 2];
        entries[0] = "word/document.xml";
        entries[1] = "<w:document xmlns:w='w' xmlns:r='r' xmlns:a='a' xmlns:wp='wp'><w:body>" + body
                + "</w:body></w:document>";
        System.arraycopy(more, 0, entries, 2, more.length);
        return zip(entries);
    }

    static String relationship(String id, String type, String target) {
        return "<Relationships><Relationship Id='" + id + "' Type='http://schemas.example/" + type + "' Target='"
                + target + "' TargetMode='External'/></Relationships>";
    }

    /// A page for each text.
    static PDDocument pdf(String... texts) throws IOException {
        var document = new PDDocument();
        for (var text : texts) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                content.showText(text);
                content.endText();
            }
        }
        return document;
    }

    /// Puts a picture on the first page, 100 points wide and high, at 100, 100.
    static void draw(PDDocument document, BufferedImage picture) throws IOException {
        var page = document.getPage(0);
        try (var content = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
            content.drawImage(LosslessFactory.createFromImage(document, picture), 100, 100, 100, 100);
        }
    }

    static byte[] bytes(PDDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        document.close();
        return bytes.toByteArray();
    }

    static BufferedImage qr(String text) {
        try {
            var matrix = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 200, 200);
            var picture = blank(200, 200);
            for (var y = 0; y < 200; y++) {
                for (var x = 0; x < 200; x++) {
                    picture.setRGB(x, y, matrix.get(x, y) ? 0x000000 : 0xFFFFFF);
                }
            }
            return picture;
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
    }

    static BufferedImage blank(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var drawing = picture.createGraphics();
        drawing.setColor(Color.WHITE);
        drawing.fillRect(0, 0, width, height);
        drawing.dispose();
        return picture;
    }

    static BufferedImage written(String text, Color ink, Color paper) {
        var picture = new BufferedImage(600, 120, BufferedImage.TYPE_INT_RGB);
        var drawing = picture.createGraphics();
        drawing.setColor(paper);
        drawing.fillRect(0, 0, 600, 120);
        drawing.setColor(ink);
        drawing.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        drawing.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 32));
        drawing.drawString(text, 30, 70);
        drawing.dispose();
        return picture;
    }

    static byte[] png(BufferedImage picture) {
        return encoded(picture, "png");
    }

    static byte[] encoded(BufferedImage picture, String form) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, form, bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }
}
