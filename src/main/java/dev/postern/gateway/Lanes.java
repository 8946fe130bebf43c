package dev.postern.gateway;

import dev.postern.mail.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// How many attempts each lane may have under way: a share of all, and none for a while where the next hop is down.
///
/// After some failures in a row that are the next hop's and no mail's, its lane sleeps, twice as long each time; then
/// one mail goes ahead to see, and once one got through, the lane is open. Mail that waits meanwhile loses no attempt.
/// Safe for many threads.
final class Lanes {

    private static final Logger LOG = LoggerFactory.getLogger(Lanes.class);
    private static final int MANY = 3;
    private static final Duration FIRST_SLEEP = Duration.ofSeconds(5);
    private static final Duration LONGEST_SLEEP = Duration.ofMinutes(5);
    private static final double JITTER = 0.125;

    private final int most;
    private final InstantSource clock;
    private final RandomGenerator random;
    private final Map<String, Lane> lanes = new HashMap<>();

    /// @param most attempts of one lane at a time
    Lanes(int most, InstantSource clock, RandomGenerator random) {
        this.most = most;
        this.clock = clock;
        this.random = random;
    }

    private static final class Lane {
        int underWay;
        int failures;
        Instant asleepUntil = Instant.MIN;

        boolean isDown() {
            return failures >= MANY;
        }

        boolean isAsleep(Instant now) {
            return now.isBefore(asleepUntil);
        }
    }

    /// How many more attempts a lane may begin now.
    synchronized int room(String name) {
        var lane = lane(name);
        if (lane.isAsleep(clock.instant())) {
            return 0;
        }
        return Math.max(0, (lane.isDown() ? 1 : most) - lane.underWay);
    }

    /// Whether the next hop is known to take nothing now.
    synchronized boolean isAsleep(String name) {
        return lane(name).isAsleep(clock.instant());
    }

    /// Begins an attempt if there is room for it; then [#leave] must follow.
    synchronized boolean enter(String name) {
        if (room(name) == 0) {
            return false;
        }
        lane(name).underWay++;
        return true;
    }

    /// Begins an attempt that room was asked for before.
    synchronized void join(String name) {
        lane(name).underWay++;
    }

    synchronized void leave(String name) {
        lane(name).underWay--;
    }

    /// What an attempt came to.
    synchronized void note(String name, Outcome outcome) {
        var lane = lane(name);
        if (!(outcome instanceof Outcome.Deferred deferred) || !deferred.ofHop()) {
            lane.failures = 0;
            lane.asleepUntil = Instant.MIN;
        } else if (!lane.isAsleep(clock.instant())) {
            // Those that began before it fell asleep and fail after are no news.
            lane.failures++;
            if (lane.isDown()) {
                var time = sleep(lane.failures - MANY);
                lane.asleepUntil = clock.instant().plus(time);
                LOG.warn("route {} takes no mail ({}); asked again in {} s", name, deferred.status(), time.toSeconds());
            }
        }
    }

    private Duration sleep(int times) {
        var time = FIRST_SLEEP.toMillis() << Math.min(times, 10);
        var factor = 1 + JITTER * (2 * random.nextDouble() - 1);
        return Duration.ofMillis(Math.round(Math.min(time, LONGEST_SLEEP.toMillis()) * factor));
    }

    private Lane lane(String name) {
        return lanes.computeIfAbsent(name, _ -> new Lane());
    }
}
