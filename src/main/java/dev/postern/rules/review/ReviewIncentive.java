package dev.postern.rules.review;

import static dev.postern.rules.review.ReviewWords.*;

import dev.postern.mail.Direction;
import dev.postern.rules.Advice;
import dev.postern.rules.Hearing;
import dev.postern.rules.Rule;
import dev.postern.rules.RuleCatalogue;
import dev.postern.rules.RuleId;
import dev.postern.rules.judge.Label;
import dev.postern.rules.weighing.Suspicion;
import dev.postern.rules.weighing.Weighing;
import dev.postern.rules.words.Sentence;
import java.util.List;
import java.util.function.Predicate;

/// A mail does not reward reviews.
public final class ReviewIncentive implements Rule {

    private static final Advice ADVICE = Advice.of("review.incentive");

    private final Weighing weighing = new Weighing(Label.REVIEW_INCENTIVE, ADVICE, ReviewIncentive::against);

    @Override
    public RuleId id() {
        return RuleCatalogue.REVIEW_INCENTIVE.id();
    }

    @Override
    public Direction direction() {
        return Direction.TO_BUYER;
    }

    @Override
    public List<Violation> judge(Hearing hearing) {
        return weighing.judge(hearing);
    }

    private static Suspicion against(List<Sentence> sentences, int i) {
        var sentence = sentences.get(i);
        if (!touches(sentence)) {
            return isFollowed(sentences, i, ReviewIncentive::touches) && isRewarded(sentence)
                    ? Suspicion.LIKELY
                    : Suspicion.NONE;
        }
        if (Requests.areRefused(sentence) || isFollowed(sentences, i, next -> next.says(DENIAL))) {
            return Suspicion.NONE;
        }
        if (sentence.says(DENIAL)) {
            return Suspicion.TOUCHED;
        }
        var reviewed = isReview(sentence);
        if (sentence.says(DAMAGE)) {
            return reviewed && gains(sentence) ? Suspicion.LIKELY : Suspicion.TOUCHED;
        }
        if (deals(sentence) || (reviewed && isRewarded(sentence))) {
            return Suspicion.sure(sentence.whole());
        }
        if (reviewed && sentence.says(GAIN) && sentence.saysAny(IF, AWAIT)) {
            return Suspicion.open(sentence.whole());
        }
        return gains(sentence) || isFollowed(sentences, i, ReviewIncentive::gains)
                ? Suspicion.LIKELY
                : Suspicion.TOUCHED;
    }

    private static boolean touches(Sentence sentence) {
        return Requests.touches(sentence) || sentence.saysAny(PICTURE, ACT, MEND_IT);
    }

    private static boolean isReview(Sentence sentence) {
        return Requests.matter(sentence).isPresent()
                || Requests.standing(sentence, OPINION).isPresent()
                || Requests.standing(sentence, PRAISE).isPresent()
                || Requests.standing(sentence, PLACE).isPresent()
                || sentence.says(MEND_IT);
    }

    private static boolean isFollowed(List<Sentence> sentences, int i, Predicate<Sentence> by) {
        return i + 1 < sentences.size()
                && sentences.get(i + 1).said() == sentences.get(i).said()
                && by.test(sentences.get(i + 1));
    }

    private static boolean deals(Sentence sentence) {
        return sentence.says(DEAL)
                && sentence.all(DEAL)
                        .anyMatch(hit ->
                                Requests.stands(sentence, hit) && !Requests.isOverlapped(sentence, hit, NO_REWARD));
    }

    private static boolean gains(Sentence sentence) {
        return sentence.says(GAIN) || isRewarded(sentence);
    }

    private static boolean isRewarded(Sentence sentence) {
        return sentence.says(REWARD)
                && sentence.all(REWARD).anyMatch(hit -> !Requests.isOverlapped(sentence, hit, NO_REWARD));
    }
}
