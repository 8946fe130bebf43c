package dev.postern.reading;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.mail.MessageBytes;
import dev.postern.reading.picture.TextReader;
import java.awt.Color;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Text drawn in pictures, read by Tesseract.
@Tag("peers")
class DrawnTextTest {

    private static List<String> shown(byte[] picture) {
        var text = TextReader.installed();
        assertTrue(text.isPresent(), "tesseract-ocr with eng and ara is not installed");
        var reader = new MailReader(ReadingSettings.defaults(), text);
        return Mails.shown(reader.read(MessageBytes.of(Mails.with("logo.png", picture))));
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
}
