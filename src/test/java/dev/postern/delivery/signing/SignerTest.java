package dev.postern.delivery.signing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignerTest {

    private static final String DOMAIN = "mail.gate.example";
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final String HEAD = "From: \"Shop\" <alias@" + DOMAIN + ">\r\nTo: b@buyer.example\r\n"
            + "Subject: Order 402-1234567-7654321\r\nDate: Tue, 24 Nov 2026 10:00:00 +0000\r\n"
            + "Message-ID: <t1@" + DOMAIN + ">\r\n";
    private static final List<String> BOTH = List.of("rsa-sha256", "ed25519-sha256");

    @TempDir
    private static Path folder;

    private static final List<SigningKey> KEYS = new ArrayList<>();
    private static SigningSettings settings = SigningSettings.NONE;

    @BeforeAll
    static void makeKeys() throws IOException {
        var rsa = selector("s1", Algorithm.RSA, Optional.empty());
        var edwards = selector("e1", Algorithm.ED25519, Optional.empty());
        settings = new SigningSettings(Map.of(DOMAIN, List.of(rsa, edwards)));
        for (var selector : List.of(rsa, edwards)) {
            KEYS.add(KeyFile.open(selector.key(), selector.algorithm()));
        }
    }

    private static Selector selector(String name, Algorithm algorithm, Optional<LocalDate> from) {
        return new Selector(DOMAIN, name, algorithm, folder.resolve(name + ".pem"), from);
    }

    private static byte[] signed(String message) throws Exception {
        return Signer.open(settings, InstantSource.fixed(NOW)).signed(bytes(message), NOW);
    }

    private static byte[] bytes(String message) {
        return message.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\r\nHello\r\n",
                "\r\n",
                "",
                "\r\n\r\n\r\n",
                "\r\n.\r\n..two\r\n \tblanks  and tabs\t\r\n\r\n\r\n",
                "X-Odd:\r\n\tfolded\r\n  again \r\nSubject: a second one\r\nsubject : third\r\n\r\nbody\r\n",
                "Content-Type: text/plain; charset=utf-8\r\nReferences: <a@x>\r\n <b@x>\r\nIn-Reply-To: <b@x>\r\n\r\n\u0645\u0631\u062d\u0628\u0627\r\n",
                "Subject: \u00e9\r\n\r\nx\r\n"
            })
    void bothSignaturesHold(String rest) throws Exception {
        assertEquals(BOTH, Verifier.holding(signed(HEAD + rest), KEYS));
    }

    @Test
    void aLongMailIsSignedToItsEnd() throws Exception {
        var long64k = HEAD + "\r\n" + "A line of an ordinary mail, not too long.\r\n".repeat(1600);
        var mail = signed(long64k);
        assertEquals(BOTH, Verifier.holding(mail, KEYS));
        mail[mail.length - 3] = '!';
        assertEquals(List.of(), Verifier.holding(mail, KEYS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"From", "Sender", "Reply-To", "To", "Cc", "Subject", "Date", "Message-ID", "Content-Type"})
    void aFieldThatIsAddedLaterBreaksTheSignature(String name) throws Exception {
        var mail = new String(signed(HEAD + "\r\nx\r\n"), StandardCharsets.ISO_8859_1);
        assertEquals(List.of(), Verifier.holding(bytes(name + ": other@evil.example\r\n" + mail), KEYS));
        assertEquals(BOTH, Verifier.holding(bytes("Received: by a relay\r\n" + mail), KEYS));
    }

    @Test
    void everyAttemptSignsTheSame() throws Exception {
        assertArrayEquals(signed(HEAD + "\r\nx\r\n"), signed(HEAD + "\r\nx\r\n"));
    }

    @Test
    void theFieldNamesNobodyAndNeverExpires() throws Exception {
        var mail = new String(signed(HEAD + "\r\nx\r\n"), StandardCharsets.US_ASCII);
        var field = mail.substring(0, mail.indexOf("From: "));
        assertTrue(field.contains("d=" + DOMAIN + ";\r\n\ts=s1; t=" + NOW.getEpochSecond() + ";"), field);
        assertFalse(field.matches("(?s).*[;\\s][ixzl]=.*"), field);
        assertFalse(field.contains("buyer"), field);
        assertTrue(field.lines().allMatch(line -> line.length() <= 78), field);
    }

    @Test
    void mailOfOtherDomainsAndOfTwoAuthorsIsNotSigned() throws Exception {
        var signer = Signer.open(settings, InstantSource.fixed(NOW));
        for (var from : List.of(
                "From: a@other.example\r\n",
                "From: a@sub." + DOMAIN + "\r\n",
                "Subject: no author\r\n",
                "From: a@" + DOMAIN + "\r\nFrom: b@" + DOMAIN + "\r\n")) {
            var mail = bytes(from + "\r\nx\r\n");
            assertSame(mail, signer.signed(mail, NOW), from);
        }
    }

    @Test
    void theDomainIsFoundHoweverTheAuthorIsWritten() throws Exception {
        for (var from : List.of("a@" + DOMAIN, "\"x@y\" <a@MAIL.gate.example>", "\r\n <a@" + DOMAIN + ">")) {
            assertEquals(BOTH, Verifier.holding(signed("From: " + from + "\r\n\r\nx\r\n"), KEYS), from);
        }
    }

    @Test
    void aNewSelectorTakesOverOnItsDay() throws Exception {
        var old = selector("s1", Algorithm.RSA, Optional.empty());
        var next = selector("s2", Algorithm.RSA, Optional.of(LocalDate.parse("2026-12-01")));
        var rotating = new SigningSettings(Map.of(DOMAIN, List.of(old, next)));
        assertEquals(List.of("s1"), selectors(rotating, "2026-11-30T23:59:59Z"));
        assertEquals(List.of("s2"), selectors(rotating, "2026-12-01T00:00:00Z"));
    }

    @Test
    void nothingSignsBeforeTheFirstDay() throws Exception {
        var next = selector("s2", Algorithm.RSA, Optional.of(LocalDate.parse("2026-12-01")));
        assertEquals(List.of(), selectors(new SigningSettings(Map.of(DOMAIN, List.of(next))), "2026-11-30T10:00:00Z"));
    }

    private static List<String> selectors(SigningSettings settings, String now) throws Exception {
        var signer = Signer.open(settings, InstantSource.fixed(Instant.parse(now)));
        var mail = new String(signer.signed(bytes(HEAD + "\r\nx\r\n"), NOW), StandardCharsets.US_ASCII);
        return mail.lines()
                .filter(line -> line.startsWith("\ts="))
                .map(line -> line.substring(3, line.indexOf(';')))
                .toList();
    }
}
