package dev.postern.rules.judge;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.rules.judge.training.Example;
import dev.postern.rules.judge.training.Training;
import dev.postern.rules.words.Lexicon;
import dev.postern.rules.words.Sentence;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JudgeTest {

    private static final Lexicon LEXICON = Lexicon.shipped();
    private static final List<Example> EXAMPLES = List.of(
            example(Set.of(Label.PROMOTION), "Use code LAMP15 on your next order"),
            example(Set.of(Label.PROMOTION), "A code for your next order: SAVE10"),
            example(Set.of(Label.PROMOTION), "استخدم الكود في طلبك القادم"),
            example(Set.of(), "Your order left the warehouse"),
            example(Set.of(), "The code of the parcel locker is 1234"),
            example(Set.of(), "طلبك خرج من المستودع"));

    @Test
    void whatItLearnedItTells() {
        var model = Training.of(EXAMPLES, LEXICON);
        for (var example : EXAMPLES) {
            var vote = votes(model, example.text()).on(first(example.text()), Label.PROMOTION);
            assertEquals(example.labels().contains(Label.PROMOTION), vote > Votes.LIKELY, example.text());
        }
    }

    @Test
    void theSameExamplesGiveTheSameModel() throws IOException {
        assertArrayEquals(bytes(Training.of(EXAMPLES, LEXICON)), bytes(Training.of(EXAMPLES, LEXICON)));
    }

    @Test
    void aModelIsReadAsItWasWritten() throws IOException {
        var model = bytes(Training.of(EXAMPLES, LEXICON));
        assertArrayEquals(model, bytes(Model.read(new ByteArrayInputStream(model))));
    }

    @Test
    void aVoteIsExplainedByItsWords() {
        var judge = new Judge(Training.of(EXAMPLES, LEXICON));
        var text = "code for your next order";
        var reasons = judge.reasons(example(Set.of(), text).wording(LEXICON).sentences(), Label.PROMOTION, 20);
        assertTrue(reasons.stream().anyMatch(reason -> reason.contains("next")), reasons::toString);
    }

    @Test
    void anEmptyModelIsUndecided() {
        var vote = votes(Model.empty(), "anything").on(first("anything"), Label.PROMOTION);
        assertEquals(0.5f, vote);
    }

    @Test
    void theNextSentenceIsReadTogether() {
        var model = Training.of(EXAMPLES, LEXICON);
        var text = "Use code LAMP15. It is for your next order.";
        var first = first(text);
        var votes = votes(model, text);
        assertTrue(votes.onWithNext(first, Label.PROMOTION) > votes.on(first, Label.PROMOTION));
    }

    @Test
    void aFileOfExamplesIsHeldToItsForm(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.tsv"), "-\tplain\tfine\n");
        assertEquals(1, Example.all(folder).size());
        Files.writeString(folder.resolve("a.tsv"), "no.such\tplain\tbad\n");
        assertThrows(IllegalArgumentException.class, () -> Example.all(folder));
        Files.writeString(folder.resolve("a.tsv"), "-\tplain\n");
        assertThrows(IllegalArgumentException.class, () -> Example.all(folder));
    }

    private static Example example(Set<Label> labels, String text) {
        var set = EnumSet.noneOf(Label.class);
        set.addAll(labels);
        return new Example(Path.of("x.tsv"), set, "plain", text);
    }

    private static Votes votes(Model model, String text) {
        return new Judge(model).on(example(Set.of(), text).wording(LEXICON));
    }

    private static Sentence first(String text) {
        return example(Set.of(), text).wording(LEXICON).sentences().getFirst();
    }

    private static byte[] bytes(Model model) throws IOException {
        var out = new ByteArrayOutputStream();
        model.write(out);
        return out.toByteArray();
    }
}
