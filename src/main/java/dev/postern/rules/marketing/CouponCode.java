package dev.postern.rules.marketing;

import dev.postern.rules.words.Concept;
import dev.postern.rules.words.Hit;
import dev.postern.rules.words.Sentence;
import java.util.Optional;
import java.util.stream.IntStream;

/// A code that takes something off, such as `SAVE10`: capitals, or letters of a script without them, with a
/// number of one or two digits behind them, in a sentence that says to use it and what for.
final class CouponCode {

    private static final Concept CODE = Concept.of("promotion.code");
    private static final Concept LATER = Concept.of("promotion.later");
    private static final Concept REDUCTION = Concept.of("promotion.reduction");
    private static final Concept RANGE = Concept.of("promotion.range");
    private static final Concept EXCUSE = Concept.of("promotion.excuse");
    private static final Concept OTHER = Concept.of("promotion.other");
    private static final Concept WHERE = Concept.of("coupon");
    private static final int FEWEST_LETTERS = 4;
    private static final int MOST_DIGITS = 2;

    private CouponCode() {}

    static Optional<Hit> in(Sentence sentence) {
        if (!sentence.saysAny(CODE, LATER, REDUCTION) || sentence.says(OTHER)) {
            return Optional.empty();
        }
        if (sentence.says(EXCUSE) && !sentence.saysAny(LATER, RANGE)) {
            return Optional.empty();
        }
        return IntStream.range(sentence.from(), sentence.to())
                .filter(i -> looksLikeOne(sentence.word(i)))
                .mapToObj(i -> new Hit(WHERE, i, i + 1))
                .filter(hit -> isInCapitals(sentence.excerpt(hit))
                        || (isWithoutCase(sentence.excerpt(hit)) && sentence.saysAny(LATER, REDUCTION)))
                .findFirst();
    }

    private static boolean looksLikeOne(String word) {
        var digits = 0;
        while (digits < word.length() && isDigit(word.charAt(word.length() - 1 - digits))) {
            digits++;
        }
        var letters = word.length() - digits;
        return digits > 0
                && digits <= MOST_DIGITS
                && letters >= FEWEST_LETTERS
                && word.chars().limit(letters).allMatch(Character::isLetterOrDigit)
                && Character.isLetter(word.charAt(0));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isInCapitals(String text) {
        return text.chars().noneMatch(Character::isLowerCase) && !isWithoutCase(text);
    }

    private static boolean isWithoutCase(String text) {
        return text.chars().noneMatch(c -> Character.isLowerCase(c) || Character.isUpperCase(c));
    }
}
