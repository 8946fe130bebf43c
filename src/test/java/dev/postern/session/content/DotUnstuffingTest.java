package dev.postern.session.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DotUnstuffingTest {

    private final DotUnstuffing unstuffing = new DotUnstuffing();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void takesStuffedDotsOut() throws IOException {
        feed("a\r\n..b\r\n...\r\n.\r\n");
        assertEquals("a\r\n.b\r\n..\r\n", text());
        assertTrue(unstuffing.ended());
    }

    @Test
    void anEmptyMessageIsADotAlone() throws IOException {
        feed(".\r\n");
        assertEquals("", text());
        assertTrue(unstuffing.ended());
    }

    @Test
    void leavesWhatFollowsTheEnd() throws IOException {
        var used = feed("a\r\n.\r\nMAIL FROM:<x@y.example>\r\n");
        assertEquals("a\r\n.\r\n".length(), used);
    }

    @Test
    void itDoesNotMatterWhereTheNetworkCuts() throws IOException {
        for (var piece : "a\r\n..b\r\n.\r\n".split("")) {
            feed(piece);
        }
        assertEquals("a\r\n.b\r\n", text());
        assertTrue(unstuffing.ended());
    }

    /// Every known sequence with which another server could be made to see an end that is none.
    @ParameterizedTest
    @MethodSource("dev.postern.testing.FalseEnds#all")
    void onlyCrlfDotCrlfEndsAMessage(String sequence) throws IOException {
        feed("a" + sequence + "MAIL FROM:<x@y.example>");
        assertFalse(unstuffing.ended());
        assertTrue(unstuffing.sawBareNewline() || unstuffing.sawNul());
    }

    @Test
    void bareNewlinesBecomeCrlf() throws IOException {
        feed("a\nb\rc\r\r\nd\r\n.\r\n");
        assertEquals("a\r\nb\r\nc\r\n\r\nd\r\n", text());
        assertTrue(unstuffing.sawBareNewline());
    }

    @Test
    void aLongRunOfCarriageReturnsFits() throws IOException {
        feed("\r".repeat(8192));
        feed("\n.\r\n");
        assertEquals("\r\n".repeat(8192), text());
    }

    private int feed(String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        return unstuffing.feed(bytes, bytes.length, out);
    }

    private String text() {
        return out.toString(StandardCharsets.ISO_8859_1);
    }
}
