package dev.postern.rules.judge.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.postern.rules.judge.Label;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeMailTest {

    @TempDir
    private Path folder;

    @Test
    void aBlankLineStandsBetweenTwoMails() throws IOException {
        write("> Where is it?\n-\tYour order\n-\tIt left today.\n\n-\tAnother\n");
        var mails = WholeMail.all(folder);
        assertEquals(2, mails.size());
        assertEquals(List.of("Where is it?"), mails.getFirst().asked());
        assertEquals(
                List.of("Your order", "It left today."),
                mails.getFirst().lines().stream().map(WholeMail.Line::text).toList());
    }

    @Test
    void theJudgeLearnsEachLineAndEachTwoOfTheBody() throws IOException {
        write("-\tYour order\n-\tIt left today.\nreview.positive\tFive stars, please.\n");
        var examples = WholeMail.all(folder).getFirst().examples();
        assertEquals(
                List.of(Set.of(), Set.of(), Set.of(Label.POSITIVE_REVIEW), Set.of(Label.POSITIVE_REVIEW)),
                examples.stream().map(Example::labels).toList());
        assertEquals("It left today.\nFive stars, please.", examples.get(2).text());
    }

    @Test
    void aLineWithoutLabelsIsRefused() throws IOException {
        write("-\tYour order\nIt left today.\n");
        assertThrows(IllegalArgumentException.class, () -> WholeMail.all(folder));
    }

    private void write(String text) throws IOException {
        Files.writeString(folder.resolve("en-test-1.txt"), text);
    }
}
