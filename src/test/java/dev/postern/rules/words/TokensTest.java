package dev.postern.rules.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.postern.reading.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TokensTest {

    @Test
    void wordsAreRunsOfLettersAndDigits() {
        assertEquals(List.of("we'd", "love", "5", "five", "stars"), words("We'd love 5 (five) stars!"));
    }

    @Test
    void numbersKeepTheirPoints() {
        assertEquals(List.of("sar", "1,320.00", "now"), words("SAR 1,320.00, now."));
    }

    @Test
    void aNumberEndsWhereArabicBegins() {
        assertEquals(List.of("20", "ريال"), words("20ريال"));
    }

    @Test
    void anAbbreviationsPointEndsNoSentence() {
        assertEquals(0, sentenceEnds("189.00 ر.س وصلت"));
        assertEquals(0, sentenceEnds("we paid S.R. 75 back"));
        assertEquals(1, sentenceEnds("take plan B. It works"));
    }

    private static long sentenceEnds(String text) {
        var tokens = Tokens.of(Folding.fold(text).text());
        return IntStream.range(0, tokens.size())
                .filter(i -> tokens.after(i) == Tokens.SENTENCE)
                .count();
    }

    @Test
    void signsThatAreSeenAreWords() {
        assertEquals(List.of("10", "%", "★", "★", "😍"), words("10% ★★ 😍"));
    }

    @Test
    void lettersSetApartAreOneWord() {
        assertEquals(List.of("a", "gift", "card"), words("a g.i.f.t c a r d"));
        assertEquals(List.of("كود", "خصم"), words("كود خ ص م"));
    }

    @Test
    void initialsAreNotSpeltOut() {
        assertEquals(List.of("e", "g", "a", "b", "box"), words("e.g. a b box"));
    }

    @Test
    void latinWordsMayBeginWithADigitAsInArabizi() {
        assertEquals(List.of("3ndna", "ta2yeem", "50", "sar"), words("3ndna ta2yeem 50SAR"));
    }

    @Test
    void sentencesEndWherePeopleEndThem() {
        var tokens = Tokens.of(Folding.fold("Sent v2.0 today. Fine؟ نعم، شكرا").text());
        var ends = new ArrayList<Byte>();
        for (var i = 0; i < tokens.size(); i++) {
            ends.add(tokens.after(i));
        }
        assertEquals(
                List.of(
                        Tokens.NOTHING,
                        Tokens.NOTHING,
                        Tokens.NOTHING,
                        Tokens.SENTENCE,
                        Tokens.SENTENCE,
                        Tokens.CLAUSE,
                        Tokens.NOTHING),
                ends);
    }

    private static List<String> words(String text) {
        var tokens = Tokens.of(Folding.fold(text).text());
        var words = new ArrayList<String>();
        for (var i = 0; i < tokens.size(); i++) {
            words.add(tokens.word(i));
        }
        return words;
    }
}
