package dev.postern.rules.notice;

import dev.postern.rules.judge.Label;
import dev.postern.rules.weighing.Scales;
import dev.postern.rules.weighing.Suspicion;
import dev.postern.rules.words.Concept;
import dev.postern.rules.words.Sentence;

/// Why an item cannot come. Only heard in a mail that tells that one cannot.
final class Reason implements Statement {

    private static final Scales SCALES = Scales.ofStatement(Label.REASON, 0);

    private static final Concept STOCK_OUT = Concept.of("notice.stock-out");
    private static final Concept UNAVAILABLE = Concept.of("notice.unavailable");
    private static final Concept NO_TRANSPORT = Concept.of("notice.no-transport");
    private static final Concept SPOILT = Concept.of("notice.spoilt");
    private static final Concept NAMED_STOCK = Concept.of("notice.reason-stock");
    private static final Concept NAMED_SHIP = Concept.of("notice.reason-ship");

    @Override
    public Scales scales() {
        return SCALES;
    }

    @Override
    public Suspicion in(Sentence sentence) {
        return sentence.saysAny(STOCK_OUT, UNAVAILABLE, NO_TRANSPORT, SPOILT, NAMED_STOCK, NAMED_SHIP)
                ? Suspicion.sure(sentence.whole())
                : Suspicion.LIKELY;
    }
}
