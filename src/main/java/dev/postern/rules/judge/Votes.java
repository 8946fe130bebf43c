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
    private final @Nullable Ballot[] ballots;

    Votes(Model model, Wording wording) {
        this.model = model;
        this.wording = wording;
        this.ballots = new Ballot[wording.sentences().size()];
    }

    /// What was worked out about a sentence so far.
    private static final class Ballot {
        final int[] sums;
        final int size;
        float @Nullable [] alone;
        float @Nullable [] withNext;

        Ballot(Model model, Sentence sentence) {
            var features = Features.of(List.of(sentence));
            sums = model.sums(features);
            size = features.size();
        }
    }

    /// How sure the judge is that a sentence does this, from 0 to 1, read by itself: as a whole, or
    /// the stretch of it that does so most, since a long sentence says much else.
    public float on(Sentence sentence, Label label) {
        var ballot = ballot(sentence);
        var votes = ballot.alone;
        if (votes == null) {
            votes = model.votes(ballot.sums, ballot.size);
            for (var from = sentence.from(); isLong(sentence, from); from += STRETCH / 2) {
                raise(votes, model.votes(Features.of(sentence, from, Math.min(sentence.to(), from + STRETCH))));
            }
            ballot.alone = votes;
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
        var ballot = ballot(sentence);
        var votes = ballot.withNext;
        if (votes == null) {
            votes = wording.next(sentence)
                    .map(this::ballot)
                    .map(next -> model.votes(together(ballot.sums, next.sums), ballot.size + next.size))
                    .orElseGet(() -> model.votes(ballot.sums, ballot.size));
            ballot.withNext = votes;
        }
        return votes[label.index()];
    }

    private static int[] together(int[] sums, int[] others) {
        var together = sums.clone();
        for (var i = 0; i < together.length; i++) {
            together[i] += others[i];
        }
        return together;
    }

    /// Whether the mean of the two is at least so much.
    public boolean reach(Sentence sentence, Label label, float wanted) {
        var alone = on(sentence, label);
        return (alone + 1) / 2 >= wanted && (alone + onWithNext(sentence, label)) / 2 >= wanted;
    }

    private Ballot ballot(Sentence sentence) {
        var ballot = ballots[sentence.number()];
        if (ballot == null) {
            ballot = new Ballot(model, sentence);
            ballots[sentence.number()] = ballot;
        }
        return ballot;
    }
}
