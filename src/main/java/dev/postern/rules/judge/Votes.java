package dev.postern.rules.judge;

import dev.postern.rules.words.Sentence;
import dev.postern.rules.words.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The judge's votes on one mail. For one thread.
public final class Votes {

    /// More likely than not.
    public static final float LIKELY = 0.5f;

    /// Words of a stretch.
    private static final int STRETCH = 16;

    /// A sentence of more words is read in stretches too.
    private static final int LONG = 24;

    private final Model model;
    private final Wording wording;
    private final float[] @Nullable [] alone;
    private final float[] @Nullable [] withNext;

    Votes(Model model, Wording wording) {
        this.model = model;
        this.wording = wording;
        this.alone = new float[wording.sentences().size()][];
        this.withNext = new float[wording.sentences().size()][];
    }

    /// How sure the judge is that a sentence does this, from 0 to 1, read by itself: as a whole, or
    /// the stretch of it that does so most, since a long sentence says much else.
    public float on(Sentence sentence, Label label) {
        var votes = alone[sentence.number()];
        if (votes == null) {
            votes = model.votes(Features.of(List.of(sentence)));
            for (var from = sentence.from(); isLong(sentence, from); from += STRETCH / 2) {
                raise(votes, model.votes(Features.of(sentence, from, Math.min(sentence.to(), from + STRETCH))));
            }
            alone[sentence.number()] = votes;
        }
        return votes[label.index()];
    }

    /// Whether a stretch that begins here says less than the whole and enough to be read.
    private static boolean isLong(Sentence sentence, int from) {
        return sentence.size() > LONG && sentence.to() - from > STRETCH / 2;
    }

    private static void raise(float[] votes, float[] others) {
        for (var i = 0; i < votes.length; i++) {
            votes[i] = Math.max(votes[i], others[i]);
        }
    }

    /// How sure it is that the sentence and the one after it do this together.
    public float onWithNext(Sentence sentence, Label label) {
        var votes = withNext[sentence.number()];
        if (votes == null) {
            votes = model.votes(Features.of(wording.around(sentence.number(), 0, 1)));
            withNext[sentence.number()] = votes;
        }
        return votes[label.index()];
    }
}
