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
import dev.postern.rules.words.Concept;
import dev.postern.rules.words.Hit;
import dev.postern.rules.words.Sentence;
import java.util.List;
import java.util.Optional;

/// A mail does not ask for a good review: for praise, for stars, or for a bad review to go.
public final class ReviewPositive implements Rule {

    private static final int BESIDE = 3;

    private static final Advice ADVICE = Advice.of("review.positive");
    private static final Advice MENDING = Advice.of("review.positive.mend");

    private final Weighing weighing =
            new Weighing(Label.POSITIVE_REVIEW, ADVICE, (sentences, i) -> against(sentences.get(i)));

    @Override
    public RuleId id() {
        return RuleCatalogue.REVIEW_POSITIVE.id();
    }

    @Override
    public Direction direction() {
        return Direction.TO_BUYER;
    }

    @Override
    public List<Violation> judge(Hearing hearing) {
        return weighing.judge(hearing);
    }

    private static Suspicion against(Sentence sentence) {
        if (!Requests.touches(sentence) || isOfAThing(sentence)) {
            return Suspicion.NONE;
        }
        var mending = Requests.standing(sentence, MEND);
        if (mending.isPresent()) {
            return new Suspicion.Sure(mending.get(), MENDING);
        }
        var praise = praise(sentence);
        if (praise.isPresent() && !sentence.says(FREE)) {
            return new Suspicion.Sure(praise.get(), ADVICE);
        }
        return praise.isPresent() || hints(sentence) ? Suspicion.LIKELY : Suspicion.TOUCHED;
    }

    /// Stars and marks that a thing has of itself.
    private static boolean isOfAThing(Sentence sentence) {
        return sentence.says(SHAPE) && !sentence.saysAny(NOUN, PLACE, SITE, REQUEST);
    }

    private static Optional<Hit> praise(Sentence sentence) {
        var request = Requests.in(sentence);
        return praised(sentence)
                .or(() -> near(sentence, FULL, request))
                .or(() -> near(sentence, SPARE, request))
                .or(() -> near(sentence, FULL, Requests.standing(sentence, ASK)))
                .or(() -> near(sentence, TONE, request).filter(hit -> !sentence.saysAny(IF, GROUP, REWARD)))
                .or(() -> near(sentence, PRAISE, request.or(() -> Requests.standing(sentence, PLACE))));
    }

    /// A review with a word on how it should be: `good review`, or in Arabic `review good`.
    private static Optional<Hit> praised(Sentence sentence) {
        return sentence.inOrder(TONE, NOUN, 0)
                .or(() -> sentence.inOrder(NOUN, TONE, 0))
                .filter(hit -> Requests.stands(sentence, hit));
    }

    /// A concept beside the request.
    private static Optional<Hit> near(Sentence sentence, Concept concept, Optional<Hit> request) {
        return request.flatMap(asked -> sentence.all(concept)
                .filter(hit -> Requests.stands(sentence, hit) && hit.distance(asked) <= BESIDE)
                .map(hit -> new Hit(concept, Math.min(hit.from(), asked.from()), Math.max(hit.to(), asked.to())))
                .findFirst());
    }

    private static boolean hints(Sentence sentence) {
        return sentence.saysAny(EDIT, FULL, PRAISE, SPARE)
                || (sentence.says(TONE) && Requests.matter(sentence).isPresent());
    }
}
