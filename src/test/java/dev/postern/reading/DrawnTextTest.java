package dev.postern.reading;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.mail.MessageBytes;
import dev.postern.reading.picture.TextReader;
import java.awt.Color;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Text drawn in pictures, read by Tesseract.
@Tag("peers")
class DrawnTextTest {

    private static List<String> shown(byte[] picture) {
        return shown("logo.png", picture);
    }

    private static List<String> shown(String name, byte[] content) {
        var text = TextReader.installed();
        assertTrue(text.isPresent(), "tesseract-ocr with eng and ara is not installed");
        var reader = new MailReader(ReadingSettings.defaults(), text);
        return Mails.shown(reader.read(MessageBytes.of(Mails.with(name, content))));
    }

    @Test
    void anAddressInALogoIsRead() {
        var shown = shown(Documents.png(Documents.written("www.shop.example", Color.BLACK, Color.WHITE)));
        assertTrue(shown.contains("picture logo.png | www.shop.example"), shown::toString);
    }

    @Test
    void lightOnDarkIsRead() {
        var shown = shown(Documents.png(Documents.written("leave 5 stars", Color.WHITE, Color.DARK_GRAY)));
        assertTrue(shown.contains("picture logo.png | leave 5 stars"), shown::toString);
    }

    @Test
    void wordsDrawnAsShapesInADocumentAreRead() throws IOException {
        var document = new PDDocument();
        var page = new PDPage();
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            PdfFilesTest.outlines(content);
        }
        var shown = shown("card.pdf", Documents.bytes(document));
        assertTrue(shown.contains("picture card.pdf page 1 | visit shop.example today"), shown::toString);
    }
}
