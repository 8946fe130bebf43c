package dev.postern.delivery.smtp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.delivery.connection.Protection;
import dev.postern.delivery.connection.Protection.Level;
import dev.postern.mail.Outcome;
import dev.postern.testing.Pem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Mail to a smarthost under TLS and with a login.
class ProtectedTest {

    private static final Protection.Login LOGIN = new Protection.Login("gate", "open sesame");

    @TempDir
    private static Path files;

    private final SmtpClient client = new SmtpClient();

    @BeforeAll
    static void certificates() throws IOException, GeneralSecurityException {
        Pem.write(files, "hub", "EC", 100);
        Pem.write(files, "other", "EC", 100);
    }

    @AfterEach
    void close() {
        client.close();
    }

    private static Protection trusting(Level level, String name) {
        return new Protection(level, Optional.of(files.resolve(name + ".crt")), Optional.empty());
    }

    private static Protection withLogin(Level level) {
        return new Protection(level, Optional.of(files.resolve("hub.crt")), Optional.of(LOGIN));
    }

    private Outcome send(Protection protection, FakeServer.Script... scripts) throws Exception {
        try (var server = new FakeServer(scripts)) {
            var outcome = client.send(server.destination(protection), Mails.plain());
            client.close();
            return outcome;
        }
    }

    private static void startTls(Peer peer) throws IOException {
        peer.greet("STARTTLS");
        peer.hear("STARTTLS");
        peer.say("220 go");
        peer.secure(files, "hub");
    }

    private static void greeted(Peer peer, String extension) throws IOException {
        assertEquals("EHLO gate.example", peer.hear("EHLO"));
        peer.say("250-fake", "250-PIPELINING", "250 " + extension);
    }

    /// A client that is closed may be gone before its QUIT is under way.
    private static void goodbye(Peer peer) throws IOException {
        try {
            peer.hear("QUIT");
        } catch (AssertionError e) {
            assertTrue(String.valueOf(e.getMessage()).contains("hung up"), e::toString);
        }
    }

    private static void assertDeferred(String status, String what, Outcome outcome) {
        var deferred = assertInstanceOf(Outcome.Deferred.class, outcome);
        assertEquals(status, deferred.status().toString(), deferred::toString);
        assertTrue(deferred.remote().contains(what), deferred::toString);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void afterStartTlsTheMailGoesUnderTlsAndItsOutcomeSaysSo() throws Exception {
        var outcome = send(trusting(Level.REQUIRED, "hub"), peer -> {
            startTls(peer);
            greeted(peer, "SIZE");
            peer.takeMail();
            goodbye(peer);
        });
        var delivered = assertInstanceOf(Outcome.Delivered.class, outcome);
        assertEquals("TLSv1.3 TLS_AES_256_GCM_SHA384 verified", delivered.tls());
    }

    @Test
    void implicitTlsBeginsBeforeTheGreeting() throws Exception {
        var outcome = send(trusting(Level.IMPLICIT, "hub"), peer -> {
            peer.secure(files, "hub");
            peer.greet("PIPELINING");
            peer.takeMail();
            goodbye(peer);
        });
        assertTrue(assertInstanceOf(Outcome.Delivered.class, outcome).tls().endsWith(" verified"), outcome::toString);
    }

    @Test
    void whereTlsIsRequiredNoMailGoesToAServerThatOffersNone() throws Exception {
        var outcome = send(trusting(Level.REQUIRED, "hub"), peer -> {
            peer.greet("PIPELINING");
            peer.hearEnd();
        });
        assertDeferred("4.7.10", "offers no STARTTLS", outcome);
    }

    @Test
    void whereTlsIsRequiredACertificateHasToHold() throws Exception {
        var outcome = send(trusting(Level.REQUIRED, "other"), peer -> {
            peer.greet("STARTTLS");
            peer.hear("STARTTLS");
            peer.say("220 go");
            try {
                peer.secure(files, "hub");
                peer.hear("nothing");
            } catch (IOException | AssertionError e) {
                // the client goes
            }
        });
        assertDeferred("4.7.5", "no TLS", outcome);
    }

    @Test
    void whereTlsIsOnlyWelcomeACertificateThatDoesNotHoldIsSaidSo() throws Exception {
        var outcome = send(trusting(Level.OPPORTUNISTIC, "other"), peer -> {
            startTls(peer);
            greeted(peer, "SIZE");
            peer.takeMail();
            goodbye(peer);
        });
        assertTrue(assertInstanceOf(Outcome.Delivered.class, outcome).tls().endsWith(" unverified"), outcome::toString);
    }

    @Test
    void whereTlsIsOnlyWelcomeAServerThatFailsInItGetsTheMailWithout() throws Exception {
        var outcome = send(
                trusting(Level.OPPORTUNISTIC, "hub"),
                peer -> {
                    peer.greet("STARTTLS");
                    peer.hear("STARTTLS");
                    peer.say("220 go");
                    peer.cut();
                },
                peer -> {
                    peer.greet("STARTTLS", "PIPELINING");
                    peer.takeMail();
                    goodbye(peer);
                });
        assertEquals("", assertInstanceOf(Outcome.Delivered.class, outcome).tls());
    }

    @Test
    void whatIsSaidInTheClearAfterStartTlsIsNotListenedTo() throws Exception {
        var outcome = send(trusting(Level.REQUIRED, "hub"), peer -> {
            peer.greet("STARTTLS");
            peer.hear("STARTTLS");
            peer.sayRaw("220 go\r\n250-evil\r\n250 AUTH PLAIN\r\n");
            try {
                peer.secure(files, "hub");
                peer.hear("nothing");
            } catch (IOException | AssertionError e) {
                // the client goes
            }
        });
        assertDeferred("4.7.5", "in the clear", outcome);
    }

    @Test
    void theLoginIsSaidUnderTlsOnly() throws Exception {
        var outcome = send(withLogin(Level.REQUIRED), peer -> {
            startTls(peer);
            greeted(peer, "AUTH LOGIN PLAIN");
            assertEquals("AUTH PLAIN " + base64("\0gate\0open sesame"), peer.hear("AUTH"));
            peer.say("235 2.7.0 welcome");
            peer.takeMail();
            goodbye(peer);
        });
        assertInstanceOf(Outcome.Delivered.class, outcome);
    }

    @Test
    void aServerThatKnowsOnlyLoginIsAnsweredStepByStep() throws Exception {
        var outcome = send(withLogin(Level.REQUIRED), peer -> {
            startTls(peer);
            greeted(peer, "AUTH LOGIN");
            peer.hear("AUTH LOGIN");
            peer.say("334 " + base64("Username:"));
            peer.hear(base64("gate"));
            peer.say("334 " + base64("Password:"));
            peer.hear(base64("open sesame"));
            peer.say("235 2.7.0 welcome");
            peer.takeMail();
            goodbye(peer);
        });
        assertInstanceOf(Outcome.Delivered.class, outcome);
    }

    @Test
    void aLoginThatIsRefusedIsNoFaultOfTheMail() throws Exception {
        var outcome = send(withLogin(Level.REQUIRED), peer -> {
            startTls(peer);
            greeted(peer, "AUTH PLAIN");
            peer.hear("AUTH");
            peer.say("535 5.7.8 no");
            peer.hearEnd();
        });
        assertDeferred("4.7.8", "login refused: 535 5.7.8 no", outcome);
        assertFalse(outcome.toString().contains("sesame"));
        assertFalse(LOGIN.toString().contains("sesame"));
    }
}
