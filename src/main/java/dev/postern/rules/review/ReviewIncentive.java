package dev.postern.rules.review;

import static dev.postern.rules.review.Words.*;

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
        if (isFollowed(sentences, i, next -> next.says(DENIAL))) {
            return Suspicion.NONE;
        }
        if (sentence.saysAny(DENIAL, DAMAGE)) {
            return Suspicion.TOUCHED;
        }
        var rewarded = isRewarded(sentence);
        if (Requests.standing(sentence, DEAL).isPresent() || (rewarded && isReview(sentence))) {
            return new Suspicion.Sure(sentence.whole(), ADVICE);
        }
        return rewarded || isFollowed(sentences, i, ReviewIncentive::isRewarded) ? Suspicion.LIKELY : Suspicion.TOUCHED;
    }

    private static boolean touches(Sentence sentence) {
        return Requests.touches(sentence) || sentence.says(PICTURE);
    }

    private static boolean isReview(Sentence sentence) {
        return Requests.matter(sentence).isPresent()
                || Requests.standing(sentence, OPINION).isPresent()
                || Requests.standing(sentence, PRAISE).isPresent();
    }

    private static boolean isFollowed(List<Sentence> sentences, int i, Predicate<Sentence> by) {
        return i + 1 < sentences.size()
                && sentences.get(i + 1).said() == sentences.get(i).said()
                && by.test(sentences.get(i + 1));
    }

    private static boolean isRewarded(Sentence sentence) {
        return sentence.says(REWARD)
                && sentence.all(REWARD).anyMatch(hit -> !Requests.isOverlapped(sentence, hit, NO_REWARD));
    }
}
