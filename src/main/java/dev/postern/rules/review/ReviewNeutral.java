package dev.postern.rules.review;

import static dev.postern.rules.review.ReviewWords.DENIAL;

import dev.postern.mail.Direction;
import dev.postern.rules.Advice;
import dev.postern.rules.Hearing;
import dev.postern.rules.Rule;
import dev.postern.rules.RuleCatalogue;
import dev.postern.rules.RuleId;
import dev.postern.rules.Severity;
import dev.postern.rules.judge.Label;
import dev.postern.rules.weighing.Suspicion;
import dev.postern.rules.weighing.Weighing;
import dev.postern.rules.words.Sentence;
import java.util.List;

/// A request for a review that breaks none of the other rules is noted.
public final class ReviewNeutral implements Rule {

    private static final Advice ADVICE = Advice.of("review.neutral");

    private final Weighing weighing =
            new Weighing(Label.NEUTRAL_REVIEW, ADVICE, (sentences, i) -> against(sentences.get(i)));
    private final List<Rule> stricter = List.of(new ReviewPositive(), new ReviewConditional(), new ReviewIncentive());

    @Override
    public RuleId id() {
        return RuleCatalogue.REVIEW_NEUTRAL.id();
    }

    @Override
    public Direction direction() {
        return Direction.TO_BUYER;
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public List<Violation> judge(Hearing hearing) {
        var requests = weighing.judge(hearing);
        var isWorse = !requests.isEmpty()
                && stricter.stream().anyMatch(rule -> !rule.judge(hearing).isEmpty());
        return isWorse ? List.of() : requests;
    }

    private static Suspicion against(Sentence sentence) {
        if (sentence.says(DENIAL)) {
            return Suspicion.TOUCHED;
        }
        var request = Requests.in(sentence);
        if (request.isPresent()) {
            return Suspicion.sure(request.get());
        }
        return Requests.touches(sentence) ? Suspicion.LIKELY : Suspicion.NONE;
    }
}
