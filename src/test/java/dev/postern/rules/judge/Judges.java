package dev.postern.rules.judge;

import java.util.Arrays;

/// Judges for tests.
public final class Judges {

    private static final float UNDECIDED = 0.4f;
    private static final Judge SILENT = voting(UNDECIDED);

    private Judges() {}

    /// A judge that is for nothing and hardly against it, so that the word lists decide alone.
    public static Judge silent() {
        return SILENT;
    }

    /// A judge that thinks everything equally likely.
    public static Judge voting(float vote) {
        var base = new float[Label.values().length];
        Arrays.fill(base, (float) Math.log(vote / (1 - vote)));
        return new Judge(Model.of(new float[Sight.ROWS * Label.values().length], base));
    }
}
