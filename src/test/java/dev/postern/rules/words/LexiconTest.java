package dev.postern.rules.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.config.Mistakes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconTest {

    @Test
    void aPhraseIsFoundInAnyFormOfItsWords() {
        assertSays("leave|write review", "They were LEAVING reviews", "leaving reviews");
    }

    @Test
    void anExactWordIsFoundInThatFormAlone() {
        assertSays("=rate us", "please rate us", "rate us");
        assertSilent("=rate us", "they rated us");
    }

    @Test
    void theBeginningOfAWordIsEnoughWhereAStarSaysSo() {
        assertSays("promo*", "a promotional mail", "promotional");
        assertSilent("promo*", "a prompt mail");
    }

    @Test
    void aGapLetsOtherWordsIn() {
        assertSays("pay .. bank", "pay it to our bank", "pay it to our bank");
        assertSilent("pay .. bank", "pay it right now to our bank");
        assertSays("pay ..5 bank", "pay it right now to our bank", "pay it right now to our bank");
    }

    @Test
    void anOptionalWordMayBeAbsent() {
        assertSays("gift [voucher] card", "a gift card", "gift card");
        assertSays("gift [voucher] card", "a gift voucher card", "gift voucher card");
    }

    @Test
    void anyWordAndNumbersHaveSigns() {
        assertSays("# % off", "now 15% off", "15 % off");
        assertSays("buy * get", "buy two get", "buy two get");
    }

    @Test
    void aGapAtTheEdgeIsNoPhrase() {
        assertThrows(IllegalArgumentException.class, () -> Lexicon.of("a: {en: ['.. pay bank']}"));
        assertThrows(IllegalArgumentException.class, () -> Lexicon.of("a: {en: ['pay bank ..']}"));
    }

    @Test
    void aConceptIsNotSaidThroughItself(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.yaml"), "negation: { any: [\"<negation.void>\"] }\n");
        var mistakes = new Mistakes();
        Lexicon.with(folder, mistakes);
        assertTrue(
                mistakes.all().toString().contains("is said through itself"),
                () -> mistakes.all().toString());
        assertTrue(
                mistakes.all().toString().contains("a.yaml"),
                () -> mistakes.all().toString());
    }

    @Test
    void aPhraseMayLeanOnAnotherConcept() {
        var lexicon = Lexicon.of("thing: {en: [review, feedback]}\nask: {en: ['leave .. <thing>']}");
        assertEquals(List.of("leave us a review"), found(lexicon, "ask", "Leave us a review"));
    }

    @Test
    void stressAndDisguiseAreSeenThrough() {
        assertSays("free", "it is freeeee", "freeeee");
        assertSays("discount", "a d1scount", "d1scount");
        assertSays("star", "5star", "5star");
        assertSays("review", "a revew please", "revew");
        assertSays("خصم", "خصمممم", "خصمممم");
        assertSays("خصم", "خـــصـــم", "خصم");
    }

    @Test
    void aWordOfItsOwnIsNoSlip() {
        assertSilent("review", "in the revue tonight");
        assertSilent("rating", "the grating is steel");
    }

    @Test
    void whatIsNoPhraseIsAMistakeWithItsReason() {
        var thrown =
                assertThrows(IllegalArgumentException.class, () -> Lexicon.of("x: {en: ['a ..99 b', '<none>', '*']}"));
        var message = String.valueOf(thrown.getMessage());
        assertTrue(message.contains("gap ..99"), message);
        assertTrue(message.contains("unknown concept none"), message);
    }

    @Test
    void aDeploymentAddsPhrasesAndTakesSomeAway(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("ours.yaml"), "negation: {en: [nope], without: [never]}\nnegatoin: {en: [x]}");
        var mistakes = new Mistakes();
        var lexicon = Lexicon.with(folder, mistakes);
        assertEquals(List.of("nope"), found(lexicon, "negation", "nope"));
        assertEquals(List.of(), found(lexicon, "negation", "never"));
        assertEquals(1, mistakes.all().size());
        assertTrue(
                mistakes.all().getFirst().toString().contains("negatoin"),
                () -> mistakes.all().toString());
    }

    @Test
    void aSlipOfThePenInAPhraseIsAMistake() {
        for (var phrase : List.of("zork [plink with", "plink]", "<plink", "zork|", "pro*mo", "[a few] plink")) {
            var thrown = assertThrows(IllegalArgumentException.class, () -> Lexicon.of("x: {en: ['" + phrase + "']}"));
            assertTrue(String.valueOf(thrown.getMessage()).contains("stands alone"), thrown::getMessage);
        }
    }

    @Test
    void takingAwayWhatNoListHasIsWorthAWarning(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("ours.yaml"), "\nnegation: {without: [nevver]}");
        var mistakes = new Mistakes();
        Lexicon.with(folder, mistakes);
        assertEquals(
                List.of(folder.resolve("ours.yaml")
                        + ":2: warning: \"negation.without\" takes away \"nevver\","
                        + " which no list spells so: nothing is taken away"),
                mistakes.all().stream().map(Object::toString).toList());
    }

    @Test
    void aFolderThatIsNotThereAddsNothing(@TempDir Path folder) {
        var mistakes = new Mistakes();
        assertEquals(
                Lexicon.shipped().concepts(),
                Lexicon.with(folder.resolve("none"), mistakes).concepts());
        assertEquals(List.of(), mistakes.all());
    }

    private static void assertSays(String phrase, String text, String... found) {
        assertEquals(List.of(found), found(Lexicon.of("c: {en: ['" + phrase + "']}"), "c", text));
    }

    private static void assertSilent(String phrase, String text) {
        assertSays(phrase, text);
    }

    private static List<String> found(Lexicon lexicon, String concept, String text) {
        return Readings.sentences(lexicon, text).stream()
                .flatMap(sentence -> sentence.all(Concept.of(concept)).map(hit -> words(sentence, hit)))
                .toList();
    }

    private static String words(Sentence sentence, Hit hit) {
        return Stream.iterate(hit.from(), i -> i < hit.to(), i -> i + 1)
                .map(sentence::word)
                .reduce((a, b) -> a + " " + b)
                .orElse("");
    }
}
