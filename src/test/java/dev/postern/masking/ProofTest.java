package dev.postern.masking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.masking.mime.TransferEncoding;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;

class ProofTest {

    private static final String ORIGINAL =
            "From: \"Ahmed of the Shop\" <care@rimal.test>\r\nMessage-ID: <4711.abc@host.other.example>\r\n\r\n";
    private static final String HEAD = "From: \"Rimal Home\" <" + Letters.ALIASES.seller() + ">\r\n"
            + "To: basma.otaibi@corp.example\r\nMIME-Version: 1.0\r\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "care@rimal.test",
                "Care@RIMAL.Test",
                "www.rimal.test/page",
                "care at shop: (rimal.test)",
                "راسلونا عبرrimal.test",
                "4711.abc@host.other.example",
                "=\r\n care@rim=\r\nal.test",
                "care=40rimal=2Etest",
                "care%40rimal.test",
                "c%61re%40rim%61l.test",
                "care&#64;rimal&#46;test",
                "care&#x40rimal&period;test",
                "care@<b>rimal</b>.test",
                "care@<!-- x -->rimal<wbr>.test",
                "r&shy;imal.&#8203;test",
                "care＠rimal.test",
                "rim\u200bal.te\u00adst",
                "ｒｉｍａｌ．ｔｅｓｔ",
                "ORGANIZER:mailto:ca\r\n re@rim\r\n al.test",
            })
    void findsASecretHoweverItIsWritten(String body) {
        assertFalse(leaks(HEAD + "Content-Type: text/html; charset=utf-8\r\n\r\n<p>" + Letters.utf8(body) + "</p>\r\n")
                .isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "basma.otaibi@corp.example",
                "corp.example",
                "Rimal Home, riyadh",
                "rimal.testing",
                "notrimal.test-it.example",
                "xrimal.test",
                "Regards, Ahmed of the Shop",
            })
    void leavesWhatIsNoSecret(String body) {
        assertEquals(List.of(), leaks(HEAD + "Subject: " + body + "\r\n\r\n" + body + "\r\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-A: =?utf-8?q?care=40rim?= =?utf-8?q?al=2Etest?=",
                "X-A: =?utf-8?b?Y2FyZUByaW1hbC50ZXN0?=",
                "X-A: =?utf-16be?b?AGMAYQByAGUAQAByAGkAbQBhAGwALgB0AGUAcwB0?=",
                "X-A: care@\r\n rimal.test",
                "Content-Type: a/b; name*0=\"care@ri\";\r\n name*1=\"mal.test\"",
                "Content-Type: a/b; name*0*=utf-8''care%40ri;\r\n name*1*=mal%2Etest",
                "Content-Type: multipart/mixed; boundary=\"=_4711@rimal.test\"",
                "X-A: Ahmed of the Shop",
                "X-A: =?utf-8?q?Ahmed_of_the_Shop?=",
            })
    void findsASecretInHeaderFields(String field) {
        assertFalse(leaks(HEAD + field + "\r\n\r\nhello\r\n").isEmpty());
    }

    @Test
    void findsSecretsInEncodedParts() {
        for (var charset : List.of("utf-8", "utf-16le", "utf-16be", "utf-16", "utf-32le", "windows-1256", "ibm037")) {
            for (var type : List.of("text/plain", "text/csv", "application/octet-stream")) {
                var bytes = new String(
                        "xx\r\ncare@rimal.test".getBytes(java.nio.charset.Charset.forName(charset)),
                        StandardCharsets.ISO_8859_1);
                var part = "Content-Type: " + type + "; charset=" + charset
                        + "\r\nContent-Transfer-Encoding: base64\r\n\r\n" + TransferEncoding.BASE64.encode(bytes);
                assertFalse(leaks(HEAD + part).isEmpty(), charset + " " + type);
                var inner = HEAD + "Content-Type: multipart/mixed; boundary=X\r\n\r\n--X\r\n" + part + "--X--\r\n";
                assertFalse(leaks(inner).isEmpty(), charset + " " + type + " inside");
            }
        }
    }

    @Test
    void findsBase64ThatNoHeaderDeclares() {
        var encoded = TransferEncoding.BASE64.encode("some words before, care@rimal.test, and some behind");

        assertFalse(leaks(HEAD + "Content-Type: multipart/mixed; boundary=X\r\n\r\n--Y\r\n\r\n" + encoded)
                .isEmpty());
        assertFalse(leaks(HEAD + "\r\nHello\r\n\r\n" + encoded.replaceAll("(.{9})", "$1\r\n"))
                .isEmpty());
    }

    @Test
    void findsBase64WithCharactersThatReadersSkip() {
        var encoded = "Y2FyZ!UBya~W1hbC50 ZXN0";

        assertFalse(leaks(HEAD + "Content-Transfer-Encoding: base64\r\n\r\n" + encoded)
                .isEmpty());
    }

    @Test
    void findsUtf7() {
        assertFalse(leaks(HEAD + "Content-Type: text/plain; charset=utf-7\r\n\r\ncare+AEA-rim+AGE-l.test\r\n")
                .isEmpty());
    }

    @Test
    void aLeakNamesNoSecret() {
        var leaks = leaks(HEAD + "\r\ncare@rimal.test");

        assertTrue(leaks.contains(new Leak("address", "raw")));
        assertFalse(leaks.toString().contains("rimal"));
    }

    @Test
    void hostileBytesAreSearchedInBoundedTime() {
        for (var filler : List.of(
                "<!--", "=?a?q?", "&#", "%4", "<a ", "=\r\n", "\"@", "a@a", ";a*1=", "+A", "\r\n ", "--X\r\n")) {
            var mail = HEAD + "Content-Type: multipart/mixed; boundary=X\r\n\r\n"
                    + filler.repeat(2_000_000 / filler.length());
            assertEquals(List.of(), leaks(mail), filler);
            new Letters().masked(mail, Letters.toBuyer());
        }
    }

    @Test
    void theMaskingDomainUnderTheShopsOwnIsNoSecret() {
        var shop = dev.postern.parties.Parties.seller("m", "Mall", "in@example", "*@mask.example");
        var conversation = Letters.toBuyer();
        var own = new Conversation(
                conversation.direction(),
                shop,
                conversation.pair(),
                "",
                conversation.aliases(),
                List.of(),
                conversation.recipient(),
                "",
                true);

        assertEquals(List.of(), Letters.leaks(HEAD + "\r\n", "\r\n", own));
    }

    private static List<Leak> leaks(String masked) {
        return Letters.leaks(masked, ORIGINAL, Letters.toBuyer());
    }
}
