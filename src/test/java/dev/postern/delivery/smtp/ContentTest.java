package dev.postern.delivery.smtp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.mail.MessageBytes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentTest {

    private static Content content(String text) throws IOException {
        return Content.of(MessageBytes.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void asciiInFullLinesIsPlain() throws IOException {
        assertEquals(new Content(false, false, true), content("Subject: x\r\n\r\na.\r\n b\r\n"));
    }

    @Test
    void eightBitsInTheBodyAreNotInTheHeader() throws IOException {
        assertEquals(new Content(true, false, true), content("Subject: x\r\n\r\nطلب\r\n"));
    }

    @Test
    void eightBitsInTheHeaderAreBoth() throws IOException {
        assertEquals(new Content(true, true, true), content("Subject: طلب\r\n\r\nx\r\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {".a\r\n", "a\r\n.\r\n", "a\nb\r\n", "a\rb\r\n", "a\u0000\r\n", "a", "a\r", "a\r\r\n", "a\n"})
    void whatMustBeMendedIsNotPlain(String text) throws IOException {
        assertFalse(content(text).plain());
    }

    @Test
    void aFileIsReadLikeMemory(@TempDir Path folder) throws IOException {
        var text = "Subject: x\r\n\r\n" + "line\r\n".repeat(30_000) + "طلب\r\n";
        var file = Files.writeString(folder.resolve("mail"), text);
        try (var bytes = new MessageBytes.OnDisk(file, Files.size(file))) {
            assertEquals(content(text), Content.of(bytes));
            assertTrue(Content.of(bytes).eightBit());
        }
    }
}
