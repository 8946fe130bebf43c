package dev.postern.masking.mime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TransferEncodingTest {

    @Test
    void whateverIsEncodedDecodesToTheSame() {
        var random = new Random(11);
        for (var i = 0; i < 300; i++) {
            var bytes = new StringBuilder();
            random.ints(random.nextInt(400), 0, 256).forEach(b -> bytes.append(b % 7 == 0 ? ' ' : (char) b));
            var text = bytes.toString();
            for (var encoding : new TransferEncoding[] {TransferEncoding.QUOTED_PRINTABLE, TransferEncoding.BASE64}) {
                var encoded = encoding.encode(text);
                assertEquals(text, encoding.decode(encoded), encoding.name());
                for (var line : encoded.split("\r\n")) {
                    assertTrue(line.length() <= 76, line);
                }
            }
        }
    }

    @Test
    void brokenEncodingsAreReadAsFarAsTheyGo() {
        assertEquals("a=zz=", TransferEncoding.QUOTED_PRINTABLE.decode("a=zz=3D"));
        assertEquals("ab", TransferEncoding.QUOTED_PRINTABLE.decode("a= \t\r\nb"));
        assertEquals("abc", TransferEncoding.BASE64.decode("Y!W\r\nJj*"));
        assertEquals("aa", TransferEncoding.BASE64.decode("YQ==YQ=="));
    }
}
