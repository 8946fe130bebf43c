package dev.postern.dns;

import java.time.Duration;
import java.util.function.LongSupplier;

/// How long answers are waited for, until a moment that several questions share.
///
/// @param clock nanoseconds of a clock that never goes back
record Patience(LongSupplier clock, long end) {

    /// Longer than any server is waited for.
    private static final Duration ENDLESS = Duration.ofDays(1);

    static Patience endless() {
        return of(ENDLESS);
    }

    static Patience of(Duration time) {
        return new Patience(System::nanoTime, System.nanoTime() + time.toNanos());
    }

    boolean isOver() {
        return left() <= 0;
    }

    /// What is left, but no longer than this.
    Duration atMost(Duration time) {
        var left = Duration.ofNanos(Math.max(0, left()));
        return left.compareTo(time) < 0 ? left : time;
    }

    private long left() {
        return end - clock.getAsLong();
    }
}
