package dev.postern.rules.judge;

import java.util.Arrays;

/// Judges for tests.
public final class Judges {

    private static final float NEVER = -20;

    private Judges() {}

    /// A judge that votes for nothing, so that the word lists decide alone.
    public static Judge silent() {
        var base = new float[Label.values().length];
        Arrays.fill(base, NEVER);
        return new Judge(new Model(new float[Features.ROWS * Label.values().length], base));
    }
}
