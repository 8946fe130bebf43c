package dev.postern.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.config.Mistakes;
import dev.postern.config.Section;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static final Instant START = Instant.parse("2026-11-22T10:00:00Z");

    private Instant now = START;
    private final Pace pace = new Pace(limits(), () -> now);

    private static SessionSettings.Limits limits() {
        var yaml = "limits: { idle: 5m, command: 1m, data: 10m, rate: 1KB, session: 1h }";
        return SessionSettings.from(Section.parse("postern.yaml", yaml, new Mistakes()), () -> START)
                .limits();
    }

    @Test
    void whoSaysNothingIsLate() {
        assertEquals(Optional.empty(), late(Duration.ofMinutes(5)));
        assertEquals(
                Optional.of("nothing came for too long"),
                late(Duration.ofMinutes(5).plusMillis(1)));
    }

    @Test
    void aByteNowAndThenIsNoCommand() {
        for (var second = 0; second <= 60; second++) {
            assertEquals(Optional.empty(), late(Duration.ofSeconds(second)));
            pace.heard(1);
        }
        assertEquals(Optional.of("the command came too slowly"), late(Duration.ofSeconds(61)));
    }

    @Test
    void aReplyGivesTheTimeForTheNextCommand() {
        now = START.plus(Duration.ofMinutes(4));
        pace.heard(6);
        pace.working();
        pace.replied();
        assertEquals(Optional.empty(), late(Duration.ofMinutes(9)));
        assertEquals(
                Optional.of("nothing came for too long"),
                late(Duration.ofMinutes(9).plusMillis(1)));
    }

    @Test
    void ourOwnWorkIsNotTheClients() {
        pace.working();
        assertEquals(Optional.empty(), late(Duration.ofMinutes(60)));
    }

    @Test
    void oneByteASecondIsNoMessage() {
        pace.content();
        for (var second = 0; second <= 60; second++) {
            assertEquals(Optional.empty(), late(Duration.ofSeconds(second)));
            pace.heard(1);
        }
        assertEquals(Optional.of("the message came too slowly"), late(Duration.ofSeconds(62)));
    }

    @Test
    void aMessageAtTheLeastRateHasItsWholeTime() {
        pace.content();
        pace.heard(540 * 1024);
        assertEquals(Optional.empty(), late(Duration.ofMinutes(10)));
        assertEquals(
                Optional.of("the message took too long"),
                late(Duration.ofMinutes(10).plusMillis(1)));
    }

    @Test
    void whoDoesNotTakeRepliesIsLate() {
        pace.working();
        pace.writing();
        assertEquals(
                Optional.of("nobody takes the replies"),
                late(Duration.ofMinutes(5).plusMillis(1)));
        pace.written();
        assertEquals(Optional.empty(), late(Duration.ofMinutes(6)));
    }

    @Test
    void aHandshakeHasHalfAMinute() {
        pace.handshake();
        pace.heard(100);
        assertEquals(Optional.empty(), late(Duration.ofSeconds(30)));
        assertEquals(Optional.of("the handshake took too long"), late(Duration.ofSeconds(31)));
    }

    @Test
    void aSessionEndsAfterItsTimeAndOneMessage() {
        assertFalse(pace.isOver());
        now = START.plus(Duration.ofMinutes(61));
        pace.replied();
        assertTrue(pace.isOver());
        assertEquals(Optional.of("the session took too long"), late(Duration.ofMinutes(71)));
    }

    private Optional<String> late(Duration after) {
        now = START.plus(after);
        return pace.late(now);
    }
}
