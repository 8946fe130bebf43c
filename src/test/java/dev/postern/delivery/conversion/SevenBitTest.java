package dev.postern.delivery.conversion;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Conversions are read back by Jakarta Mail, which knows nothing of how they were made.
class SevenBitTest {

    private static final String TEXT = "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n";
    private static final String ARABIC =
            "\u0645\u0631\u062d\u0628\u0627\u060c \u0637\u0644\u0628\u0643 \u0641\u064a \u0627\u0644\u0637\u0631\u064a\u0642\r\n";
    private static final String FRENCH = "Your order has left our warehouse today. D\u00e9j\u00e0 parti.\r\n";

    private static Optional<String> converted(String mail) {
        return SevenBit.of(mail.getBytes(StandardCharsets.UTF_8))
                .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1));
    }

    private static MimeMessage read(String mail) throws Exception {
        assertTrue(mail.chars().allMatch(c -> c < 0x80), mail);
        return new MimeMessage(null, new ByteArrayInputStream(mail.getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void aFewLettersAreQuotedAndOtherScriptsAreBase64() throws Exception {
        var french = converted(TEXT + "Content-Transfer-Encoding: 8bit\r\n\r\n" + FRENCH)
                .orElseThrow();
        assertTrue(french.contains("Content-Transfer-Encoding: quoted-printable\r\n"), french);
        assertEquals(FRENCH, read(french).getContent());
        var arabic = converted(TEXT + "\r\n" + ARABIC).orElseThrow();
        assertTrue(arabic.contains("Content-Transfer-Encoding: base64\r\n"), arabic);
        assertEquals(ARABIC, read(arabic).getContent());
    }

    @Test
    void aMailThatIsNoMimeBecomesOne() throws Exception {
        var mail = read(converted("Subject: x\r\n\r\n" + FRENCH).orElseThrow());
        assertEquals("1.0", mail.getHeader("MIME-Version")[0]);
        assertEquals(FRENCH, mail.getContent());
    }

    @Test
    void onlyThePartsThatNeedItAreWrittenAnew() throws Exception {
        var mail =
                "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
                        + "--b\r\nContent-Type: text/plain\r\n\r\nplain\r\n"
                        + "--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n<p>"
                        + ARABIC
                        + "--b\r\nContent-Type: application/octet-stream; name=\"\u00e9.bin\"\r\n\r\n\u00ff\u0000\r\n"
                        + "--b--\r\n";
        var text = converted(mail).orElseThrow();
        assertTrue(text.contains("boundary=b\r\nContent-Transfer-Encoding: 7bit\r\n"), text);
        assertTrue(text.contains("--b\r\nContent-Type: text/plain\r\n\r\nplain\r\n--b"), text);
        var parts = (Multipart) read(text).getContent();
        assertEquals(3, parts.getCount());
        assertEquals(
                "<p>" + ARABIC.strip(),
                parts.getBodyPart(1).getContent().toString().strip());
        assertArrayEquals(
                "\u00ff\u0000".getBytes(StandardCharsets.UTF_8),
                parts.getBodyPart(2).getInputStream().readAllBytes());
    }

    @Test
    void aMailInTheMailIsConvertedWithin() throws Exception {
        var mail = "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"
                + "Content-Type: message/rfc822\r\nContent-Transfer-Encoding: 8bit\r\n\r\n" + TEXT + "\r\n" + FRENCH
                + "\r\n--b--\r\n";
        var text = converted(mail).orElseThrow();
        assertTrue(text.contains("message/rfc822\r\nContent-Transfer-Encoding: 7bit\r\n"), text);
        var inner = (MimeMessage)
                ((Multipart) read(text).getContent()).getBodyPart(0).getContent();
        assertEquals(FRENCH.strip(), inner.getContent().toString().strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Type: multipart/signed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n\u00e9\r\n--b--\r\n",
                "Content-Type: multipart/encrypted; boundary=b\r\n\r\n--b\r\n\r\n\u00e9\r\n--b--\r\n",
                "Content-Type: multipart/mixed; boundary=b\r\n\r\n\u00e9 before\r\n--b\r\n\r\nx\r\n--b--\r\n",
                "Content-Type: message/partial; id=x; number=1\r\n\r\n\u00e9\r\n",
                "Content-Type: text/plain\r\nContent-Transfer-Encoding: x-own\r\n\r\n\u00e9\r\n"
            })
    void whatCannotBePutInSevenBitsIsNotTried(String mail) {
        assertEquals(Optional.empty(), converted("MIME-Version: 1.0\r\n" + mail));
    }

    @Test
    void aMailOfSevenBitsStaysAsItIs() {
        var mail = TEXT + "\r\nplain\r\n.\r\n";
        assertEquals(Optional.of(mail), converted(mail));
    }
}
