package dev.postern.delivery.smtp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.postern.delivery.connection.Destination;
import dev.postern.delivery.connection.Timeouts;
import dev.postern.mail.Outcome;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class ConnectionReuseTest {

    private static void assertDelivered(Outcome outcome) {
        assertInstanceOf(Outcome.Delivered.class, outcome, outcome::toString);
    }

    private static void takeMailsUntilQuit(Peer peer) throws IOException {
        peer.greet("PIPELINING");
        while (peer.hear("").startsWith("MAIL")) {
            peer.hear("RCPT");
            peer.hear("DATA");
            peer.say("250 ok", "250 ok", "354 go");
            peer.hearContent();
            peer.say("250 ok");
        }
    }

    private static void takeOneMail(Peer peer) throws IOException {
        peer.greet("PIPELINING");
        peer.takeMail();
    }

    @Test
    void theNextMailGoesOverTheSameConnection() throws Exception {
        try (var server = new FakeServer(ConnectionReuseTest::takeMailsUntilQuit);
                var client = new SmtpClient()) {
            for (var i = 0; i < 5; i++) {
                assertDelivered(client.send(server.destination(), Mails.plain()));
            }
            assertEquals(1, server.connections());
        }
    }

    @Test
    void aConnectionCarriesSoManyMailsAndNoMore() throws Exception {
        try (var server = new FakeServer(ConnectionReuseTest::takeMailsUntilQuit);
                var client = new SmtpClient()) {
            var three = server.destination(1, 3, Timeouts.STANDARD);
            for (var i = 0; i < 7; i++) {
                assertDelivered(client.send(three, Mails.plain()));
            }
            assertEquals(3, server.connections());
        }
    }

    @Test
    void anIdleConnectionIsClosedWithQuit() throws Exception {
        var quit = new CountDownLatch(1);
        try (var server = new FakeServer(peer -> {
                    takeMailsUntilQuit(peer);
                    peer.hearEnd();
                    quit.countDown();
                });
                var client = new SmtpClient()) {
            var brief = server.destination();
            brief = new Destination(
                    brief.host(),
                    brief.port(),
                    brief.helo(),
                    1,
                    100,
                    Duration.ofMillis(10),
                    brief.patience(),
                    brief.timeouts());
            assertDelivered(client.send(brief, Mails.plain()));
            quit.await();
        }
    }

    @Test
    void aConnectionClosedWhileIdleIsReplaced() throws Exception {
        try (var server = new FakeServer(ConnectionReuseTest::takeOneMail);
                var client = new SmtpClient()) {
            for (var i = 0; i < 3; i++) {
                assertDelivered(client.send(server.destination(), Mails.plain()));
            }
            assertEquals(3, server.connections());
        }
    }

    @Test
    void aConnectionThatDiesAtTheNextMailIsReplacedOnce() throws Exception {
        FakeServer.Script diesAtTheNext = peer -> {
            takeOneMail(peer);
            peer.hear("MAIL");
            peer.cut();
        };
        try (var server = new FakeServer(diesAtTheNext, ConnectionReuseTest::takeMailsUntilQuit);
                var client = new SmtpClient()) {
            assertDelivered(client.send(server.destination(), Mails.plain()));
            assertDelivered(client.send(server.destination(), Mails.plain()));
            assertEquals(2, server.connections());
        }
    }

    @Test
    void a421AtTheNextMailIsTheSame() throws Exception {
        FakeServer.Script tired = peer -> {
            takeOneMail(peer);
            peer.hear("MAIL");
            peer.say("421 4.4.2 idle too long");
            peer.stall();
        };
        try (var server = new FakeServer(tired, ConnectionReuseTest::takeMailsUntilQuit);
                var client = new SmtpClient()) {
            assertDelivered(client.send(server.destination(), Mails.plain()));
            assertDelivered(client.send(server.destination(), Mails.plain()));
            assertEquals(2, server.connections());
        }
    }

    @Test
    void onlyOnce() throws Exception {
        FakeServer.Script diesAtTheNext = peer -> {
            takeOneMail(peer);
            peer.hear("MAIL");
            peer.cut();
        };
        FakeServer.Script diesAtOnce = peer -> {
            peer.greet("PIPELINING");
            peer.hear("MAIL");
            peer.cut();
        };
        try (var server = new FakeServer(diesAtTheNext, diesAtOnce);
                var client = new SmtpClient()) {
            assertDelivered(client.send(server.destination(), Mails.plain()));
            assertInstanceOf(Outcome.Deferred.class, client.send(server.destination(), Mails.plain()));
            assertEquals(2, server.connections());
        }
    }

    @Test
    void afterAnAnswerNothingIsRepeated() throws Exception {
        FakeServer.Script diesAfterMail = peer -> {
            takeOneMail(peer);
            peer.hear("MAIL");
            peer.say("250 ok");
            peer.cut();
        };
        try (var server = new FakeServer(diesAfterMail);
                var client = new SmtpClient()) {
            assertDelivered(client.send(server.destination(), Mails.plain()));
            assertInstanceOf(Outcome.Deferred.class, client.send(server.destination(), Mails.plain()));
            assertEquals(1, server.connections());
        }
    }

    @Test
    void aRefusedMailIsResetBeforeTheNext() throws Exception {
        try (var server = new FakeServer(peer -> {
                    peer.greet("PIPELINING");
                    peer.hear("MAIL");
                    peer.hear("RCPT");
                    peer.hear("DATA");
                    peer.say("250 ok", "550 unknown", "503 no recipients");
                    peer.hear("RSET");
                    peer.hear("MAIL");
                    peer.hear("RCPT");
                    peer.hear("DATA");
                    peer.say("250 reset", "250 ok", "250 ok", "354 go");
                    peer.hearContent();
                    peer.say("250 ok");
                    peer.hear("QUIT");
                });
                var client = new SmtpClient()) {
            assertInstanceOf(Outcome.Bounced.class, client.send(server.destination(), Mails.plain()));
            assertDelivered(client.send(server.destination(), Mails.plain()));
        }
    }

    @Test
    void aConnectionOnWhichTheServerSpokeOutOfTurnIsNotUsedAgain() throws Exception {
        FakeServer.Script chatty = peer -> {
            peer.greet("PIPELINING");
            peer.hear("MAIL");
            peer.hear("RCPT");
            peer.hear("DATA");
            peer.say("250 ok", "250 ok", "354 go");
            peer.hearContent();
            peer.say("250 ok", "250 and the next one too");
            peer.hearEnd();
        };
        try (var server = new FakeServer(chatty, ConnectionReuseTest::takeMailsUntilQuit);
                var client = new SmtpClient()) {
            assertDelivered(client.send(server.destination(), Mails.plain()));
            assertDelivered(client.send(server.destination(), Mails.plain()));
            assertEquals(2, server.connections());
        }
    }

    @Test
    void manyMailsShareFewConnections() throws Exception {
        var atOnce = new AtomicInteger();
        var most = new AtomicInteger();
        try (var server = new FakeServer(peer -> {
                    most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
                    takeMailsUntilQuit(peer);
                    atOnce.decrementAndGet();
                });
                var client = new SmtpClient();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var ten = server.destination(10, 100, Timeouts.STANDARD);
            var sends = new ArrayList<Callable<Outcome>>();
            for (var i = 0; i < 200; i++) {
                sends.add(() -> client.send(ten, Mails.plain()));
            }
            for (var outcome : threads.invokeAll(sends)) {
                assertDelivered(outcome.get());
            }
            assertEquals(10, most.get());
            assertEquals(10, server.connections());
        }
    }

    @Test
    void whoWaitsTooLongForAConnectionDefers() throws Exception {
        var busy = new CountDownLatch(1);
        var done = new CountDownLatch(1);
        try (var server = new FakeServer(peer -> {
                    peer.greet("PIPELINING");
                    peer.hear("MAIL");
                    busy.countDown();
                    peer.hear("RCPT");
                    peer.hear("DATA");
                    awaited(done);
                    peer.say("451 later", "503 no", "503 no");
                    peer.hear("QUIT");
                });
                var client = new SmtpClient();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var one = server.destination();
            var target = new Destination(
                    one.host(), one.port(), one.helo(), 1, 100, one.idle(), Duration.ofMillis(20), one.timeouts());
            var first = threads.submit(() -> client.send(target, Mails.plain()));
            busy.await();

            var second = client.send(target, Mails.plain());

            assertEquals(
                    "4.4.5",
                    assertInstanceOf(Outcome.Deferred.class, second).status().toString());
            done.countDown();
            assertEquals("451 later", first.get().remote());
        }
    }

    @Test
    void aDialogueUnderWayEndsWithTheClient() throws Exception {
        var underWay = new CountDownLatch(1);
        try (var server = new FakeServer(peer -> {
                    peer.greet("PIPELINING");
                    peer.hear("MAIL");
                    underWay.countDown();
                    peer.stall();
                });
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Outcome> sending;
            try (var client = new SmtpClient()) {
                sending = threads.submit(() -> client.send(server.destination(), Mails.plain()));
                underWay.await();
            }

            assertInstanceOf(Outcome.Deferred.class, sending.get());
        }
    }

    @Test
    void anInterruptedAttemptDefersAndDropsItsConnection() throws Exception {
        var underWay = new CountDownLatch(1);
        try (var server = new FakeServer(peer -> {
                    peer.greet("PIPELINING");
                    peer.hear("MAIL");
                    underWay.countDown();
                    peer.stall();
                });
                var client = new SmtpClient()) {
            var outcome = new AtomicReference<Outcome>();
            var sending = Thread.ofVirtual().start(() -> outcome.set(client.send(server.destination(), Mails.plain())));
            underWay.await();

            sending.interrupt();

            sending.join();
            assertInstanceOf(Outcome.Deferred.class, outcome.get());
        }
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
