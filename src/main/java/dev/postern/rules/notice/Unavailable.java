package dev.postern.rules.notice;

import dev.postern.rules.judge.Label;
import dev.postern.rules.weighing.Scales;
import dev.postern.rules.weighing.Suspicion;
import dev.postern.rules.words.Concept;
import dev.postern.rules.words.Hit;
import dev.postern.rules.words.Sentence;
import java.util.Optional;
import java.util.stream.Stream;

/// The seller tells that what was ordered will not come: it cannot be shipped, is cancelled, is gone.
final class Unavailable implements Statement {

    /// "Cannot be sent" is said of so much that the judge has to agree somewhat.
    private static final Scales SCALES = Scales.ofStatement(Label.UNAVAILABLE, 0.2f);

    static final Concept CANNOT_SHIP = Concept.of("notice.cannot-ship");
    static final Concept CANCELLED = Concept.of("notice.cancelled");
    static final Concept STOCK_OUT = Concept.of("notice.stock-out");
    static final Concept UNAVAILABLE = Concept.of("notice.unavailable");
    static final Concept BUYERS_WISH = Concept.of("notice.buyers-wish");

    private static final Concept CANCEL_WORD = Concept.of("notice.cancel-word");
    private static final Concept NO_WAY = Concept.of("notice.no-way");
    private static final Concept NO_TRANSPORT = Concept.of("notice.no-transport");
    private static final Concept SPOILT = Concept.of("notice.spoilt");
    private static final Concept ATTEMPT = Concept.of("notice.attempt");
    private static final Concept NOT_THIS_WAY = Concept.of("notice.not-this-way");
    private static final Concept OTHER_THING = Concept.of("notice.other-thing");
    private static final Concept WILL_SHIP = Concept.of("notice.will-ship");
    private static final Concept LATE = Concept.of("notice.late");
    private static final Concept CONDITION = Concept.of("notice.condition");
    private static final Concept QUESTION = Concept.of("notice.question");
    private static final Concept NEGATION = Concept.of("negation");
    private static final Concept MAY = Concept.of("notice.may");
    private static final Concept NOT_GOODS = Concept.of("notice.not-goods");

    private static final int OF_THE_SAME = 4;
    private static final int BESIDE = 1;
    private static final int BESIDE_VERB = 4;

    @Override
    public Scales scales() {
        return SCALES;
    }

    @Override
    public Suspicion in(Sentence sentence) {
        var isAttempt = sentence.says(ATTEMPT) && !sentence.saysAny(CANCELLED, STOCK_OUT);
        if (sentence.says(BUYERS_WISH) || sentence.asks() || isAttempt) {
            return Suspicion.NONE;
        }
        var words = words(sentence);
        if (words.isPresent()) {
            return Suspicion.sure(words.get());
        }
        if (sentence.saysAny(CANNOT_SHIP, CANCELLED, STOCK_OUT)) {
            return Suspicion.TOUCHED;
        }
        if (sentence.says(UNAVAILABLE)) {
            return sentence.saysAny(OTHER_THING, LATE, WILL_SHIP, QUESTION, CONDITION)
                    ? Suspicion.TOUCHED
                    : Suspicion.LIKELY;
        }
        return sentence.saysAny(CANCEL_WORD, NO_WAY, NO_TRANSPORT, SPOILT) ? Suspicion.TOUCHED : Suspicion.NONE;
    }

    /// Whether it speaks of a cancelled order, or both of what cannot be done and of why.
    static boolean isExplicit(Sentence sentence) {
        return sentence.says(CANCELLED)
                || (sentence.says(CANNOT_SHIP) && sentence.saysAny(STOCK_OUT, NO_TRANSPORT, SPOILT));
    }

    /// The words that say it, if the lists are sure.
    static Optional<Hit> words(Sentence sentence) {
        if (!sentence.saysAny(CANNOT_SHIP, CANCELLED, STOCK_OUT)) {
            return Optional.empty();
        }
        return Stream.of(
                        sentence.all(CANNOT_SHIP).filter(hit -> isFinal(sentence, hit)),
                        sentence.all(CANCELLED).filter(hit -> isDone(sentence, hit)),
                        sentence.all(STOCK_OUT).filter(hit -> isGone(sentence, hit)))
                .flatMap(hits -> hits)
                .findFirst();
    }

    private static boolean isFinal(Sentence sentence, Hit hit) {
        return !Reach.covers(sentence, hit, NOT_THIS_WAY, LATE, QUESTION)
                && !isConditional(sentence, hit)
                && !isOfOtherThings(sentence, hit, BESIDE_VERB);
    }

    private static boolean isDone(Sentence sentence, Hit hit) {
        return !isConditional(sentence, hit)
                && !Reach.covers(sentence, hit, QUESTION)
                && !isOfOtherThings(sentence, hit, BESIDE)
                && !sentence.isBefore(NEGATION, hit, OF_THE_SAME)
                && sentence.all(NEGATION).noneMatch(negation -> negation.overlaps(hit) && negation.to() < hit.to())
                && !sentence.isBefore(MAY, hit, OF_THE_SAME)
                && sentence.all(MAY).noneMatch(hit::overlaps);
    }

    private static boolean isGone(Sentence sentence, Hit hit) {
        return !Reach.covers(sentence, hit, LATE, WILL_SHIP, QUESTION)
                && !isOfOtherThings(sentence, hit, BESIDE)
                && !sentence.isBeside(OTHER_THING, hit, BESIDE)
                && !isConditional(sentence, hit)
                && !sentence.isBefore(NEGATION, hit, OF_THE_SAME);
    }

    /// "We cannot send gifts": within the words or beside them stands what no order is about, and not the
    /// money that goes back.
    private static boolean isOfOtherThings(Sentence sentence, Hit hit, int words) {
        return sentence.says(NOT_GOODS)
                && sentence.all(NOT_GOODS)
                        .filter(other -> sentence.all(Refunded.DONE).noneMatch(other::overlaps))
                        .anyMatch(other -> sentence.isBeside(other, hit, words));
    }

    private static boolean isConditional(Sentence sentence, Hit hit) {
        return Reach.isUnder(CONDITION, sentence, new Hit(hit.concept(), hit.from(), hit.from() + 1));
    }
}
