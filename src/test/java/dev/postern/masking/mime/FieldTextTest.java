package dev.postern.masking.mime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FieldTextTest {

    @Test
    void wordsAreDecoded() {
        assertEquals("a é b", FieldText.decode("a =?iso-8859-1?q?=E9?= b"));
        assertEquals("مرحبا", FieldText.decode("=?utf-8?B?2YXYsdit?= =?UTF-8?B?2KjYpw==?="));
        assertEquals("a_b", FieldText.decode("=?us-ascii*en?Q?a=5Fb?="));
    }

    @Test
    void aCharacterCutInTwoIsJoined() {
        assertEquals("é", FieldText.decode("=?utf-8?q?=C3?=\t=?utf-8?q?=A9?="));
    }

    @Test
    void whatIsNoWordStays() {
        for (var text : new String[] {"=?", "=?utf-8?q?", "a =?x?z?b?= c", "=?utf-8?q?open", "1=?2"}) {
            assertEquals(text, FieldText.decode(text));
        }
    }

    @Test
    void rawBytesAreUtf8OrArabic() {
        var arabic = "طلب";
        assertEquals(arabic, FieldText.decode(latin(arabic, StandardCharsets.UTF_8)));
        assertEquals(arabic, FieldText.decode(latin(arabic, Charset.forName("windows-1256"))));
    }

    @Test
    void whateverTextIsWrittenReadsTheSame() {
        var random = new Random(7);
        for (var i = 0; i < 500; i++) {
            var text = random.ints(random.nextInt(300), 0, 6)
                    .mapToObj(n -> new String[] {"a", " b", "é", "ب", "😀", "=?"}[n])
                    .collect(java.util.stream.Collectors.joining())
                    .strip();
            var field = FieldText.field("Subject", text);
            assertTrue(field.endsWith("\r\n"));
            for (var line : field.split("\r\n")) {
                assertTrue(line.length() <= 998 && !line.isBlank(), field);
            }
            var block = HeaderBlock.parse(field + "\r\n", 0, field.length() + 2);
            assertEquals(text, FieldText.decode(block.value("Subject")));
        }
    }

    @Test
    void controlAndDirectionCharactersGo() {
        assertEquals("Subject: a  b c\r\n", FieldText.field("Subject", "a\r\nb\u0000\u202ec"));
        assertEquals("\"x \\\"y\\\"\"", FieldText.phrase("x\u2066 \"y\""));
    }

    private static String latin(String text, Charset charset) {
        return new String(text.getBytes(charset), StandardCharsets.ISO_8859_1);
    }
}
