package dev.postern.reading;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Mails written as the usual programs write them. A line that holds the word `quoted` is quoted.
class QuotesOfClientsTest {

    static Stream<String> clients() throws IOException {
        try (var files = Files.list(Path.of("src/test/resources/reading/clients"))) {
            return files.map(f -> f.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("clients")
    void ownAndQuotedLinesAreToldApart(String client) {
        var body = Mails.resource("clients/" + client).passages().stream()
                .filter(p -> p.place() instanceof Place.Line)
                .filter(p -> !p.text().startsWith("-----Original"))
                .toList();
        assertFalse(body.isEmpty());
        assertAll(body.stream()
                .map(p -> () ->
                        assertEquals(p.text().contains("quoted") ? Voice.QUOTED : Voice.OWN, p.voice(), p.text())));
    }
}
