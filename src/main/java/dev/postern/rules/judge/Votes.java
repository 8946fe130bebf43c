package dev.postern.rules.judge;

import dev.postern.rules.words.Sentence;
import dev.postern.rules.words.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The judge's votes on one mail. For one thread.
public final class Votes {

    /// More likely than not.
    public static final float LIKELY = 0.5f;

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

    /// How sure the judge is that a sentence does this, from 0 to 1, read by itself.
    public float on(Sentence sentence, Label label) {
        var votes = alone[sentence.number()];
        if (votes == null) {
            votes = model.votes(Features.of(List.of(sentence)));
            alone[sentence.number()] = votes;
        }
        return votes[label.index()];
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
