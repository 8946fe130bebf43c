package dev.postern.rules.notice;

import dev.postern.rules.notice.fact.Amount;
import dev.postern.rules.words.Sentence;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The amount that a mail says was refunded.
///
/// @param sentence where it stands
/// @param stated what was refunded, as the mail says
/// @param beside the other amounts that stand with it
record RefundClaim(Sentence sentence, BigDecimal stated, List<BigDecimal> beside) {

    private static final int ROW = 6;

    /// The amount next to the words that tell of the refund; in a row of its own after them, where
    /// their sentence has none.
    static Optional<RefundClaim> of(Sentence refund, Notice notice) {
        var claim = of(refund);
        return claim.isPresent()
                ? claim
                : notice.around(refund, 1).stream()
                        .filter(near -> !near.equals(refund) && near.size() <= ROW)
                        .flatMap(near -> of(near).stream())
                        .findFirst();
    }

    private static Optional<RefundClaim> of(Sentence sentence) {
        var amounts = Amount.in(sentence).stream()
                .filter(amount -> amount.value().isPresent())
                .toList();
        var words = Refunded.words(sentence).orElse(sentence.whole());
        var from = sentence.at(words.from());
        var to = sentence.at(words.to() - 1) + sentence.word(words.to() - 1).length();
        return amounts.stream()
                .min(Comparator.comparingInt(amount -> distance(amount, from, to)))
                .map(nearest -> new RefundClaim(
                        sentence,
                        nearest.value().orElseThrow(),
                        amounts.stream()
                                .filter(other -> !other.equals(nearest))
                                .flatMap(other -> other.value().stream())
                                .toList()));
    }

    private static int distance(Amount amount, int from, int to) {
        return Math.max(0, Math.max(amount.from() - to, from - amount.to()));
    }

    /// Whether the feed has this amount, or this one with or less another that the sentence states.
    boolean isBorneBy(OnRecord record) {
        return Stream.concat(
                        Stream.of(stated),
                        beside.stream()
                                .flatMap(other -> Stream.of(
                                        stated.add(other),
                                        stated.subtract(other).abs())))
                .anyMatch(record::bears);
    }
}
