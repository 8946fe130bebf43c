package dev.postern.rules.notice;

import dev.postern.rules.judge.Label;
import dev.postern.rules.weighing.Scales;
import dev.postern.rules.weighing.Suspicion;
import dev.postern.rules.words.Concept;
import dev.postern.rules.words.Sentence;

/// The seller tells that the item comes later than thought.
final class Delayed implements Statement {

    private static final Scales SCALES = Scales.ofStatement(Label.DELAYED, 0);

    private static final Concept LATE = Concept.of("notice.late");
    private static final Concept WILL_SHIP = Concept.of("notice.will-ship");
    private static final Concept NEGATION = Concept.of("negation");

    private static final int OF_THE_SAME = 2;

    @Override
    public Scales scales() {
        return SCALES;
    }

    @Override
    public Suspicion in(Sentence sentence) {
        return sentence.all(LATE)
                .filter(hit -> !sentence.isBefore(NEGATION, hit, OF_THE_SAME))
                .findFirst()
                .map(Suspicion::sure)
                .orElse(sentence.saysAny(LATE, WILL_SHIP) ? Suspicion.LIKELY : Suspicion.NONE);
    }
}
