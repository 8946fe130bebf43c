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
import dev.postern.rules.words.Concept;
import dev.postern.rules.words.Sentence;
import java.util.List;
import java.util.stream.IntStream;

/// A mail does not ask only those who are pleased for a review, nor keep the others from one.
public final class ReviewConditional implements Rule {

    private static final int QUESTIONS = 2;

    /// Between the two halves of a choice.
    private static final int NEAR = 2;

    private static final Advice ADVICE = Advice.of("review.conditional");

    private final Weighing weighing = new Weighing(Label.CONDITIONAL_REVIEW, ADVICE, ReviewConditional::against);

    @Override
    public RuleId id() {
        return RuleCatalogue.REVIEW_CONDITIONAL.id();
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
        if (!isAbout(sentence)) {
            return half(sentences, i);
        }
        var chosen = chooses(sentence) || (isAnswer(sentences, i) && !isQuestion(sentences.get(i - 1)));
        if (isReview(sentence) && !sentence.says(FREE) && chosen) {
            return Suspicion.sure(sentence.whole());
        }
        if (sentence.saysAny(GOOD, BAD, HOLD, GROUP, REPLY) || isConditional(sentence)) {
            return Suspicion.LIKELY;
        }
        return areMoodsNear(sentences, i) ? Suspicion.TOUCHED : Suspicion.NONE;
    }

    /// A sentence on how the buyer feels is half of a choice where the one beside it is about reviews.
    private static Suspicion half(List<Sentence> sentences, int i) {
        var sentence = sentences.get(i);
        if (!sentence.saysAny(GOOD, BAD) || !Requests.areNear(sentences, i, NEAR, NEAR)) {
            return Suspicion.NONE;
        }
        if (isQuestion(sentence) && i + 1 < sentences.size() && isAnswer(sentences, i + 1)) {
            return Suspicion.sure(sentence.whole());
        }
        return sentence.asks() || sentence.says(IF) ? Suspicion.LIKELY : Suspicion.TOUCHED;
    }

    private static boolean isConditional(Sentence sentence) {
        return sentence.says(IF) && sentence.all(IF).anyMatch(hit -> !Requests.isOverlapped(sentence, hit, LEISURE));
    }

    private static boolean areMoodsNear(List<Sentence> sentences, int i) {
        return IntStream.rangeClosed(Math.max(0, i - NEAR), Math.min(sentences.size() - 1, i + NEAR))
                .mapToObj(sentences::get)
                .anyMatch(near -> near.said() == sentences.get(i).said() && near.saysAny(GOOD, BAD));
    }

    private static boolean isAbout(Sentence sentence) {
        return Requests.touches(sentence) || sentence.says(HOLD);
    }

    /// Whether it asks how the buyer feels and leaves the review to the next.
    private static boolean isQuestion(Sentence sentence) {
        return sentence.asks() && sentence.saysAny(GOOD, BAD) && !isAbout(sentence);
    }

    /// Whether the sentence asks for a review, or for none, from those alone to whom something holds.
    private static boolean chooses(Sentence sentence) {
        return Requests.standing(sentence, GROUP).isPresent()
                || sentence.inOrder(IF, GOOD, 5).isPresent()
                || (sentence.says(HOLD) && sentence.saysAny(BAD, REPLY))
                || (sentence.says(BAD) && sentence.saysAny(GOOD, BRANCH) && sentence.saysAny(IF, REPLY, BRANCH));
    }

    /// Whether the questions before it ask whether the buyer is pleased.
    private static boolean isAnswer(List<Sentence> sentences, int i) {
        if (!sentences.get(i).saysAny(REQUEST, HOLD, FULL, PRAISE)) {
            return false;
        }
        for (var j = i - 1; j >= Math.max(0, i - QUESTIONS); j--) {
            var before = sentences.get(j);
            var leads = before.asks() || begins(sentences.get(i), ELSE);
            if (before.said() != sentences.get(i).said() || !leads || before.says(FREE)) {
                return false;
            }
            if (before.saysAny(GOOD, BAD)) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(Sentence sentence, Concept concept) {
        return sentence.first(concept)
                .filter(hit -> hit.from() == sentence.from())
                .isPresent();
    }

    private static boolean isReview(Sentence sentence) {
        return Requests.matter(sentence).isPresent()
                || Requests.standing(sentence, PRAISE).isPresent()
                || Requests.standing(sentence, PLACE).isPresent()
                || Requests.standing(sentence, FULL).isPresent()
                || Requests.standing(sentence, OPINION).isPresent()
                || sentence.says(HOLD);
    }
}
