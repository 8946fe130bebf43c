package dev.postern.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;

/// When a deferred mail is tried again, and when it is given up (RFC 5321 §4.5.4.1).
///
/// @param waits after the first, second, … failed attempt; the last one repeats
/// @param expire how long after it was accepted a mail is given up
public record RetrySchedule(List<Duration> waits, Duration expire) {

    public static final RetrySchedule STANDARD = new RetrySchedule(
            List.of(
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(15),
                    Duration.ofMinutes(30),
                    Duration.ofHours(1),
                    Duration.ofHours(2),
                    Duration.ofHours(4)),
            Duration.ofDays(5));

    /// An eighth each way: mails that one outage deferred together don't all come back together.
    private static final double JITTER = 0.125;

    public RetrySchedule {
        waits = List.copyOf(waits);
        if (waits.isEmpty()) {
            throw new IllegalArgumentException("a schedule needs at least one wait");
        }
    }

    /// How long to wait after this many failed attempts, at least one.
    public Duration waitAfter(int attempts, RandomGenerator random) {
        var step = Math.clamp((long) attempts - 1, 0, waits.size() - 1);
        var factor = 1 + JITTER * (2 * random.nextDouble() - 1);
        return Duration.ofMillis(Math.round(waits.get(step).toMillis() * factor));
    }

    /// Whether a mail that was just deferred again has been tried long enough.
    public boolean expired(Instant acceptedAt, Instant now) {
        return !now.isBefore(acceptedAt.plus(expire));
    }
}
