package dev.postern.rules.notice;

import dev.postern.rules.judge.Label;
import dev.postern.rules.notice.fact.Amount;
import dev.postern.rules.words.Concept;
import dev.postern.rules.words.Hit;
import dev.postern.rules.words.Sentence;
import java.util.Optional;

/// The seller tells that money has gone back to the buyer, or that the order was adjusted. A promise
/// tells neither.
final class Refunded implements Statement {

    static final Concept REFUND = Concept.of("notice.refund-word");

    private static final Concept DONE = Concept.of("notice.refund-done");
    private static final Concept LATER = Concept.of("notice.later");
    private static final Concept CONDITION = Concept.of("notice.condition");
    private static final Concept IF = Concept.of("notice.if");
    private static final Concept QUESTION = Concept.of("notice.question");
    private static final Concept NEGATION = Concept.of("negation");
    private static final Concept MONEY = Concept.of("notice.money");

    private static final int OF_THE_SAME = 4;
    private static final int ROW = 9;

    @Override
    public Label label() {
        return Label.REFUNDED;
    }

    @Override
    public Strength in(Sentence sentence) {
        if (!sentence.saysAny(DONE, REFUND, MONEY) || isOpen(sentence)) {
            return Strength.NOTHING;
        }
        if (words(sentence).isPresent()) {
            return Strength.SURE;
        }
        if (sentence.saysAny(LATER, CONDITION, NEGATION)) {
            return Strength.NOTHING;
        }
        return sentence.saysAny(DONE, REFUND) ? Strength.SUSPECT : Strength.NEAR;
    }

    /// Asked, or only under a condition.
    private static boolean isOpen(Sentence sentence) {
        return sentence.saysAny(IF, QUESTION) || sentence.isQuestion();
    }

    /// The words that say it, if the lists are sure.
    static Optional<Hit> words(Sentence sentence) {
        return sentence.all(DONE)
                .filter(hit -> isDone(sentence, hit))
                .findFirst()
                .or(() -> row(sentence));
    }

    private static boolean isDone(Sentence sentence, Hit hit) {
        return !sentence.saysAny(QUESTION, IF)
                && !isWithin(LATER, sentence, hit)
                && !isWithin(NEGATION, sentence, hit)
                && sentence.all(CONDITION).noneMatch(condition -> condition.from() < hit.to());
    }

    /// Whether a concept is said among the words of a hit or shortly before them.
    private static boolean isWithin(Concept concept, Sentence sentence, Hit hit) {
        return sentence.isBefore(concept, hit, OF_THE_SAME)
                || sentence.all(concept).anyMatch(said -> said.from() >= hit.from() && said.to() <= hit.to());
    }

    /// A line of a table, such as `Refund: SAR 75.00`.
    private static Optional<Hit> row(Sentence sentence) {
        var isRow = sentence.size() <= ROW
                && sentence.says(REFUND)
                && !sentence.saysAny(LATER, CONDITION, IF, QUESTION, NEGATION)
                && !Amount.in(sentence).isEmpty();
        return isRow ? Optional.of(sentence.whole()) : Optional.empty();
    }
}
