package dev.postern.rules.weighing;

import dev.postern.rules.judge.Label;
import dev.postern.rules.judge.Votes;
import dev.postern.rules.words.Sentence;

/// Weighs what the word lists hear in a sentence together with the judge's vote on it: the stronger the
/// suspicion, the less of a vote is needed.
///
/// The judge is asked only about sentences that touch the matter, so most are never put to it.
public final class Scales {

    private final Label label;
    private final Need touched;
    private final Need likely;
    private final Need open;
    private final Need sure;

    private Scales(Label label, Need touched, Need likely, Need open, Need sure) {
        this.label = label;
        this.touched = touched;
        this.likely = likely;
        this.open = open;
        this.sure = sure;
    }

    /// Of a violation: the vote is the mean of those on the sentence alone and together with the next.
    public static Scales ofViolation(Label label) {
        return new Scales(label, mean(0.8f), mean(0.45f), mean(0.35f), mean(0.2f));
    }

    /// Of what a mail tells, often over two sentences: the vote is the higher of the two.
    ///
    /// @param leastVote below it not even sure words count
    public static Scales ofStatement(Label label, float leastVote) {
        return new Scales(label, alone(0.95f), higher(Votes.LIKELY), higher(Votes.LIKELY), higher(leastVote));
    }

    public Label label() {
        return label;
    }

    /// Whether the sentence does what the label says.
    public boolean tip(Suspicion suspicion, Sentence sentence, Votes votes) {
        return switch (suspicion.degree()) {
            case NONE -> false;
            case TOUCHED -> touched.isMet(votes, sentence, label);
            case LIKELY -> likely.isMet(votes, sentence, label);
            case OPEN -> open.isMet(votes, sentence, label);
            case SURE -> sure.isMet(votes, sentence, label);
        };
    }

    /// How the judge has to vote.
    @FunctionalInterface
    private interface Need {
        boolean isMet(Votes votes, Sentence sentence, Label label);
    }

    private static Need mean(float wanted) {
        return (votes, sentence, label) -> votes.reach(sentence, label, wanted);
    }

    private static Need alone(float wanted) {
        return (votes, sentence, label) -> votes.on(sentence, label) >= wanted;
    }

    private static Need higher(float wanted) {
        return (votes, sentence, label) ->
                votes.on(sentence, label) >= wanted || votes.onWithNext(sentence, label) >= wanted;
    }
}
