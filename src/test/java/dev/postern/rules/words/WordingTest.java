package dev.postern.rules.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.reading.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static final Lexicon LEXICON =
            Lexicon.of("bank: {en: [bank transfer], ar: [تحويل بنكي]}\nno: {en: [not]}\nsale: {en: [super sale]}");
    private static final Concept BANK = Concept.of("bank");
    private static final Concept NO = Concept.of("no");

    @Test
    void aWrappedSentenceIsWhole() {
        var sentences = Readings.sentences(
                LEXICON, "If you find it more convenient, settle the amount by bank", "transfer to our account.");
        assertEquals(1, sentences.size());
        var hit = sentences.getFirst().first(BANK).orElseThrow();
        assertEquals("bank transfer", sentences.getFirst().excerpt(hit));
        assertEquals(new Place.Line("text/plain", 1, 1), sentences.getFirst().place(hit));
    }

    @Test
    void aListItemBeginsAnew() {
        assertEquals(
                2,
                Readings.sentences(LEXICON, "the first of the things that we have noted here", "- the second of them")
                        .size());
    }

    @Test
    void aShortLineEndsItsSentence() {
        assertEquals(
                2,
                Readings.sentences(LEXICON, "Dear Sara,", "Your kettle left today.")
                        .size());
    }

    @Test
    void aPlaceIsThatOfItsLine() {
        var sentence = Readings.sentences(
                        LEXICON, "", "a long enough line to be wrapped by a mailer", "with a bank transfer")
                .getFirst();
        assertEquals(
                new Place.Line("text/plain", 1, 3),
                sentence.place(sentence.first(BANK).orElseThrow()));
    }

    @Test
    void whatIsSaidBeforeInTheClauseIsKnown() {
        var sentence =
                Readings.sentences(LEXICON, "We do not take a bank transfer").getFirst();
        assertTrue(sentence.isBefore(NO, sentence.first(BANK).orElseThrow(), 3));
        var other = Readings.sentences(LEXICON, "If not, a bank transfer").getFirst();
        assertFalse(other.isBefore(NO, other.first(BANK).orElseThrow(), 3));
    }

    @Test
    void aProductsNameSaysNothing() {
        var products = List.of("Toy till Super Sale 20 pcs");
        var named = Readings.wording(LEXICON, products, "the Super Sale till")
                .sentences()
                .getFirst();
        assertEquals(List.of(), named.hits());
        assertTrue(named.namesProduct());
        assertEquals(
                1,
                Readings.sentences(LEXICON, "our super sale").getFirst().hits().size());
    }

    @Test
    void quotedLinesAreTheOthersWords() {
        var sentences = Readings.sentences(LEXICON, "Yes.", "> can I pay by bank transfer");
        assertEquals(
                List.of(Said.OWN, Said.BY_OTHER),
                sentences.stream().map(Sentence::said).toList());
    }

    @Test
    void aTextWithoutEndIsCut() {
        var sentences = Readings.sentences(LEXICON, "bank transfer ".repeat(5_000));
        assertTrue(sentences.stream().allMatch(sentence -> sentence.size() <= 120));
    }
}
