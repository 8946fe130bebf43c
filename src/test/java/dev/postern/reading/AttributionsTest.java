package dev.postern.reading;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The ways of mail programs to say that what follows is another's.
class AttributionsTest {

    static Stream<String> mails() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/reading/attributions.txt")).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank());
    }

    @ParameterizedTest
    @MethodSource("mails")
    void ownAndQuotedLinesAreToldApart(String mail) {
        var reading = Mails.read(mail.replace("\\n", "\n"));
        assertAll(reading.passages().stream()
                .filter(p -> p.place() instanceof Place.Line)
                .filter(p -> p.text().contains("quoted") || p.text().contains("own"))
                .map(p -> () ->
                        assertEquals(p.text().contains("quoted") ? Voice.QUOTED : Voice.OWN, p.voice(), p.text())));
    }

    @Test
    void anOrderIdInAQuoteOfMarkupIsQuotedWhetherOrNotTheMailAnswers() {
        for (var subject : List.of("Your order", "Re: Your order")) {
            for (var quote : List.of("blockquote", "div class=gmail_quote", "div class=yahoo_quoted")) {
                var reading = Mails.read("Subject: " + subject + "\nContent-Type: text/html\n\nIt ships.<" + quote
                        + ">order 405-1234567-1234567</" + quote.split(" ")[0] + ">");
                assertEquals(Voice.QUOTED, reading.orders().getFirst().voice(), quote);
            }
        }
    }

    @Test
    void aSignatureIsOwnText() {
        var reading = Mails.read("Subject: x\n\nIt ships.\n-- \nRimal care\nwww.rimal.example");
        assertEquals(4, Mails.texts(reading, Voice.OWN).size() - 1);
    }
}
