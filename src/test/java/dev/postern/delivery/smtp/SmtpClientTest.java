package dev.postern.delivery.smtp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.delivery.connection.Destination;
import dev.postern.mail.Outcome;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// One mail against a server that does as it likes.
class SmtpClientTest {

    private final SmtpClient client = new SmtpClient();

    @AfterEach
    void close() {
        client.close();
    }

    private Outcome send(FakeServer.Script script) throws Exception {
        try (var server = new FakeServer(script)) {
            return closing(client.send(server.destination(), Mails.plain()));
        }
    }

    private Outcome sendImpatiently(FakeServer.Script script) throws Exception {
        try (var server = new FakeServer(script)) {
            return closing(client.send(server.impatient(), Mails.plain()));
        }
    }

    /// Scripts that wait for the connection's end can end.
    private Outcome closing(Outcome outcome) {
        client.close();
        return outcome;
    }

    private static void assertDeferred(String status, Outcome outcome) {
        assertEquals(
                status,
                assertInstanceOf(Outcome.Deferred.class, outcome).status().toString(),
                outcome::toString);
    }

    private static void assertBounced(String status, Outcome outcome) {
        assertEquals(
                status,
                assertInstanceOf(Outcome.Bounced.class, outcome).status().toString(),
                outcome::toString);
    }

    @Test
    void aMailIsHandedOver() throws Exception {
        var content = new AtomicReference<>("");

        var outcome = send(peer -> {
            peer.greet("PIPELINING");
            content.set(peer.takeMail());
            peer.hear("QUIT");
        });

        assertEquals(new Outcome.Delivered("250 2.0.0 queued"), outcome);
        assertEquals("Subject: order\r\n\r\nText\r\n.\r\n", content.get());
    }

    @Test
    void withPipeliningTheThreeCommandsAreOneWrite() throws Exception {
        send(peer -> {
            peer.greet("PIPELINING");
            assertEquals("MAIL FROM:<a@alias.example>\r\nRCPT TO:<b@buyer.example>\r\nDATA\r\n", peer.hearAtOnce());
            peer.say("250 ok", "250 ok", "354 go");
            assertEquals("Subject: order\r\n\r\nText\r\n.\r\n", peer.hearAtOnce());
            peer.say("250 ok");
        });
    }

    @Test
    void withoutPipeliningEachCommandWaits() throws Exception {
        var outcome = send(peer -> {
            peer.greet();
            for (var command : new String[] {"MAIL", "RCPT"}) {
                peer.hear(command);
                peer.hearNothingYet();
                peer.say("250 ok");
            }
            peer.hear("DATA");
            peer.hearNothingYet();
            peer.say("354 go");
            peer.hearContent();
            peer.say("250 ok");
        });

        assertInstanceOf(Outcome.Delivered.class, outcome);
    }

    @Test
    void aServerWithoutEhloIsToldHelo() throws Exception {
        var outcome = send(peer -> {
            peer.say("220 old");
            peer.hear("EHLO");
            peer.say("502 what?");
            assertEquals("HELO gate.example", peer.hear("HELO"));
            peer.say("250 hello");
            peer.hear("MAIL");
            peer.hearNothingYet();
            peer.say("250 ok");
            peer.hear("RCPT");
            peer.say("250 ok");
            peer.hear("DATA");
            peer.say("354 go");
            peer.hearContent();
            peer.say("250 ok");
        });

        assertInstanceOf(Outcome.Delivered.class, outcome);
    }

    @Test
    void withoutANameTheAddressLiteralIsSaid() throws Exception {
        try (var server = new FakeServer(peer -> {
            peer.say("220 hello");
            assertEquals("EHLO [127.0.0.1]", peer.hear("EHLO"));
            peer.say("250 PIPELINING");
            peer.stall();
        })) {
            var target = server.impatient();
            closing(client.send(
                    new Destination(
                            target.host(),
                            target.port(),
                            Optional.empty(),
                            1,
                            1,
                            target.idle(),
                            target.patience(),
                            target.timeouts()),
                    Mails.plain()));
        }
    }

    @Test
    void bareRepliesInPiecesAreUnderstood() throws Exception {
        var outcome = send(peer -> {
            peer.sayInPieces("220\r\n");
            peer.hear("EHLO");
            peer.sayInPieces("250-fake\r\n250-pipelining\r\n250 size=10000\r\n");
            assertEquals("MAIL FROM:<a@alias.example> SIZE=24", peer.hear("MAIL"));
            peer.hear("RCPT");
            peer.hear("DATA");
            peer.sayInPieces("250\r\n250\r\n354\r\n");
            peer.hearContent();
            peer.sayInPieces("250\r\n");
        });

        assertEquals(new Outcome.Delivered("250"), outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "450 4.2.1 later, 250 ok, 4.2.1",
        "250 ok, 451 later, 4.3.0",
        "452 full, 452 full, 4.3.1",
    })
    void aTransientRefusalDefers(String mail, String rcpt, String status) throws Exception {
        assertDeferred(status, refusedByOneOf(mail, rcpt));
    }

    @ParameterizedTest
    @CsvSource({
        "550 5.7.1 not you, 503 first MAIL, 5.7.1",
        "250 ok, 550 5.1.1 unknown, 5.1.1",
        "250 ok, 553 bad, 5.1.3",
        "451 later, 550 never, 4.3.0",
    })
    void theFirstRefusalDecides(String mail, String rcpt, String status) throws Exception {
        var outcome = refusedByOneOf(mail, rcpt);
        var found = outcome instanceof Outcome.Deferred deferred
                ? deferred.status()
                : assertInstanceOf(Outcome.Bounced.class, outcome).status();
        assertEquals(status, found.toString());
    }

    private Outcome refusedByOneOf(String mail, String rcpt) throws Exception {
        return send(peer -> {
            peer.greet("PIPELINING");
            peer.hear("MAIL");
            peer.hear("RCPT");
            peer.hear("DATA");
            peer.say(mail, rcpt, "503 5.5.1 no valid recipients");
            peer.hear("QUIT");
        });
    }

    @Test
    void aServerThatWantsContentWithoutARecipientGetsALoneDot() throws Exception {
        var outcome = send(peer -> {
            peer.greet("PIPELINING");
            peer.hear("MAIL");
            peer.hear("RCPT");
            peer.hear("DATA");
            peer.say("250 ok", "550 5.1.1 unknown", "354 go");
            assertEquals(".\r\n", peer.hearContent());
            peer.say("554 no recipients");
            peer.hear("QUIT");
        });

        assertBounced("5.1.1", outcome);
    }

    @Test
    void aRefusalStandsThoughTheConnectionIsLostAfterIt() throws Exception {
        var outcome = send(peer -> {
            peer.greet("PIPELINING");
            peer.hear("MAIL");
            peer.hear("RCPT");
            peer.hear("DATA");
            peer.say("550 5.7.1 not you");
        });

        assertBounced("5.7.1", outcome);
    }

    @Test
    void dataMayBeRefused() throws Exception {
        assertBounced("5.7.0", send(peer -> {
            peer.greet("PIPELINING");
            peer.hear("MAIL");
            peer.hear("RCPT");
            peer.hear("DATA");
            peer.say("250 ok", "250 ok", "554 5.7.0 no");
        }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"451 4.7.1 greylisted", "452 4.7.1 busy"})
    void aTransientReplyToTheContentDefers(String reply) throws Exception {
        assertDeferred("4.7.1", afterContent(reply));
    }

    @Test
    void aPermanentReplyToTheContentBounces() throws Exception {
        var outcome = afterContent("550-5.7.1 spam\r\n550 5.7.1 see below");

        assertBounced("5.7.1", outcome);
        assertEquals("550 5.7.1 spam 5.7.1 see below", outcome.remote());
    }

    private Outcome afterContent(String reply) throws Exception {
        return send(peer -> {
            peer.greet("PIPELINING");
            peer.hear("MAIL");
            peer.hear("RCPT");
            peer.hear("DATA");
            peer.say("250 ok", "250 ok", "354 go");
            peer.hearContent();
            peer.say(reply);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"354 more", "hello", "250-", "\0\0\0"})
    void nonsenseInReplyToTheContentDefers(String reply) throws Exception {
        assertInstanceOf(Outcome.Deferred.class, afterContent(reply));
    }

    @Test
    void aConnectionCutBeforeTheReplyToTheContentDefers() throws Exception {
        assertDeferred("4.4.2", send(peer -> {
            peer.greet("PIPELINING");
            peer.hear("MAIL");
            peer.hear("RCPT");
            peer.hear("DATA");
            peer.say("250 ok", "250 ok", "354 go");
            peer.hearContent();
            peer.cut();
        }));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void aConnectionLostAnywhereDefers(int step) throws Exception {
        assertDeferred("4.4.2", send(peer -> {
            if (step > 0) {
                peer.say("220 hello");
                peer.hear("EHLO");
            }
            if (step > 1) {
                peer.say("250-fake", "250 PIPELINING");
                peer.hear("MAIL");
            }
            if (step > 2) {
                peer.hear("RCPT");
                peer.say("250 ok");
            }
            peer.hangUp();
        }));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void a421AnywhereDefersAndEndsTheConnection(int step) throws Exception {
        var outcome = send(peer -> {
            if (step > 0) {
                peer.say("220 hello");
                peer.hear("EHLO");
            }
            if (step > 1) {
                peer.say("250-fake", "250 PIPELINING");
                peer.hear("MAIL");
                peer.hear("RCPT");
                peer.hear("DATA");
            }
            if (step > 2) {
                peer.say("250 ok");
            }
            if (step > 3) {
                peer.say("250 ok", "354 go");
                peer.hearContent();
            }
            peer.say("421 4.3.2 going down");
            peer.hearEnd();
        });

        assertEquals(
                new Outcome.Deferred(dev.postern.mail.StatusCode.of("4.3.2"), "421 4.3.2 going down", true), outcome);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void silenceAnywhereDefers(int step) throws Exception {
        assertDeferred("4.4.2", sendImpatiently(peer -> {
            if (step > 0) {
                peer.say("220 hello");
                peer.hear("EHLO");
            }
            if (step > 1) {
                peer.say("250-fake", "250 PIPELINING");
                peer.hear("MAIL");
                peer.hear("RCPT");
                peer.hear("DATA");
            }
            if (step > 2) {
                peer.say("250 ok", "250 ok", "354 go");
                peer.hearContent();
            }
            peer.stall();
        }));
    }

    @Test
    void aRefusedGreetingSaysNothingAboutTheMail() throws Exception {
        assertDeferred("4.3.2", send(peer -> peer.say("554 no mail here")));
    }

    @Test
    void aRefusedHelloSaysNothingAboutTheMail() throws Exception {
        assertDeferred("4.3.2", send(peer -> {
            peer.say("220 hello");
            peer.hear("EHLO");
            peer.say("550 who?");
            peer.hear("HELO");
            peer.say("550 who?");
        }));
    }

    @Test
    void nobodyListeningDefers() throws Exception {
        int port;
        try (var gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = gone.getLocalPort();
        }

        assertDeferred("4.4.1", client.send(new Destination("127.0.0.1", port), Mails.plain()));
    }

    @Test
    void localhostIsNotLookedUp() throws Exception {
        try (var server = new FakeServer(peer -> {
            peer.say("554 no");
            peer.hearEnd();
        })) {
            var outcome = client.send(
                    new Destination("LocalHost", server.destination().port()), Mails.plain());
            assertDeferred("4.3.2", outcome);
        }
    }

    @Test
    void repliesAheadOfTheCommandsAreNotBelieved() throws Exception {
        assertDeferred("4.5.0", send(peer -> {
            peer.greet("PIPELINING");
            peer.hear("MAIL");
            peer.hear("RCPT");
            peer.hear("DATA");
            peer.say("250 ok", "250 ok", "354 go", "250 2.0.0 have it already");
            peer.stall();
        }));
    }

    @Test
    void aFloodOfRepliesEndsTheConnection() throws Exception {
        assertInstanceOf(Outcome.Deferred.class, send(peer -> {
            peer.greet("PIPELINING");
            peer.hear("MAIL");
            peer.sayRaw("250 ok\r\n".repeat(1000));
            peer.stall();
        }));
    }

    @Test
    void theRemotesWordsAreOneBoundedLine() throws Exception {
        var outcome = afterContent("550-5.7.1 a\tb\u0007c\u001b[31m\r\n550 " + "x".repeat(2000));

        assertBounced("5.7.1", outcome);
        assertTrue(outcome.remote().startsWith("550 5.7.1 abc[31m xxx"), outcome::remote);
        assertEquals(512, outcome.remote().length());
    }

    @Test
    void aMailOverTheServersLimitBouncesUnsent() throws Exception {
        assertBounced("5.3.4", send(peer -> {
            peer.greet("PIPELINING", "SIZE 10");
            peer.hear("QUIT");
        }));
    }

    @Test
    void eightBitContentIsAnnouncedWhereOfferedAndSentEitherWay() throws Exception {
        for (var offered : new String[] {"8BITMIME", "X-NOTHING"}) {
            var content = new AtomicReference<>("");
            try (var server = new FakeServer(peer -> {
                        peer.greet("PIPELINING", offered);
                        var mail = peer.hear("MAIL");
                        assertEquals(offered.equals("8BITMIME"), mail.endsWith(" BODY=8BITMIME"), mail);
                        peer.hear("RCPT");
                        peer.hear("DATA");
                        peer.say("250 ok", "250 ok", "354 go");
                        content.set(peer.hearContent());
                        peer.say("250 ok");
                    });
                    var own = new SmtpClient()) {
                var outcome = own.send(server.destination(), Mails.of("Subject: x\r\n\r\n\u00e9\r\n"));
                assertInstanceOf(Outcome.Delivered.class, outcome);
            }
            assertEquals("Subject: x\r\n\r\n\u00c3\u00a9\r\n.\r\n", content.get());
        }
    }
}
