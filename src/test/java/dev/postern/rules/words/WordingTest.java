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
        for (var text : List.of("If not, a bank transfer", "If not, bank transfer")) {
            var other = Readings.sentences(LEXICON, text).getFirst();
            assertFalse(other.isBefore(NO, other.first(BANK).orElseThrow(), 3));
        }
    }

    @Test
    void whatStandsBesideWordsInTheirClauseIsKnown() {
        assertTrue(isNotBeside("a bank transfer is not possible"));
        assertFalse(isNotBeside("a bank transfer, not cash"));
        assertFalse(isNotBeside("a bank transfer is something we do not take"));
    }

    private static boolean isNotBeside(String text) {
        var sentence = Readings.sentences(LEXICON, text).getFirst();
        return sentence.isBeside(NO, sentence.first(BANK).orElseThrow(), 1);
    }

    @Test
    void aQuestionIsTold() {
        assertTrue(Readings.sentences(LEXICON, "Has it arrived?").getFirst().asks());
        assertTrue(Readings.sentences(LEXICON, "هل وصل الطرد؟").getFirst().asks());
        assertFalse(
                Readings.sentences(LEXICON, "It arrived. Did it?").getFirst().asks());
    }

    @Test
    void aSentencesTextIsWholeAndItsWordsArePlacedInIt() {
        var second = Readings.sentences(LEXICON, "Hello. We paid SAR 75.00 (in full).")
                .getLast();
        assertEquals("we paid sar 75.00 (in full", second.text());
        assertEquals(8, second.at(second.from() + 2));
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
