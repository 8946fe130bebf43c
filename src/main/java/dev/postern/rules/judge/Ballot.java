package dev.postern.rules.judge;

import dev.postern.rules.words.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the model makes of a sentence's words, worked out when first asked for. Safe for many threads.
final class Ballot {

    /// Words of a stretch.
    private static final int STRETCH = 16;

    /// A sentence of more words is read in stretches too.
    private static final int LONG = 24;

    private final Model model;
    private final int[] sums;
    private final int size;
    private volatile float @Nullable [] alone;
    private volatile @Nullable Pair withNext;

    Ballot(Model model, Sentence sentence) {
        var features = Features.of(List.of(sentence));
        this.model = model;
        this.sums = model.sums(features);
        this.size = features.size();
    }

    /// The votes on the sentence and the one that followed it.
    private static final class Pair {
        final Ballot next;
        final float[] votes;

        Pair(Ballot next, float[] votes) {
            this.next = next;
            this.votes = votes;
        }
    }

    /// The votes on the sentence by itself: as a whole, or the stretch of it that does so most, since a long sentence
    /// says much else.
    ///
    /// @param sentence the ballot's, in any mail
    float[] alone(Sentence sentence) {
        var votes = alone;
        if (votes == null) {
            votes = model.votes(sums, size);
            for (var from = sentence.from(); isLong(sentence, from); from += STRETCH / 2) {
                raise(votes, model.votes(Features.of(sentence, from, Math.min(sentence.to(), from + STRETCH))));
            }
            alone = votes;
        }
        return votes;
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

    /// The votes on two sentences read as one. In a template the same follows the same.
    float[] with(Ballot next) {
        var pair = withNext;
        if (pair == null || pair.next != next) {
            pair = new Pair(next, model.votes(together(sums, next.sums), size + next.size));
            withNext = pair;
        }
        return pair.votes;
    }

    /// The votes where nothing follows.
    float[] last() {
        return model.votes(sums, size);
    }

    private static int[] together(int[] sums, int[] others) {
        var together = sums.clone();
        for (var i = 0; i < together.length; i++) {
            together[i] += others[i];
        }
        return together;
    }
}
