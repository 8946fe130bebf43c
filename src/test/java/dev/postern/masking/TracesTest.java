package dev.postern.masking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What servers and programs leave in a mail, and what people cannot see in it.
class TracesTest {

    private static final String HEAD = "From: care@rimal.test\r\nMIME-Version: 1.0\r\n";
    private static final String ALIAS = Letters.ALIASES.seller().toString();

    private final Letters letters = new Letters();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Received: from erp.rimal.test (HELO erp) (user@10.1.2.3)",
                "Authentication-Results: mx.example; dkim=pass header.i=@x.example",
                "Received-SPF: pass client-ip=10.1.2.3",
                "DKIM-Signature: v=1; d=x.example; s=a; b=AAAA",
                "ARC-Seal: i=1; d=x.example; b=AAAA",
                "Sender: erp@x.example",
                "Return-Path: <erp@x.example>",
                "Resent-From: erp@x.example",
                "X-Original-To: erp@x.example",
                "X-Forwarded-For: 10.1.2.3",
                "X-Postern-Original: kept for convenience",
                "X-Mailer: Shop 7",
                "User-Agent: Shop 7",
                "Thread-Index: AdBcDeFg",
                "Autocrypt: addr=erp@x.example; keydata=AAAA",
                "List-Unsubscribe: <mailto:off@x.example>, <https://x.example/off>",
                "Disposition-Notification-To: erp@x.example",
                "Return-Receipt-To: erp@x.example",
                "Errors-To: erp@x.example",
                "Organization: X Trading",
                "Precedence: bulk x.rimal.test"
            })
    void fieldsThatTellWhereAMailComesFromGo(String field) {
        var name = field.substring(0, field.indexOf(':'));
        var header = Letters.header(letters.masked(field + "\r\n" + HEAD + "\r\nHello\r\n", Letters.toBuyer()));
        assertTrue(header.first(name).isEmpty(), name);
    }

    @Test
    void signaturesAndKeysGo() {
        var armour = "-----BEGIN PGP SIGNATURE-----\r\n\r\n" + base64("of care@rimal.test")
                + "\r\n-----END PGP SIGNATURE-----";
        var masked = letters.masked(
                HEAD
                        + "Content-Type: multipart/signed; protocol=\"application/pgp-signature\"; boundary=b\r\n\r\n--b\r\n\r\n"
                        + "Hello\r\n" + armour
                        + "\r\n--b\r\nContent-Type: application/pgp-signature; name=a.asc\r\n\r\n"
                        + armour + "\r\n--b--\r\n",
                Letters.toBuyer());
        assertEquals("multipart/mixed; boundary=b", Letters.header(masked).value("Content-Type"));
        assertEquals(
                "--b\r\n\r\nHello\r\n[signature removed]\r\n--b\r\nContent-Type: text/plain\r\n\r\n\r\n--b--\r\n",
                Letters.body(masked));
    }

    @Test
    void certificatesGo() {
        var masked = letters.masked(
                HEAD + "Content-Type: multipart/signed; boundary=b\r\n\r\n--b\r\n\r\nHello\r\n--b\r\n"
                        + "Content-Type: application/pkcs7-signature; name=smime.p7s\r\n"
                        + "Content-Transfer-Encoding: base64\r\n\r\n" + base64("of Ahmed") + "\r\n--b--\r\n",
                Letters.toBuyer());
        assertFalse(masked.contains("pkcs7") || masked.contains("smime"), masked);
    }

    @Test
    void aBoundaryThatNamesAHostIsAnotherOne() {
        var masked = letters.masked(
                HEAD + "Content-Type: multipart/mixed; boundary=\"=1.erp.rimal.test\"\r\n\r\n"
                        + "--=1.erp.rimal.test\r\n\r\nHello\r\n--=1.erp.rimal.test--\r\n",
                Letters.toBuyer());
        assertEquals("--=_part_0_0_=\r\n\r\nHello\r\n--=_part_0_0_=--\r\n", Letters.body(masked));
    }

    @Test
    void whatStandsAroundThePartsIsMasked() {
        var masked = letters.masked(
                HEAD
                        + "Content-Type: multipart/mixed; boundary=b\r\n\r\nSee rimal.test\r\n--b\r\n\r\nHello\r\n--b--\r\n"
                        + "Sent by care@rimal.test\r\n",
                Letters.toBuyer());
        assertEquals(
                "See [address removed]\r\n--b\r\n\r\nHello\r\n--b--\r\nSent by " + ALIAS + "\r\n",
                Letters.body(masked));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ca<b>re@ri</b>mal.test",
                "care<!-- a > b -->@rimal.test",
                "care@rimal<wbr>.test",
                "care@ri&shy;mal.test",
                "care&commat;rimal&period;test",
                "&#99;are%40rimal.test"
            })
    void anAddressThatMarkupCutsIsMasked(String written) {
        var mail = HEAD + "Content-Type: text/html\r\n\r\n<p>Write to " + written + "</p><p>now</p>\r\n";
        var masked = letters.masked(mail, Letters.toBuyer());
        assertTrue(masked.contains("Write to " + ALIAS), masked);
        assertTrue(masked.contains("</p><p>now</p>"), masked);
        assertEquals(List.of(), Letters.leaks(masked, mail, Letters.toBuyer()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ca\u00adre@rimal.test", "care@rimal\u200b.test", "ｃａｒｅ＠ｒｉｍａｌ．ｔｅｓｔ", "care@rimal。test"})
    void anAddressInUnusualLettersIsMasked(String written) {
        var mail =
                Letters.utf8(HEAD + "Content-Type: text/plain; charset=utf-8\r\n\r\nWrite to " + written + " now\r\n");
        assertEquals("Write to " + ALIAS + " now\r\n", Letters.body(letters.masked(mail, Letters.toBuyer())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf-7", "x-unheard-of", "iso-2022-jp", "utf-8"})
    void aTextIsMaskedWhateverItsCharsetIsCalled(String charset) {
        var mail = HEAD + "Content-Type: text/plain; charset=" + charset + "\r\n\r\nWrite to care@rimal.test now\r\n";
        assertEquals("Write to " + ALIAS + " now\r\n", Letters.body(letters.masked(mail, Letters.toBuyer())));
    }

    @Test
    void utf7IsReadAsItsReadersDo() {
        var mail = HEAD + "Subject: =?utf-7?q?care+AEA-rimal.test?=\r\nContent-Type: text/plain; charset=utf-7\r\n\r\n"
                + "care+AEA-rimal.test, 1 +- 1\r\n";
        var masked = letters.masked(mail, Letters.toBuyer());
        assertEquals(ALIAS + ", 1 +- 1\r\n", Letters.body(masked));
        assertEquals(ALIAS, Letters.header(masked).value("Subject"));
    }

    @Test
    void picturesWithinPagesAndOnCardsAreCleaned() {
        var page = HEAD + "Content-Type: text/html\r\n\r\n<a href=\"data:text/plain;base64,"
                + base64("of care@rimal.test") + "\">x</a>\r\n";
        var card = HEAD + "Content-Type: text/vcard\r\n\r\nBEGIN:VCARD\r\nNOTE;ENCODING=b:"
                + base64("of care@rimal.test") + "\r\nEND:VCARD\r\n";
        for (var mail : List.of(page, card)) {
            assertFalse(Letters.leaks(mail, mail, Letters.toBuyer()).isEmpty());
            var masked = Letters.body(letters.masked(mail, Letters.toBuyer())).replace("\r\n ", "");
            assertTrue(masked.contains(base64("of " + ALIAS)), masked);
        }
    }

    @Test
    void pictureThatIsDamagedGoesFromItsPage() {
        var masked = letters.mask(
                HEAD + "Content-Type: text/html\r\n\r\n<img src=\"data:image/gif;base64," + base64("GIF89a")
                        + "\">\r\n",
                Letters.toBuyer());
        assertEquals("<img src=\"data:image/gif;base64,\">\r\n", Letters.body(Letters.text(masked.bytes())));
        assertEquals(List.of(), masked.leaks());
    }

    @Test
    void theFootersOfSheetsAreRead() {
        var sheet = "&amp;Lerp.rimal.test";
        assertFalse(Letters.leaks("\r\n\r\n" + sheet, HEAD + "\r\n", Letters.toBuyer())
                .isEmpty());
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
