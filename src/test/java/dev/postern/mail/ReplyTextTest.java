package dev.postern.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplyTextTest {

    @Test
    void everyLineCarriesBothCodes() {
        var reply = new Reply.Refuse(550, StatusCode.of("5.7.1"), List.of("one", "two"));
        assertEquals("550-5.7.1 one\r\n550 5.7.1 two", ReplyText.of(reply, false));
    }

    @Test
    void otherLettersAreEscapedUnlessUtf8WasAskedFor() {
        var reply = Reply.refuse(550, "5.7.1", "رقم");
        assertEquals("550 5.7.1 \\u{631}\\u{642}\\u{645}", ReplyText.of(reply, false));
        assertEquals("550 5.7.1 رقم", ReplyText.of(reply, true));
    }

    @Test
    void controlCharactersNeverReachTheWire() {
        var reply = Reply.refuse(550, "5.7.1", "a\r\n250 ok\0\u0085\u202e");
        assertEquals("550 5.7.1 a  250 ok \\u{85}\\u{202e}", ReplyText.of(reply, true));
    }

    @Test
    void aLineKeepsWithinItsOctets() {
        for (var utf8 : List.of(true, false)) {
            var text = ReplyText.of(Reply.refuse(550, "5.7.1", "ع".repeat(600)), utf8);
            assertTrue(text.getBytes(StandardCharsets.UTF_8).length <= 510);
            assertTrue(text.endsWith("..."));
        }
    }

    @Test
    void kindAndCodeCannotDisagree() {
        assertThrows(IllegalArgumentException.class, () -> Reply.refuse(250, "5.7.1", "x"));
        assertThrows(IllegalArgumentException.class, () -> Reply.defer(451, "5.7.1", "x"));
        assertThrows(IllegalArgumentException.class, () -> new Reply.Accept(250, StatusCode.of("2.0.0"), List.of()));
    }
}
