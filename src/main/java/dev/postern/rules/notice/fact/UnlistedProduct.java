package dev.postern.rules.notice.fact;

import dev.postern.rules.words.Sentence;
import dev.postern.rules.words.Wording;
import java.util.Set;
import java.util.regex.Pattern;

/// A product that no order book knows by the name a sentence gives it: a noun after an article or a
/// verb of receiving that is none of those which stand in every notice.
public final class UnlistedProduct {

    private static final Pattern ARTICLE = Pattern.compile(
            "the|your|ur|our|a|an|this|that|both|all|one|two|three|four|five|six|x|\\d{1,2}|of|return|returned|received");

    private static final Set<String> BEFORE_A_NOUN = Set.of(
            "returned",
            "return",
            "received",
            "faulty",
            "old",
            "new",
            "wrong",
            "unwanted",
            "defective",
            "broken",
            "damaged",
            "pair",
            "pairs",
            "set",
            "sets",
            "of",
            "x",
            "small",
            "large",
            "big",
            "black",
            "white",
            "red",
            "blue",
            "green",
            "grey",
            "prompt",
            "quick",
            "lovely",
            "kind",
            "careful",
            "recent",
            "unused",
            "unopened",
            "sealed",
            "the",
            "your",
            "two",
            "three",
            "four",
            "five",
            "one",
            "both",
            "following",
            "said",
            "respective",
            "undamaged",
            "repaired",
            "second",
            "first",
            "last",
            "whole",
            "entire");

    private static final Pattern RECEIVED = Pattern.compile(
            "[وف]?(?:استلمنا|استلمت|وصلنا|وصلتنا|وصل|وصلت|جانا|جتنا|جاءنا|وردنا|تسلمنا|ب?ارجاع|ب?استرجاع|ب?استلام|ب?وصول|اعاده|الينا|لنا|عندنا|"
                    + "المعاد|المعاده|المرتجع|المرتجعه|المسترجع|المستلم|المنتج|المنتجات|الصنف|الاصناف|فحصنا|فتحنا|حق|مرتجع|ترجيع)");

    private static final Pattern CLAUSE_END = Pattern.compile("[,:;()]");

    private static final int SHORTEST = 3;
    private static final int SHORTEST_WITH_ARTICLE = 5;
    private static final int ADJECTIVES = 4;

    private UnlistedProduct() {}

    /// @param event the word, counted as the sentence counts, at which it tells of a return
    public static boolean isNamed(Sentence sentence, int event) {
        for (var i = sentence.from(); i < sentence.to(); i++) {
            if (isEnglishNoun(sentence, i) || isArabicNoun(sentence, i, event)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEnglishNoun(Sentence sentence, int article) {
        if (!ARTICLE.matcher(sentence.word(article)).matches()) {
            return false;
        }
        var noun = article + 1;
        while (noun < sentence.to() && noun <= article + ADJECTIVES && BEFORE_A_NOUN.contains(sentence.word(noun))) {
            noun++;
        }
        return noun < sentence.to() && isLatin(sentence.word(noun)) && isTelling(sentence.word(noun));
    }

    private static boolean isArabicNoun(Sentence sentence, int i, int event) {
        var word = sentence.word(i);
        if (!isArabic(word) || !isTelling(word)) {
            return false;
        }
        var received =
                i > sentence.from() && RECEIVED.matcher(sentence.word(i - 1)).matches();
        var isPlace = word.startsWith("ل") || word.startsWith("ب") || word.startsWith("و") || word.startsWith("ف");
        if (received && !isPlace) {
            return true;
        }
        return word.length() >= SHORTEST_WITH_ARTICLE
                && word.startsWith("ال")
                && (i > event || isInClauseOf(sentence, i, event));
    }

    private static boolean isInClauseOf(Sentence sentence, int word, int event) {
        return !CLAUSE_END
                .matcher(sentence.text().substring(sentence.at(word), sentence.at(event)))
                .find();
    }

    private static boolean isTelling(String word) {
        return word.length() >= SHORTEST && Wording.stems(word).stream().noneMatch(PlainWords::has);
    }

    private static boolean isLatin(String word) {
        return word.charAt(0) >= 'a' && word.charAt(0) <= 'z';
    }

    private static boolean isArabic(String word) {
        return word.charAt(0) >= '\u0620' && word.charAt(0) <= '\u06ff';
    }
}
