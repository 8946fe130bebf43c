package dev.postern.reading;

import static dev.postern.reading.Mails.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Rich text: what is seen of it, what is hidden in it, and what lies in it.
class RichTextTest {

    private static Reading read(String rtf) {
        return Mails.read(Mails.with("a.rtf", rtf.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\\rtf1 {\\v x1}y1}",
                "{\\rtf1 \\v x1\\v0 y1}",
                "{\\rtf1 {\\deleted x1}y1}",
                "{\\rtf1 {\\fs2 x1}\\fs24 y1}",
                "{\\rtf1{\\colortbl;\\red255\\green255\\blue255;\\red0\\green0\\blue0;}{\\cf1 x1}\\cf2 y1}",
                "{\\rtf1{\\*\\someprogram x1}y1}",
                "{\\rtf1 \\v x1\\plain y1}"
            })
    void whatIsNotSeenIsHidden(String rtf) {
        assertEquals(List.of("x", "y1"), texts(read(rtf), Voice.OWN));
        assertEquals(List.of("x1"), texts(read(rtf), Voice.HIDDEN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\\rtf1{\\colortbl;\\red255\\green255\\blue255;}{\\cf1\\highlight2 x1}}",
                "{\\rtf1 {\\*\\shpinst{\\shptxt x1}}}",
                "{\\rtf1 {\\*\\annotation x1}}"
            })
    void whatMayBeSeenIsNot(String rtf) {
        assertEquals(List.of("x", "x1"), texts(read(rtf), Voice.OWN));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{\\rtf1\\ansicpg1252{\\fonttbl{\\f0 A;}{\\f1\\fcharset178 B;}}\\f1 \\'e3\\'cd\\f0 \\'e9}|محé",
                "{\\rtf1\\ansicpg932 \\'93\\'fa\\'96\\'7b}|日本",
                "{\\rtf1\\uc1\\u1605\\'e3\\u1581 ?}|مح",
                "{\\rtf1\\uc0\\u1605\\u1581}|مح"
            })
    void lettersOfEveryCharsetAreRead(String rtf, String text) {
        assertEquals(List.of("x", text), texts(read(rtf), Voice.OWN));
    }

    @Test
    void picturesAndObjectsAreLookedAt() {
        var card = HexFormat.of().formatHex(Documents.png(Documents.qr("https://shop.example/q")));
        var reading = read("{\\rtf1 {\\*\\shppict{\\pict{\\*\\picprop x}\\pngblip\\picw200 " + card + "}}text}");
        assertEquals(List.of("https://shop.example/q"), Mails.targets(reading));
        assertEquals(List.of("x", "https://shop.example/q", "text"), texts(reading, Voice.OWN));
        var zip = HexFormat.of().formatHex(Documents.zip("b.exe", "MZ"));
        assertTrue(read("{\\rtf1 {\\object\\objemb{\\*\\objdata " + zip + "}}}").attachments().stream()
                .anyMatch(file -> file.name().equals("a.rtf/object/b.exe")));
    }

    @Test
    void picturesMayStandThereAsOctets() {
        var card = Documents.png(Documents.qr("https://shop.example/q"));
        var octets = new String(card, StandardCharsets.ISO_8859_1);
        var reading = read("{\\rtf1 {\\pict\\pngblip\\bin" + card.length + " " + octets + "}text}");
        assertEquals(List.of("https://shop.example/q"), Mails.targets(reading));
    }
}
