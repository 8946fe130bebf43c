package dev.postern.parties.login;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.time.InstantSource;

/// Failed logins of the last while, counted by who tried and by whom they named.
final class Failures {

    /// Beyond it the oldest are forgotten: a flood from many addresses takes no more memory.
    private static final int MOST = 50_000;

    /// @param count since the first of them
    private record Count(int count, Instant first) {}

    private final LoginSettings settings;
    private final InstantSource clock;
    private final Cache<String, Count> counts =
            Caffeine.newBuilder().maximumSize(MOST).build();

    Failures(LoginSettings settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
    }

    void add(String who) {
        var now = clock.instant();
        counts.asMap()
                .merge(
                        who,
                        new Count(1, now),
                        (old, one) -> isOver(old, now) ? one : new Count(old.count() + 1, old.first()));
    }

    boolean areTooMany(String who) {
        var count = counts.getIfPresent(who);
        return count != null && count.count() >= settings.tries() && !isOver(count, clock.instant());
    }

    private boolean isOver(Count count, Instant now) {
        return !now.isBefore(count.first().plus(settings.window()));
    }
}
