package dev.postern.rules.weighing;

import dev.postern.rules.Advice;
import dev.postern.rules.Hearing;
import dev.postern.rules.Objections;
import dev.postern.rules.Rule.Violation;
import dev.postern.rules.judge.Label;
import dev.postern.rules.judge.Votes;
import dev.postern.rules.words.Sentence;
import java.util.List;

/// Decides by a rule's word lists and, where these are in doubt, by the judge's vote.
///
/// The judge is asked only about sentences that touch the rule's matter, so most are never put to
/// it. A likely violation needs a vote of more than even odds, alone or with the next sentence; where
/// the lists only know the matter, the vote must be very sure.
public final class Weighing {

    private static final float LIKELY = 0.4f;
    private static final float VERY_SURE = 0.85f;

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
            switch (held.against(sentences, i)) {
                case Suspicion.None none -> {}
                case Suspicion.Touched touched -> ask(hearing.votes(), sentence, VERY_SURE, objections);
                case Suspicion.Likely likely -> ask(hearing.votes(), sentence, LIKELY, objections);
                case Suspicion.Sure sure -> objections.add(sentence, sure.words(), sure.advice());
            }
        }
        return objections.all();
    }

    private void ask(Votes votes, Sentence sentence, float wanted, Objections objections) {
        if (votes.on(sentence, label) >= wanted || votes.onWithNext(sentence, label) >= wanted) {
            objections.add(sentence, advice);
        }
    }
}
