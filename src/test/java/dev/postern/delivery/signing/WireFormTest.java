package dev.postern.delivery.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WireFormTest {

    /// `\` stands for CR, `/` for LF, `0` for NUL.
    @ParameterizedTest
    @CsvSource({
        "a, a\\/",
        "a/b\\/, a\\/b\\/",
        "a\\b, a\\/b\\/",
        "a\\, a\\/",
        "a\\\\/b, a\\/\\/b\\/",
        "a\\0/b, a\\/b\\/",
        "a/, a\\/",
        "/, \\/"
    })
    void everyLineEndsTheSame(String message, String wire) {
        assertEquals(wire, coded(WireForm.of(decoded(message))));
    }

    @Test
    void aMessageInOrderIsItself() {
        var message = decoded("a\\/\\/b\\/");
        assertSame(message, WireForm.of(message));
    }

    private static byte[] decoded(String text) {
        return text.replace('\\', '\r').replace('/', '\n').replace('0', '\0').getBytes(StandardCharsets.US_ASCII);
    }

    private static String coded(byte[] octets) {
        return new String(octets, StandardCharsets.US_ASCII)
                .replace('\r', '\\')
                .replace('\n', '/')
                .replace('\0', '0');
    }
}
