package dev.postern.rules.weighing;

import dev.postern.reading.Place;
import dev.postern.rules.Advice;
import dev.postern.rules.Hearing;
import dev.postern.rules.Objections;
import dev.postern.rules.Rule.Violation;
import dev.postern.rules.judge.Label;
import dev.postern.rules.judge.Votes;
import dev.postern.rules.words.Sentence;
import java.util.List;

/// Decides by what a rule's word lists hold against a sentence and by the judge's vote on it: the
/// stronger the suspicion, the less of a vote is needed.
///
/// The judge is asked only about sentences that touch the rule's matter, so most are never put to
/// it. Its vote is the mean of what it thinks of the sentence alone and together with the next.
public final class Weighing {

    private static final float FOR_SURE = 0.2f;
    private static final float FOR_OPEN = 0.35f;
    private static final float FOR_LIKELY = 0.45f;
    private static final float FOR_TOUCHED = 0.8f;

    private static final int LONGEST_NAME = 4;

    private final Label label;
    private final Advice advice;
    private final Suspicion.Held held;

    /// @param advice where the judge decides
    public Weighing(Label label, Advice advice, Suspicion.Held held) {
        this.label = label;
        this.advice = advice;
        this.held = held;
    }

    public List<Violation> judge(Hearing hearing) {
        var objections = new Objections(hearing);
        var sentences = hearing.wording().sentences();
        for (var i = 0; i < sentences.size(); i++) {
            var sentence = sentences.get(i);
            if (isName(sentence)) {
                continue;
            }
            switch (held.against(sentences, i)) {
                case Suspicion.None none -> {}
                case Suspicion.Touched touched -> ask(hearing.votes(), sentence, FOR_TOUCHED, objections);
                case Suspicion.Likely likely -> ask(hearing.votes(), sentence, FOR_LIKELY, objections);
                case Suspicion.Open open -> {
                    if (hearing.votes().reach(sentence, label, FOR_OPEN)) {
                        objections.add(sentence, open.words(), open.advice());
                    }
                }
                case Suspicion.Sure sure -> {
                    if (hearing.votes().reach(sentence, label, FOR_SURE)) {
                        objections.add(sentence, sure.words(), sure.advice());
                    }
                }
            }
        }
        return objections.all();
    }

    /// A buyer may be called Dhikra or Bonus: a recipient's name says nothing unless it is far longer than
    /// names are.
    private static boolean isName(Sentence sentence) {
        return sentence.size() <= LONGEST_NAME
                && switch (sentence.place()) {
                    case Place.DisplayName(var field) -> field.equals("To") || field.equals("Cc");
                    case Place.InFile(var _, var spot) -> spot.equals(Place.InFile.NAME);
                    default -> false;
                };
    }

    private void ask(Votes votes, Sentence sentence, float wanted, Objections objections) {
        if (votes.reach(sentence, label, wanted)) {
            objections.add(sentence, advice);
        }
    }
}
