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
import dev.postern.rules.words.Hit;
import dev.postern.rules.words.Sentence;
import java.util.List;
import java.util.Optional;

/// A mail does not ask for a good review: for praise, for stars, or for a bad review to go.
public final class ReviewPositive implements Rule {

    private static final int BESIDE = 3;

    /// How far back the review may be named that `it` means.
    private static final int BACK = 2;

    private static final Advice ADVICE = Advice.of("review.positive");
    private static final Advice MENDING = Advice.of("review.positive.mend");

    private final Weighing weighing = new Weighing(Label.POSITIVE_REVIEW, ADVICE, ReviewPositive::against);

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

    private static Suspicion against(List<Sentence> sentences, int i) {
        var sentence = sentences.get(i);
        var again = sentence.first(MEND_IT);
        if (again.isPresent() && Requests.areNear(sentences, i, BACK, 0)) {
            return Suspicion.sure(again.get(), MENDING);
        }
        if (Requests.areRefused(sentence)) {
            return Suspicion.NONE;
        }
        if (!Requests.touches(sentence)) {
            return grades(sentences, i) ? graded(sentence) : Suspicion.NONE;
        }
        if (isOfAThing(sentence)) {
            return sentence.saysAny(ASK, WRITE, OBJECT) ? Suspicion.TOUCHED : Suspicion.NONE;
        }
        var mending = Requests.standing(sentence, MEND);
        if (mending.isPresent()) {
            return Suspicion.sure(mending.get(), MENDING);
        }
        var praise = praise(sentence);
        if (praise.isPresent() && !sentence.says(FREE)) {
            return Suspicion.sure(praise.get());
        }
        var spared = Requests.standing(sentence, SPARE);
        if (spared.isPresent() && !sentence.says(FREE)) {
            return Suspicion.open(spared.get());
        }
        return praise.isPresent() || hints(sentence) ? Suspicion.LIKELY : Suspicion.TOUCHED;
    }

    /// The top of a scale is asked for, and not said of what: `give us five`.
    private static boolean grades(List<Sentence> sentences, int i) {
        var sentence = sentences.get(i);
        return Requests.standing(sentence, FULL).isPresent()
                && (sentence.saysAny(ASK, WRITE, OBJECT) || Requests.areNear(sentences, i, 1, 1));
    }

    private static Suspicion graded(Sentence sentence) {
        return sentence.inOrder(WRITE, FULL, BESIDE).map(Suspicion::open).orElse(Suspicion.LIKELY);
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
        return Requests.standing(sentence, EDIT).isPresent()
                || Requests.standing(sentence, FULL).isPresent()
                || Requests.standing(sentence, PRAISE).isPresent()
                || sentence.says(SPARE)
                || (sentence.says(TONE) && Requests.matter(sentence).isPresent());
    }
}
