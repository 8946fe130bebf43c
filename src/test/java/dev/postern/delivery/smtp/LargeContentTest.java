package dev.postern.delivery.smtp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.postern.delivery.connection.Destination;
import dev.postern.delivery.connection.Timeouts;
import dev.postern.mail.MessageBytes;
import dev.postern.mail.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Content that is sent block by block, from a file.
class LargeContentTest {

    private static final int MEGABYTES = 8;

    @TempDir
    Path folder;

    /// Lines that begin with dots and end in every way, at places that no block size divides.
    private Mail mail() throws IOException {
        var block = ("." + "x".repeat(60) + "\r\n..\r\n.\n" + "y".repeat(29) + "\r").repeat(10_000);
        var text = new StringBuilder("Subject: large\r\n\r\n");
        while (text.length() < MEGABYTES * 1024 * 1024) {
            text.append(block);
        }
        var file = Files.writeString(folder.resolve("mail"), text, StandardCharsets.US_ASCII);
        return new Mail(Mails.FROM, Mails.TO, new MessageBytes.OnDisk(file, Files.size(file)), false);
    }

    private static void openData(Peer peer) throws IOException {
        peer.greet("PIPELINING");
        peer.hear("MAIL");
        peer.hear("RCPT");
        peer.hear("DATA");
        peer.say("250 ok", "250 ok", "354 go");
    }

    @Test
    void aLargeMailArrivesWholeAndStuffed() throws Exception {
        var mail = mail();
        var content = new AtomicReference<>("");
        try (var server = new FakeServer(peer -> {
                    openData(peer);
                    content.set(peer.hearContent());
                    peer.say("250 ok");
                });
                var client = new SmtpClient()) {
            assertInstanceOf(Outcome.Delivered.class, client.send(server.destination(), mail));
        }

        var wire = new String(DotStuffing.all(mail.bytes().toArray()), StandardCharsets.ISO_8859_1);
        assertEquals(wire, content.get());
    }

    @Test
    void aRefusalInMidContentCounts() throws Exception {
        var mail = mail();
        try (var server = new FakeServer(peer -> {
                    openData(peer);
                    peer.hear("Subject");
                    peer.say("552 5.2.2 mailbox full");
                    peer.stall();
                });
                var client = new SmtpClient()) {
            var outcome = client.send(server.destination(), mail);
            assertEquals(
                    "5.2.2",
                    assertInstanceOf(Outcome.Bounced.class, outcome, outcome::toString)
                            .status()
                            .toString());
        }
    }

    @Test
    void anAcceptanceInMidContentDoesNot() throws Exception {
        var mail = mail();
        try (var server = new FakeServer(peer -> {
                    openData(peer);
                    peer.hear("Subject");
                    peer.say("250 2.0.0 thanks");
                    peer.stall();
                });
                var client = new SmtpClient()) {
            assertInstanceOf(Outcome.Deferred.class, client.send(server.destination(), mail));
        }
    }

    @Test
    void aConnectionCutInMidContentDefers() throws Exception {
        var mail = mail();
        try (var server = new FakeServer(peer -> {
                    openData(peer);
                    peer.hear("Subject");
                    peer.cut();
                });
                var client = new SmtpClient()) {
            assertInstanceOf(Outcome.Deferred.class, client.send(server.destination(), mail));
        }
    }

    @Test
    void aServerThatStopsReadingDefers() throws Exception {
        var mail = mail();
        var over = new CountDownLatch(1);
        try (var server = new FakeServer(peer -> {
                    openData(peer);
                    peer.hear("Subject");
                    try {
                        over.await();
                    } catch (InterruptedException e) {
                        throw new AssertionError(e);
                    }
                });
                var client = new SmtpClient()) {
            var outcome = client.send(server.destination(1, 100, impatientInContent()), mail);
            over.countDown();
            assertEquals("the server stopped taking the content", outcome.remote());
        }
    }

    private static Timeouts impatientInContent() {
        var standard = Timeouts.STANDARD;
        return new Timeouts(
                standard.connect(),
                standard.greeting(),
                standard.command(),
                standard.data(),
                Duration.ofMillis(100),
                standard.finalDot());
    }

    @Test
    void aMailWhoseFileIsGoneDefers() throws Exception {
        var mail = new Mail(Mails.FROM, Mails.TO, new MessageBytes.OnDisk(folder.resolve("gone"), 300_000), false);
        try (var client = new SmtpClient()) {
            var outcome = client.send(new Destination("127.0.0.1", 9), mail);
            assertEquals(
                    "4.3.0",
                    assertInstanceOf(Outcome.Deferred.class, outcome).status().toString());
        }
    }
}
