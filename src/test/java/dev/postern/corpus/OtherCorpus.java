package dev.postern.corpus;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// No test of the build: prints the figures of labelled mails that are kept elsewhere, `mvn test -Dtest=OtherCorpus
/// -Dpostern.corpus=FOLDER`, the folder in the form of `src/test/resources/corpus`.
class OtherCorpus {

    @Test
    void itsFigures() throws IOException {
        var run = new Run(Path.of(System.getProperty("postern.corpus", "")));
        System.out.println(run.scores(mail -> true).table());
        System.out.println(run.stopped(mail -> true).table());
        if (Boolean.getBoolean("postern.corpus.errors")) {
            run.scores(mail -> true).wrong().forEach(System.out::println);
        }
    }
}
