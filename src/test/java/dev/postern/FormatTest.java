package dev.postern;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.palantir.javaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormatTest {

    @Test
    void everySourceIsFormatted() throws IOException, FormatterException {
        var unformatted = new ArrayList<Path>();
        for (var file : Formatter.sources(Path.of("src"))) {
            var text = Files.readString(file);
            if (!Formatter.formatted(text).equals(text)) {
                unformatted.add(file);
            }
        }
        assertEquals(List.of(), unformatted, "run: mvn -q test-compile exec:exec@format");
    }
}
