package dev.postern.rules.notice;

import dev.postern.rules.judge.Label;
import dev.postern.rules.notice.fact.Amount;
import dev.postern.rules.weighing.Scales;
import dev.postern.rules.weighing.Suspicion;
import dev.postern.rules.words.Concept;
import dev.postern.rules.words.Hit;
import dev.postern.rules.words.Sentence;
import java.util.Optional;
import java.util.regex.Pattern;

/// The seller tells that money has gone back to the buyer, or that the order was adjusted. A promise
/// tells neither.
final class Refunded implements Statement {

    private static final Scales SCALES = Scales.ofStatement(Label.REFUNDED, 0.1f);

    static final Concept REFUND = Concept.of("notice.refund-word");

    static final Concept DONE = Concept.of("notice.refund-done");
    private static final Concept LATER = Concept.of("notice.later");
    private static final Concept CONDITION = Concept.of("notice.condition");
    private static final Concept IF = Concept.of("notice.if");
    private static final Concept QUESTION = Concept.of("notice.question");
    private static final Concept NEGATION = Concept.of("negation");
    private static final Concept VOID = Concept.of("negation.void");
    private static final Concept MONEY = Concept.of("notice.money");

    /// "And we returned", "and it was returned": the letter that joins clauses keeps what stands before away.
    private static final Pattern AND_DONE =
            Pattern.compile("و(?:\\S{2,}نا(?:\\S{1,3})?|تم|رجع\\S*|عاد\\S*|رد|ردت|اعيد\\S*|انرد\\S*|حول\\S*)");

    /// "We returned": Arabic denies the past by the word right before it.
    private static final Pattern PAST = Pattern.compile("(?:ا?رجع|اعد|رد|ردد|حول|صرف|نزل)نا\\S{0,4}");

    private static final int OF_THE_SAME = 4;
    private static final int ROW = 9;

    @Override
    public Scales scales() {
        return SCALES;
    }

    @Override
    public Suspicion in(Sentence sentence) {
        if (!sentence.saysAny(DONE, REFUND, MONEY) || sentence.asks()) {
            return Suspicion.NONE;
        }
        var words = words(sentence);
        if (words.isPresent()) {
            return Suspicion.sure(words.get());
        }
        if (sentence.saysAny(IF, QUESTION)) {
            return Suspicion.NONE;
        }
        if (sentence.saysAny(LATER, CONDITION, NEGATION)) {
            return Suspicion.NONE;
        }
        return sentence.saysAny(DONE, REFUND) ? Suspicion.LIKELY : Suspicion.TOUCHED;
    }

    /// The words that say it, if the lists are sure.
    static Optional<Hit> words(Sentence sentence) {
        return sentence.all(DONE)
                .filter(hit -> isDone(sentence, hit))
                .findFirst()
                .or(() -> row(sentence));
    }

    private static boolean isDone(Sentence sentence, Hit hit) {
        return !Reach.covers(sentence, hit, QUESTION, IF)
                && sentence.all(LATER).noneMatch(later -> qualifies(later, sentence, hit))
                && sentence.all(NEGATION)
                        .filter(negation -> sentence.all(VOID).noneMatch(negation::overlaps))
                        .noneMatch(negation -> qualifies(negation, sentence, hit))
                && !Reach.isUnder(CONDITION, sentence, hit);
    }

    /// Whether something is said among the words of a hit, or shortly before them in their clause.
    private static boolean qualifies(Hit other, Sentence sentence, Hit hit) {
        if (other.from() >= hit.from()) {
            return other.to() <= hit.to();
        }
        var verb = sentence.word(hit.from());
        var reach = PAST.matcher(verb).matches() ? 0 : OF_THE_SAME;
        return !AND_DONE.matcher(verb).matches() && other.to() <= hit.from() && sentence.isBeside(other, hit, reach);
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
