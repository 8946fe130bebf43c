package dev.postern.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.Main;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The demo as it really runs, once; each test looks at another thing it shows.
class DemoCommandTest {

    private static final Shell SHELL = new Shell(Main.wiring());
    private static List<String> lines = List.of();

    @BeforeAll
    static void play() {
        assertEquals(0, SHELL.run("demo"), SHELL::err);
        lines = SHELL.out().lines().map(String::strip).toList();
    }

    @Test
    void mailsThatKeepTheRulesAreQueuedAndDelivered() {
        assertEquals(3, count("< 250 2.0.0 queued as "));
        assertTrue(lines.contains("| Delivered-To: sara@buyer.example"));
        assertTrue(lines.contains("| Delivered-To: fahad@buyer.example"));
    }

    @Test
    void violationsAreRefusedByName() {
        assertEquals(3, count("< 550-5.7.1 [link.website] "));
        assertEquals(1, count("< 550-5.7.1 [order-id.unknown] "));
        assertTrue(lines.stream().anyMatch(l -> l.matches("< 550-5.7.1 \\[order-id.missing] .*\\p{IsArabic}.*")));
    }

    @Test
    void theBounceIsInTheLanguageOfTheMail() {
        assertEquals(1, count("< 250 2.0.0 accepted, a notice follows for "));
        var bounce = lines.subList(lines.lastIndexOf("What the seller gets:"), lines.size());
        assertTrue(bounce.get(1).matches("\\| .*\\p{IsArabic}.*"), bounce.get(1));
        assertTrue(bounce.stream().anyMatch(line -> line.contains("link.website")));
    }

    @Test
    void neitherSideSeesTheOther() {
        for (var what : List.of("What the buyer gets:", "What the seller gets:")) {
            var hidden = what.contains("buyer") ? "rimal-home" : "sara@";
            var mail = lines.subList(lines.indexOf(what) + 1, lines.size()).stream()
                    .takeWhile(line -> line.startsWith("|"))
                    .toList();
            assertTrue(mail.size() > 10, mail::toString);
            assertFalse(mail.stream().anyMatch(line -> line.contains(hidden)), mail::toString);
        }
    }

    @Test
    void thePageToLookAtHasAnAddress() {
        assertTrue(Pattern.compile("http://127\\.0\\.0\\.1:\\d+/orders/402-1111111-1111111\\s*$")
                .matcher(SHELL.out())
                .find());
    }

    @Test
    void nothingIsLeftBehind() {
        var store = lines.stream().filter(line -> line.startsWith("store ")).findFirst();
        assertFalse(Files.exists(Path.of(store.orElseThrow().substring("store ".length()))));
    }

    private static long count(String start) {
        return lines.stream().filter(line -> line.startsWith(start)).count();
    }
}
