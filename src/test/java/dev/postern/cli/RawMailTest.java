package dev.postern.cli;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RawMailTest {

    // N is a line feed, R a carriage return.
    @ParameterizedTest
    @CsvSource({
        "aNb, aRNb",
        "aRb, aRNb",
        "aRNb, aRNb",
        "aRNRNb, aRNRNb",
        "aNNb, aRNRNb",
        "aRRb, aRNRNb",
        "aNRb, aRNRNb",
        "aRRNb, aRNRNb",
        "N, RN",
        "aR, aRN"
    })
    void everyLineEndBecomesCrlf(String given, String expected) {
        assertEquals(expected, letters(RawMail.withCrlf(bytes(given))));
    }

    private static byte[] bytes(String letters) {
        return letters.replace('N', '\n').replace('R', '\r').getBytes(US_ASCII);
    }

    private static String letters(byte[] bytes) {
        return new String(bytes, US_ASCII).replace('\n', 'N').replace('\r', 'R');
    }
}
