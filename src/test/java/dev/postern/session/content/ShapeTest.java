package dev.postern.session.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShapeTest {

    private final Shape shape = new Shape(
            OutputStream.nullOutputStream(), new ContentLimits(1 << 20, Duration.ofMinutes(1), 998, 4096, 10));

    @Test
    void aLineOfNineHundredNinetyEightPasses() throws IOException {
        write("Subject: x\r\n\r\n" + "y".repeat(998) + "\r\n");
        assertEquals(Optional.empty(), shape.refusal());
    }

    @Test
    void aLongerLineIsRefusedEvenWithoutItsEnd() throws IOException {
        write("Subject: x\r\n\r\n" + "y".repeat(999));
        assertRefused("554", "5.6.0", "a line is longer");
    }

    @Test
    void aLargeHeaderIsRefused() throws IOException {
        write(("Subject: " + "z".repeat(800) + "\r\n").repeat(6) + "\r\nhello\r\n");
        assertRefused("552", "5.3.4", "the header is larger");
    }

    @Test
    void aFieldThatIsFoldedForEverIsALargeHeader() throws IOException {
        write("Subject: a\r\n" + " b\r\n".repeat(4000));
        assertRefused("552", "5.3.4", "the header is larger");
    }

    @Test
    void manyFieldsAreRefused() throws IOException {
        write("X: y\r\n".repeat(11) + "\r\n");
        assertRefused("554", "5.6.0", "the header has more");
    }

    @Test
    void whatStandsInTheBodyIsNoField() throws IOException {
        write("X: y\r\n\r\n" + "a: b\r\n".repeat(2000));
        assertEquals(Optional.empty(), shape.refusal());
    }

    @Test
    void linesWithoutAHeaderAreABody() throws IOException {
        write("hello\r\n".repeat(2000));
        assertEquals(Optional.empty(), shape.refusal());
    }

    private void write(String text) throws IOException {
        shape.write(text.getBytes(StandardCharsets.US_ASCII));
    }

    private void assertRefused(String code, String status, String text) {
        var refusal = shape.refusal().orElseThrow();
        assertEquals(code, Integer.toString(refusal.code()));
        assertEquals(status, refusal.status().toString());
        assertTrue(refusal.lines().getFirst().startsWith(text), refusal::toString);
    }
}
