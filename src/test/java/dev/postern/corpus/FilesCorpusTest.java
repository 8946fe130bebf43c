package dev.postern.corpus;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// The rules scored on mails that turn on their files; the figures go to the console and to
/// `target/test-classes/corpus-files-scores.txt`. Without Tesseract those that turn on drawn text are not judged.
class FilesCorpusTest {

    private static final double VIOLATING = 0.95;
    private static final double COMPLIANT = 0.04;

    @Test
    void violatingMailIsStoppedAndCompliantMailRelayed() throws IOException, URISyntaxException {
        var corpus = Path.of(Objects.requireNonNull(FilesCorpusTest.class.getResource("/corpus-files"))
                .toURI());
        var run = new Run(corpus);
        var stopped = run.stopped(mail -> true);
        var report = "mails that turn on their files" + (run.judgesPictures() ? "" : ", those on drawn text not judged")
                + "\n" + run.scores(mail -> true).table() + "\n\n" + stopped.table();
        Files.writeString(corpus.resolveSibling("corpus-files-scores.txt"), report);
        System.out.println(report);
        assertTrue(stopped.ofViolating(Scores.ALL) >= VIOLATING, () -> report + String.join("\n", stopped.wrong()));
        assertTrue(stopped.ofCompliant(Scores.ALL) <= COMPLIANT, () -> report + String.join("\n", stopped.wrong()));
    }
}
