package dev.postern.reading.file;

import java.io.IOException;

/// What one page may take: steps of its program, those of its forms included, and signs that are written.
final class PdfEffort {

    private static final int MOST_STEPS = 200_000;
    private static final int MOST_SIGNS = 50_000;
    private static final int OFTEN = 256;

    private final Budget budget;
    private int steps;
    private int signs;

    PdfEffort(Budget budget) {
        this.budget = budget;
    }

    /// @throws IOException past the limit or the time, with what is wrong as its cause
    void step() throws IOException {
        if (++steps > MOST_STEPS) {
            throw stopped(new Unread("size", "more than " + MOST_STEPS + " steps on a page"));
        }
        if (steps % OFTEN == 0) {
            time();
        }
    }

    /// The same of a sign of text.
    void sign() throws IOException {
        if (++signs > MOST_SIGNS) {
            throw stopped(new Unread("size", "more than " + MOST_SIGNS + " letters on a page"));
        }
        if (signs % OFTEN == 0) {
            time();
        }
    }

    private void time() throws IOException {
        try {
            budget.time();
        } catch (Unread e) {
            throw stopped(e);
        }
    }

    private static IOException stopped(Unread why) {
        return new IOException(why.detail(), why);
    }
}
