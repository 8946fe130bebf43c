package dev.postern.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import dev.postern.delivery.connection.Destination;
import dev.postern.delivery.signing.Signer;
import dev.postern.mail.Address;
import dev.postern.mail.Direction;
import dev.postern.mail.MessageBytes;
import dev.postern.mail.Outcome;
import dev.postern.mail.QueueId;
import dev.postern.mail.ReversePath;
import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The happy path, with GreenMail as the next hop.
class DeliveryTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final GreenMail next = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @TempDir
    Path folder;

    @BeforeEach
    void start() {
        next.start();
    }

    @AfterEach
    void stop() {
        next.stop();
    }

    private Delivery delivery() {
        var hub = new Route.Smarthost(
                "hub", new Destination("127.0.0.1", next.getSmtp().getPort()));
        var outbox = new Route.Maildir("outbox", folder);
        return new Delivery(
                new DeliverySettings(hub, Optional.of(outbox), Map.of(), RetrySchedule.STANDARD),
                Signer.none(),
                InstantSource.fixed(NOW));
    }

    private static Parcel parcel(String content) {
        return new Parcel(
                QueueId.next("pair", NOW),
                ReversePath.of(Address.of("a@alias.example")),
                Address.of("b@buyer.example"),
                MessageBytes.of(content.getBytes(StandardCharsets.UTF_8)),
                false,
                true,
                Instant.EPOCH,
                written -> true);
    }

    @Test
    void aMailArrivesAsItWasSent() throws MessagingException {
        var content = "From: a@alias.example\r\nSubject: 123-1234567-1234567\r\n\r\n.\r\n..two\r\nYour order\r\n";
        try (var delivery = delivery()) {
            assertInstanceOf(Outcome.Delivered.class, delivery.attempt(parcel(content), Direction.TO_BUYER));
        }

        var received = next.getReceivedMessages();
        assertEquals(1, received.length);
        assertEquals("123-1234567-1234567", received[0].getSubject());
        assertEquals(
                ".\r\n..two\r\nYour order", GreenMailUtil.getBody(received[0]).strip());
    }

    @Test
    void theDirectionChoosesTheRoute() throws Exception {
        try (var delivery = delivery()) {
            assertInstanceOf(
                    Outcome.Delivered.class, delivery.attempt(parcel("Subject: x\r\n\r\n"), Direction.TO_SELLER));
        }

        assertEquals(0, next.getReceivedMessages().length);
        try (var filed = Files.list(folder.resolve("new"))) {
            assertEquals(1, filed.count());
        }
    }

    @Test
    void manyAtOnceAllArrive() throws Exception {
        try (var delivery = delivery();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var attempts = new ArrayList<Callable<Outcome>>();
            for (var i = 0; i < 200; i++) {
                var parcel = parcel("Subject: mail " + i + "\r\n\r\nText\r\n");
                attempts.add(() -> delivery.attempt(parcel, Direction.TO_BUYER));
            }
            for (var outcome : threads.invokeAll(attempts)) {
                assertInstanceOf(Outcome.Delivered.class, outcome.get());
            }
        }

        var subjects = new ArrayList<String>();
        for (var message : next.getReceivedMessages()) {
            subjects.add(message.getSubject());
        }
        assertEquals(200, subjects.stream().distinct().count());
        assertEquals(200, subjects.size());
    }

    @Test
    void aClosedDeliveryDefers() {
        var delivery = delivery();
        delivery.close();

        var outcome = delivery.attempt(parcel("Subject: x\r\n\r\n"), Direction.TO_BUYER);

        assertTrue(outcome instanceof Outcome.Deferred, outcome::toString);
    }
}
