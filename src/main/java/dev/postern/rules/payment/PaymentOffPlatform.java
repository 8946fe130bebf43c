package dev.postern.rules.payment;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Buyers pay and are refunded through the marketplace alone.
///
/// What counts is a deed with a way past the marketplace, a request for the particulars such a way
/// needs, or an offer to deal directly. A sentence that refuses or warns of it passes, and so does cash in
/// a mail about an order that is paid on delivery, or to the carrier for duty.
public final class PaymentOffPlatform implements Rule {

    private static final Concept WAY = Concept.of("pay.way");
    private static final Concept CASH = Concept.of("pay.cash");
    private static final Concept CARD = Concept.of("pay.card");
    private static final Concept NUMBER = Concept.of("pay.number");
    private static final Concept ASK = Concept.of("pay.ask");
    private static final Concept SUM = Concept.of("pay.sum");
    private static final Concept MOVE = Concept.of("pay.move");
    private static final Concept TO_US = Concept.of("pay.to-us");
    private static final Concept DIRECT = Concept.of("pay.direct");
    private static final Concept OUTSIDE = Concept.of("pay.outside");
    private static final Concept DEAL = Concept.of("pay.deal");
    private static final Concept LURE = Concept.of("pay.lure");
    private static final Concept MARKET = Concept.of("pay.market");
    private static final Concept ON_DELIVERY = Concept.of("pay.cod");
    private static final Concept CUSTOMS = Concept.of("pay.customs");
    private static final Concept REFUSAL = Concept.of("pay.refusal");
    private static final Concept REPORT = Concept.of("pay.report");
    private static final Concept REVIEW = Concept.of("review.noun");
    private static final Concept THING = Concept.of("pay.thing");

    private static final Advice ADVICE = Advice.of("payment.off-platform");
    private static final Advice PARTICULARS = Advice.of("payment.off-platform.particulars");
    private static final Advice DEALING = Advice.of("payment.off-platform.direct");

    /// How many sentences after a question its answer may come.
    private static final int ANSWERED_WITHIN = 3;

    /// How many sentences before the cash the duty it is for may be told.
    private static final int DUTY_TOLD_WITHIN = 3;

    private final Weighing weighing = new Weighing(Label.OFF_PLATFORM, ADVICE, PaymentOffPlatform::against);

    @Override
    public RuleId id() {
        return RuleCatalogue.PAYMENT_OFF_PLATFORM.id();
    }

    @Override
    public Direction direction() {
        return Direction.TO_BUYER;
    }

    @Override
    public List<Violation> judge(Hearing hearing) {
        var found = weighing.judge(hearing);
        return found.isEmpty() ? accounts(hearing) : found;
    }

    private static List<Violation> accounts(Hearing hearing) {
        var found = new ArrayList<Violation>();
        for (var paragraph : hearing.wording().paragraphs()) {
            Accounts.in(paragraph)
                    .map(number -> new Violation(
                            paragraph.place(number.from()),
                            paragraph.excerpt(number.from(), number.to()),
                            ADVICE,
                            !paragraph.said().isSenders()))
                    .ifPresent(found::add);
        }
        return found;
    }

    private static Suspicion against(List<Sentence> sentences, int i) {
        var sentence = sentences.get(i);
        if (!sentence.saysAny(WAY, CASH, CARD, TO_US, DIRECT, OUTSIDE, LURE, MOVE)) {
            return Suspicion.NONE;
        }
        if (isAnswered(sentences, i)) {
            return Suspicion.NONE;
        }
        var lure = standing(sentence, LURE);
        if (lure.isPresent()) {
            return Suspicion.sure(lure.get(), DEALING);
        }
        if (sentence.says(REFUSAL)) {
            return Suspicion.NONE;
        }
        return (isDoubtful(sentence) ? Optional.<Suspicion>empty() : plain(sentences, i))
                .orElseGet(() -> hints(sentences, i));
    }

    private static Optional<Suspicion> plain(List<Sentence> sentences, int i) {
        var sentence = sentences.get(i);
        return particulars(sentence)
                .or(() -> paying(sentence))
                .or(() -> isRightInCash(sentences, i) ? Optional.empty() : inCash(sentences, i))
                .or(() -> dealing(sentence));
    }

    /// What the buyer asked for is told again, or the money rewards a review, which is another rule's.
    private static boolean isDoubtful(Sentence sentence) {
        return sentence.saysAny(REPORT, REVIEW);
    }

    /// Whether it only asks, or tells what the buyer asked, and the answer is no.
    private static boolean isAnswered(List<Sentence> sentences, int i) {
        var sentence = sentences.get(i);
        return (sentence.says(REPORT) || sentence.asks())
                && sentences.subList(i + 1, Math.min(sentences.size(), i + 1 + ANSWERED_WITHIN)).stream()
                        .anyMatch(next -> next.says(REFUSAL));
    }

    private static Optional<Suspicion> particulars(Sentence sentence) {
        return standing(sentence, CARD)
                .or(() -> standing(sentence, NUMBER)
                        .filter(hit -> sentence.says(WAY) && !sentence.saysAny(MARKET, TO_US)))
                .filter(hit -> sentence.says(ASK))
                .map(hit -> Suspicion.sure(sentence.whole(), PARTICULARS));
    }

    private static Optional<Suspicion> paying(Sentence sentence) {
        return standing(sentence, TO_US)
                .or(() -> standing(sentence, WAY).filter(hit -> sentence.saysAny(MOVE, SUM, ASK)))
                .filter(hit -> isPastTheMarketplace(sentence))
                .map(hit -> Suspicion.sure(sentence.whole()));
    }

    /// The sum may stand in the sentence before.
    private static Optional<Suspicion> inCash(List<Sentence> sentences, int i) {
        var sentence = sentences.get(i);
        return standing(sentence, CASH)
                .filter(hit -> sentence.saysAny(MOVE, SUM)
                        || (i > 0 && sentences.get(i - 1).says(SUM)))
                .filter(hit -> isPastTheMarketplace(sentence))
                .map(hit -> Suspicion.sure(sentence.whole()));
    }

    private static boolean isPastTheMarketplace(Sentence sentence) {
        return !sentence.says(MARKET) || sentence.saysAny(DIRECT, OUTSIDE);
    }

    private static Optional<Suspicion> dealing(Sentence sentence) {
        return standing(sentence, DIRECT)
                .or(() -> standing(sentence, OUTSIDE).filter(hit -> sentence.saysAny(DEAL, MOVE, SUM, WAY, CASH)))
                .map(hit -> Suspicion.sure(hit, DEALING));
    }

    private static boolean isRightInCash(List<Sentence> sentences, int i) {
        return sentences.stream().anyMatch(other -> other.says(ON_DELIVERY))
                || sentences.subList(Math.max(0, i - DUTY_TOLD_WITHIN), i + 1).stream()
                        .anyMatch(near -> near.says(CUSTOMS));
    }

    private static Suspicion hints(List<Sentence> sentences, int i) {
        var sentence = sentences.get(i);
        if (sentence.says(THING) || (sentence.says(CASH) && isRightInCash(sentences, i))) {
            return Suspicion.NONE;
        }
        return sentence.saysAny(WAY, CASH, CARD, TO_US, DIRECT, OUTSIDE) && isPastTheMarketplace(sentence)
                ? Suspicion.LIKELY
                : Suspicion.TOUCHED;
    }

    /// Where a concept is said first of money, not of a thing that money goes into.
    private static Optional<Hit> standing(Sentence sentence, Concept concept) {
        return sentence.says(concept)
                ? sentence.all(concept)
                        .filter(hit ->
                                !sentence.says(THING) || sentence.all(THING).noneMatch(hit::overlaps))
                        .findFirst()
                : Optional.empty();
    }
}
