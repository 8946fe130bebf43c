package dev.postern.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class RetryScheduleTest {

    /// In the middle, where jitter adds nothing: `nextDouble()` is a half.
    private static final RandomGenerator MIDDLE = () -> 1L << 63;

    private final RetrySchedule schedule =
            new RetrySchedule(List.of(Duration.ofMinutes(1), Duration.ofMinutes(8)), Duration.ofDays(5));

    @Test
    void eachAttemptHasItsWait() {
        assertEquals(Duration.ofMinutes(1), schedule.waitAfter(1, MIDDLE));
        assertEquals(Duration.ofMinutes(8), schedule.waitAfter(2, MIDDLE));
    }

    @Test
    void theLastWaitRepeats() {
        assertEquals(Duration.ofMinutes(8), schedule.waitAfter(3, MIDDLE));
        assertEquals(Duration.ofMinutes(8), schedule.waitAfter(Integer.MAX_VALUE, MIDDLE));
    }

    @Test
    void jitterStaysWithinAnEighth() {
        var random = new Random(7);
        for (var i = 0; i < 1000; i++) {
            var wait = schedule.waitAfter(2, random).toMillis();
            assertTrue(wait >= 420_000 && wait <= 540_000, () -> "waits " + wait);
        }
    }

    @Test
    void mailsDeferredTogetherComeBackApart() {
        var random = new Random(7);
        assertNotEquals(schedule.waitAfter(2, random), schedule.waitAfter(2, random));
    }

    @Test
    void aMailExpiresWhenItsTimeIsOver() {
        var accepted = Instant.parse("2026-11-22T00:00:00Z");
        assertFalse(schedule.expired(accepted, Instant.parse("2026-11-26T23:59:59Z")));
        assertTrue(schedule.expired(accepted, Instant.parse("2026-11-27T00:00:00Z")));
    }
}
