package dev.postern.rules.notice;

import dev.postern.rules.judge.Label;
import dev.postern.rules.words.Concept;
import dev.postern.rules.words.Sentence;

/// The seller tells that the item comes later than thought.
final class Delayed implements Statement {

    private static final Concept LATE = Concept.of("notice.late");
    private static final Concept WILL_SHIP = Concept.of("notice.will-ship");
    private static final Concept NEGATION = Concept.of("negation");

    private static final int OF_THE_SAME = 2;

    @Override
    public Label label() {
        return Label.DELAYED;
    }

    @Override
    public float leastVote() {
        return 0;
    }

    @Override
    public Strength in(Sentence sentence) {
        if (sentence.all(LATE).anyMatch(hit -> !sentence.isBefore(NEGATION, hit, OF_THE_SAME))) {
            return Strength.SURE;
        }
        return sentence.saysAny(LATE, WILL_SHIP) ? Strength.SUSPECT : Strength.NOTHING;
    }
}
