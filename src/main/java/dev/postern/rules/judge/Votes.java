package dev.postern.rules.judge;

import dev.postern.rules.words.Sentence;
import dev.postern.rules.words.Wording;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The judge's votes on one mail. For one thread.
public final class Votes {

    /// More likely than not.
    public static final float LIKELY = 0.5f;

    private final Function<Sentence, Ballot> voting;
    private final Wording wording;
    private final @Nullable Ballot[] ballots;

    Votes(Function<Sentence, Ballot> voting, Wording wording) {
        this.voting = voting;
        this.wording = wording;
        this.ballots = new Ballot[wording.sentences().size()];
    }

    /// How sure the judge is that a sentence does this, from 0 to 1, read by itself.
    public float on(Sentence sentence, Label label) {
        return ballot(sentence).alone(sentence)[label.index()];
    }

    /// How sure it is that the sentence and the one after it do this together.
    public float onWithNext(Sentence sentence, Label label) {
        var ballot = ballot(sentence);
        var votes =
                wording.next(sentence).map(next -> ballot.with(ballot(next))).orElseGet(ballot::last);
        return votes[label.index()];
    }

    /// Whether the mean of the two is at least so much.
    public boolean reach(Sentence sentence, Label label, float wanted) {
        var alone = on(sentence, label);
        return (alone + 1) / 2 >= wanted && (alone + onWithNext(sentence, label)) / 2 >= wanted;
    }

    private Ballot ballot(Sentence sentence) {
        var ballot = ballots[sentence.number()];
        if (ballot == null) {
            ballot = voting.apply(sentence);
            ballots[sentence.number()] = ballot;
        }
        return ballot;
    }
}
