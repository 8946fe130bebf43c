package dev.postern.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;

/// A bar on the last line of a terminal that grows while a long work goes on; nothing elsewhere.
final class Progress {

    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final int WIDTH = 30;
    private static final String CLEARED = "\r\u001b[K";

    private final Console console;
    private final PrintWriter out;
    private final String what;
    private final long total;
    private final InstantSource clock;
    private Instant next;
    private long done;
    private boolean shown;

    /// @param total how many steps there are about
    Progress(Console console, String what, long total, InstantSource clock) {
        this.console = console;
        this.out = console.err();
        this.what = what;
        this.total = Math.max(1, total);
        this.clock = clock;
        this.next = clock.instant();
    }

    /// One more is done.
    void step() {
        done++;
        if (console.person() && !clock.instant().isBefore(next)) {
            next = clock.instant().plus(PAUSE);
            shown = true;
            out.print(CLEARED + bar());
            out.flush();
        }
    }

    /// Makes room for other lines.
    void clear() {
        if (shown) {
            shown = false;
            out.print(CLEARED);
            out.flush();
        }
    }

    private String bar() {
        var part = Math.min(1.0, (double) done / total);
        var full = (int) (part * WIDTH);
        return String.format(
                Locale.ROOT,
                "[%s%s] %3d %%  %,d of %,d %s",
                "#".repeat(full),
                ".".repeat(WIDTH - full),
                (int) (part * 100),
                done,
                Math.max(done, total),
                what);
    }
}
