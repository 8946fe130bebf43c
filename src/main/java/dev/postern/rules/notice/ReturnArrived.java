package dev.postern.rules.notice;

import dev.postern.rules.judge.Label;
import dev.postern.rules.weighing.Scales;
import dev.postern.rules.weighing.Suspicion;
import dev.postern.rules.words.Concept;
import dev.postern.rules.words.Hit;
import dev.postern.rules.words.Sentence;
import java.util.Optional;
import java.util.stream.Stream;

/// The seller tells that what the buyer sent back is here.
final class ReturnArrived implements Statement {

    private static final Scales SCALES = Scales.ofStatement(Label.RETURN_ARRIVED, 0.1f);

    static final Concept CAME_IN = Concept.of("notice.came-in");
    static final Concept RETURN_THING = Concept.of("notice.return-thing");
    static final Concept CONFIRMATION = Concept.of("notice.return-confirmation");

    private static final Concept OUR_PLACE = Concept.of("notice.our-place");
    private static final Concept BACK = Concept.of("notice.back-here");
    private static final Concept OTHER_ARRIVAL = Concept.of("notice.other-arrival");
    private static final Concept REQUEST = Concept.of("notice.request-of-return");
    private static final Concept NOT_YET = Concept.of("notice.not-yet");
    private static final Concept CONDITION = Concept.of("notice.condition");
    private static final Concept QUESTION = Concept.of("notice.question");

    private static final Concept MONEY = Concept.of("notice.money");

    private static final int TOGETHER = 8;
    private static final int BESIDE = 1;
    private static final int PAIR = 2;

    @Override
    public Scales scales() {
        return SCALES;
    }

    @Override
    public Suspicion in(Sentence sentence) {
        if (sentence.asks()) {
            return Suspicion.NONE;
        }
        var words = words(sentence);
        if (words.isPresent()) {
            return Suspicion.sure(words.get());
        }
        if (!sentence.says(CAME_IN)) {
            return sentence.saysAny(RETURN_THING, CONFIRMATION, OUR_PLACE) ? Suspicion.TOUCHED : Suspicion.NONE;
        }
        var doubtful = sentence.saysAny(OTHER_ARRIVAL, REQUEST, NOT_YET, CONDITION, QUESTION);
        return doubtful ? Suspicion.TOUCHED : Suspicion.LIKELY;
    }

    /// The words that say it, if the lists are sure.
    static Optional<Hit> words(Sentence sentence) {
        if (!sentence.saysAny(CAME_IN, BACK)) {
            return Optional.empty();
        }
        var words = sentence.says(OTHER_ARRIVAL)
                ? Stream.<Hit>empty()
                : sentence.all(BACK).filter(hit -> !isOfMoney(sentence, hit));
        return Stream.concat(sentence.together(RETURN_THING, CAME_IN, TOGETHER).stream(), words)
                .filter(hit -> !Reach.covers(sentence, hit, NOT_YET, QUESTION, REQUEST))
                .filter(hit -> !isConditional(sentence, hit))
                .findFirst();
    }

    /// Whether it names something that was returned, and not only that money was: `the amount returned`.
    static boolean namesReturn(Sentence sentence) {
        return sentence.all(RETURN_THING)
                .anyMatch(thing -> sentence.all(Refunded.DONE).noneMatch(thing::overlaps)
                        && sentence.all(Refunded.REFUND)
                                .filter(refund -> refund.to() - refund.from() <= PAIR)
                                .noneMatch(thing::overlaps));
    }

    private static boolean isOfMoney(Sentence sentence, Hit hit) {
        return sentence.all(MONEY).anyMatch(money -> money.distance(hit) <= BESIDE);
    }

    private static boolean isConditional(Sentence sentence, Hit hit) {
        return Refunded.words(sentence).isEmpty()
                && Reach.isUnder(CONDITION, sentence, new Hit(hit.concept(), hit.from(), hit.from() + 1));
    }
}
