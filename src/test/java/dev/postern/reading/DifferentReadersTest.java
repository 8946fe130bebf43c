package dev.postern.reading;

import static dev.postern.reading.Mails.texts;
import static dev.postern.reading.Mails.troubles;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Mails of which mail programs show different texts: never read in one way only without a word.
class DifferentReadersTest {

    /// `shop` and `shop.example` in base64, with something between or behind.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "c2hvcCA=\nc2hvcC5leGFtcGxl",
                "c2hvcC5leGFtcGxl!!c2hvcA==",
                "c2hvcC5leGFtcGxl====",
                "c2hvcC5leGFtcGxl\n-- \nsent by a list",
                "c2hvcC5leGFtcGxl-_c2hv",
                "c2hvcC5leGFtcGxlIQ==aGVsbG8="
            })
    void base64ThatProgramsDecodeDifferentlyIsATrouble(String encoded) {
        var reading = Mails.read("Content-Transfer-Encoding: base64\n\n" + encoded);
        assertEquals(List.of("encoding"), troubles(reading));
        assertTrue(texts(reading, Voice.OWN).getFirst().contains("shop.example"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"c2hvcC5leGFtcGxl", "c2hvcC5l\r\neGFtcGxl\r\n", " c2hv cC5leGFtcGxl\t", "c2hvcC5leGFtcGxlIQ=="})
    void soundBase64IsNone(String encoded) {
        var reading = Mails.read("Content-Transfer-Encoding: base64\n\n" + encoded);
        assertEquals(List.of(), troubles(reading));
        assertTrue(texts(reading, Voice.OWN).getFirst().contains("shop.example"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "boundary=BB\n\n--BB\n\none\n--BBX\n\ntwo\n--BB--\n",
                "boundary=BB\n\n--BB\n\none\n--BB X\n\ntwo\n--BB--\n",
                "boundary=BB\n\n--BB\n\none\n--BB--X\n\ntwo\n--BB--\n",
                "boundary=\"BB \"\n\n--BB\n\none\n--BB--\n",
                "boundary=BB; boundary=CC\n\n--BB\n\none\n--CC\n\ntwo\n--BB--\n",
                "boundary=BB; boundary*=utf-8''CC\n\n--BB\n\none\n--CC\n\ntwo\n--BB--\n",
                "boundary=BB(c)\n\n--BB\n\none\n--BB--\n",
                "boundary=BB\nContent-Type: multipart/mixed; boundary=CC\n\n--BB\n\none\n--BB--\n"
            })
    void boundariesThatProgramsTakeDifferentlyAreATrouble(String mail) {
        assertTrue(
                troubles(Mails.read("Content-Type: multipart/mixed; " + mail)).contains("structure"));
    }

    @Test
    void aBoundaryThatBeginsWithAnotherIsNone() {
        var reading = Mails.read("""
                Content-Type: multipart/mixed; boundary=BB

                --BB
                Content-Type: multipart/alternative; boundary=BBX

                --BBX

                one
                --BBX--
                --BB

                -- two
                --BB-- \t
                """);
        assertEquals(List.of("one", "-- two"), texts(reading, Voice.OWN));
        assertEquals(List.of(), troubles(reading));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Type: text/plain\nContent-Type: text/html",
                "Content-Transfer-Encoding: base64\nContent-Transfer-Encoding: 7bit",
                "Content-Type: text/plain; charset=utf-8; charset=utf-16",
                "Content-Type: text/html charset=utf-8",
                "Content-Type: text/html, text/plain"
            })
    void aPartThatSaysTwoThingsOfItselfIsATrouble(String head) {
        var mail = "Content-Type: multipart/mixed; boundary=b\n\n--b\n" + head + "\n\nshop\n--b--\n";
        assertTrue(troubles(Mails.read(mail)).contains("structure"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf-7", "unicode-1-1-utf-7", "UTF7", "x-unknown", "utf-7-imap"})
    void textOfAForgottenCharsetIsATrouble(String charset) {
        assertEquals(
                List.of("charset"),
                troubles(Mails.read("Content-Type: text/plain; charset=" + charset + "\n\nshop+AC4-example")));
        assertEquals(
                List.of("charset"), troubles(Mails.read("Content-Type: text/html\n\n<meta charset=" + charset + ">x")));
        for (var field : List.of("Subject: ", "From: ", "To: ")) {
            var mail = field + "=?" + charset + "?Q?shop+AC4-example?= <a@b.test>\n\nx";
            assertEquals(List.of("charset"), troubles(Mails.read(mail)), field);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"base64", "quoted-printable"})
    void anEncodedMultipartIsATrouble(String encoding) {
        var mail = "Content-Type: multipart/mixed; boundary=A\nContent-Transfer-Encoding: " + encoding
                + "\n\n--A\n\nshop=2Eexample\n--A--\n";
        assertEquals(List.of("encoding"), troubles(Mails.read(mail)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "begin 644 a.txt\n+<VAO<\"YE>&%M<&QE\n`\nend",
                "see\nbegin 0755 shop\n#9F]O\n`\nend",
                "begin-base64 644 a\nc2hvcA==\n====",
                "=ybegin line=128 size=12 name=a\nxx\n=yend size=12",
                "begin 666 a b.zip\n#9F]O\n`\nend"
            })
    void filesWrittenIntoTextAreATrouble(String text) {
        assertEquals(List.of("encoding"), troubles(Mails.read("Subject: x\n\n" + text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"begin 644 words\nof a list", "We begin 2024 well\nwith you", "begin 100 km away"})
    void sentencesThatBeginAreNone(String text) {
        assertEquals(List.of(), troubles(Mails.read("Subject: x\n\n" + text)));
    }

    @Test
    void contentThatStandsElsewhereIsATrouble() {
        for (var type : List.of("message/partial; id=x; number=1", "message/external-body; access-type=URL; URL=x")) {
            assertFalse(
                    troubles(Mails.read("Content-Type: " + type + "\n\nSubject: y\n\nx"))
                            .isEmpty(),
                    type);
        }
    }
}
