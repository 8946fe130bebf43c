package dev.postern.delivery.smtp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DotStuffingTest {

    private static final Pattern BARE = Pattern.compile("\r(?!\n)|(?<!\r)\n|\0");

    private static String stuffed(String content) {
        return text(DotStuffing.all(octets(content)));
    }

    private static byte[] octets(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String text(byte[] octets) {
        return new String(octets, StandardCharsets.ISO_8859_1);
    }

    private static String unescaped(String text) {
        return text.replace("\\r", "\r").replace("\\n", "\n").replace("\\0", "\0");
    }

    @ParameterizedTest
    @CsvSource({
        "'','.\\r\\n'",
        "'a','a\\r\\n.\\r\\n'",
        "'a\\r\\n','a\\r\\n.\\r\\n'",
        "'a\\r','a\\r\\n.\\r\\n'",
        "'a\\n','a\\r\\n.\\r\\n'",
        "'.','..\\r\\n.\\r\\n'",
        "'.a\\r\\n','..a\\r\\n.\\r\\n'",
        "'a.\\r\\n..\\r\\n','a.\\r\\n...\\r\\n.\\r\\n'",
        "'a\\r\\r\\nb','a\\r\\n\\r\\nb\\r\\n.\\r\\n'",
        "'a\\0b','ab\\r\\n.\\r\\n'",
        "'a\\r\\0\\nb','a\\r\\nb\\r\\n.\\r\\n'",
    })
    void contentBecomesWhatDataCarries(String content, String wire) {
        assertEquals(unescaped(wire), stuffed(unescaped(content)));
    }

    /// Whatever some reader takes for a line end, none finds an end of mail before the end.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\n.\\n",
                "\\n.\\r",
                "\\r.\\n",
                "\\r.\\r",
                "\\n.\\r\\n",
                "\\r.\\r\\n",
                "\\r\\n.\\n",
                "\\r\\n.\\r",
                "\\r\\n\\0.\\r\\n",
                "\\r\\n.\\0\\r\\n",
                "\\r\\n.\\r\\r\\n",
                "\\r\\r\\n.\\r\\r\\n",
                "\\r\\n.\\r\\n",
                "\\r\\0\\n.\\r\\n",
                "\\r\\n.\\r\\0\\n",
                "\\0\\n.\\0\\n",
                "\\n\\0.\\0\\n"
            })
    void noSequenceEndsTheMailEarly(String sequence) {
        var wire = stuffed("a" + unescaped(sequence) + "MAIL FROM:<x@evil.example>\r\n");

        assertNoEarlyEnd(wire);
        assertTrue(wire.contains("MAIL FROM"), wire);
    }

    private static void assertNoEarlyEnd(String wire) {
        assertTrue(wire.endsWith(".\r\n"), wire);
        assertFalse(BARE.matcher(wire).find(), () -> "a bare CR, LF or NUL: " + escaped(wire));
        var lines = wire.split("\r\n", -1);
        var dots = Arrays.stream(lines).filter(line -> line.equals(".")).count();
        assertEquals(1, dots, () -> escaped(wire));
        assertEquals(".", lines[lines.length - 2]);
    }

    private static String escaped(String text) {
        return text.replace("\r", "\\r").replace("\n", "\\n").replace("\0", "\\0");
    }

    @Test
    void anyContentAnyReaderAndAnyBlocks() {
        var random = new Random(1);
        for (var i = 0; i < 20_000; i++) {
            var content = randomContent(random);
            var whole = DotStuffing.all(content);
            assertNoEarlyEnd(text(whole));
            assertArrayEquals(whole, inBlocks(content, 1 + random.nextInt(5)));
            assertEquals(normal(text(content)), unstuffed(text(whole)));
        }
    }

    private static byte[] randomContent(Random random) {
        var content = new byte[random.nextInt(24)];
        for (var i = 0; i < content.length; i++) {
            content[i] = octets("\r\n.\0a\r\n.")[random.nextInt(8)];
        }
        return content;
    }

    private static byte[] inBlocks(byte[] content, int block) {
        var stuffing = new DotStuffing();
        var wire = new ByteArrayOutputStream();
        for (var from = 0; from < content.length; from += block) {
            var part = Arrays.copyOfRange(content, from, Math.min(content.length, from + block));
            wire.writeBytes(stuffing.block(part, part.length));
        }
        wire.writeBytes(stuffing.last());
        return wire.toByteArray();
    }

    /// What the receiver stores, by the rule of RFC 5321 §4.5.2.
    private static String unstuffed(String wire) {
        var content = new StringBuilder();
        for (var line : wire.substring(0, wire.length() - 3).split("(?<=\r\n)")) {
            content.append(line.startsWith(".") ? line.substring(1) : line);
        }
        return content.toString();
    }

    private static String normal(String content) {
        var lines = content.replace("\0", "").replaceAll("\r\n|\r|\n", "\r\n");
        return lines.isEmpty() || lines.endsWith("\r\n") ? lines : lines + "\r\n";
    }
}
