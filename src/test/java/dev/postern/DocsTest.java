package dev.postern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.journal.Event;
import dev.postern.journal.Events;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The pages say what is so.
class DocsTest {

    private static final Path SOURCES = Path.of("src/main/java/dev/postern");
    private static final Path DOCS = Path.of("src/docs");
    private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)\\)");

    @Test
    void everyFileOfTheJourneyIsThere() throws IOException {
        var missing = matches(CODE, "flow.md")
                .map(match -> match.group(1))
                .filter(text -> text.contains("/") || text.endsWith(".java"))
                .filter(path -> Files.notExists(Path.of(path)) && Files.notExists(SOURCES.resolve(path)))
                .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void theJourneyPassesThroughEveryPackage() throws IOException {
        var flow = Files.readString(DOCS.resolve("flow.md"));
        try (var packages = Files.list(SOURCES)) {
            var unnamed = packages.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .filter(name -> !flow.contains("`" + name + "`") || !flow.contains("`" + name + "/"))
                    .toList();
            assertEquals(List.of(), unnamed);
        }
    }

    @Test
    void everyReplyOfTheSourcesIsExplainedAndNoOther() throws IOException {
        assertEquals(String.join("\n", spoken()), String.join("\n", explained()));
    }

    private static Set<String> explained() throws IOException {
        return matches(Pattern.compile("(?m)^\\| `(\\d{3})` `(\\d\\.\\d+\\.\\d+)` \\|"), "replies.md")
                .map(match -> match.group(1) + " " + match.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Code and status wherever the sources write the two side by side.
    private static Set<String> spoken() throws IOException {
        var spoken = new TreeSet<String>();
        try (var files = Files.walk(SOURCES)) {
            for (var file : files.filter(path -> path.toString().matches(".*/(session|gateway|notice)/.*\\.java"))
                    .toList()) {
                var text = withConstants(Files.readString(file));
                find("(?:refuse|defer|accept|failure|Exception)\\((\\d{3}), \"(\\d\\.\\d+\\.\\d+)", text)
                        .forEach(m -> spoken.add(m.group(1) + " " + m.group(2)));
                find("Reply\\.accept\\(\"(\\d\\.\\d+\\.\\d+)\"", text).forEach(m -> spoken.add("250 " + m.group(1)));
                find("(?:Refuse|Accept)\\((\\d{3}), StatusCode\\.of\\(\"(\\d\\.\\d+\\.\\d+)\"", text)
                        .forEach(m -> spoken.add(m.group(1) + " " + m.group(2)));
                find("\"([245]\\d\\d) (\\d\\.\\d+\\.\\d+) ", text)
                        .forEach(m -> spoken.add(m.group(1) + " " + m.group(2)));
            }
        }
        return spoken;
    }

    private static String withConstants(String source) {
        var text = source;
        var constants =
                find("private static final \\w+ (\\w+) =\\s+([^;]+);", source).toList();
        for (var constant : constants) {
            text = text.replaceAll(
                    "\\b" + constant.group(1) + "\\b(?! =)", Matcher.quoteReplacement(constant.group(2)));
        }
        return text;
    }

    @Test
    void everyEventHasItsFieldsOnThePage() throws IOException {
        var page = Files.readString(DOCS.resolve("journal.md"));
        for (var type : Event.class.getPermittedSubclasses()) {
            var word = type.getSimpleName().toLowerCase(Locale.ROOT);
            var fields = Arrays.stream(type.getRecordComponents())
                    .map(component -> component.getName())
                    .collect(Collectors.joining(", "));
            assertTrue(page.contains("\n| `" + word + "` | " + fields + " | "), word + ": " + fields);
            assertTrue(Events.WORDS.contains(word), word);
        }
    }

    @Test
    void everyKindOfLeakHasTestsThatAreThere() throws IOException {
        var lines = matches(Pattern.compile("(?m)^\\| (\\d+) \\|.*\\| ([^|]+) \\|$"), "masking.md")
                .toList();
        assertEquals(22, lines.size());
        for (var i = 0; i < lines.size(); i++) {
            assertEquals(Integer.toString(i + 1), lines.get(i).group(1));
            var tests = find(CODE.pattern(), lines.get(i).group(2))
                    .map(test -> test.group(1))
                    .toList();
            assertFalse(tests.isEmpty(), lines.get(i).group());
            for (var test : tests) {
                assertTrue(isThere(test), test);
            }
        }
    }

    /// @param test as `Class.method`
    private static boolean isThere(String test) throws IOException {
        var dot = test.indexOf('.');
        try (var sources = Files.walk(Path.of("src/test/java"))) {
            for (var source : sources.filter(path -> path.endsWith(test.substring(0, dot) + ".java"))
                    .toList()) {
                if (Files.readString(source).contains(" void " + test.substring(dot + 1) + "(")) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void linksBetweenPagesLeadSomewhere() throws IOException {
        check(Path.of("README.md"));
        try (var pages = Files.walk(DOCS)) {
            for (var page :
                    pages.filter(path -> path.toString().endsWith(".md")).toList()) {
                check(page);
            }
        }
    }

    private static void check(Path page) throws IOException {
        find(LINK.pattern(), Files.readString(page))
                .map(match -> match.group(1))
                .filter(link -> !link.contains(":"))
                .forEach(link -> assertTrue(Files.exists(page.resolveSibling(link)), () -> page + " links to " + link));
    }

    private static Stream<MatchResult> matches(Pattern pattern, String page) throws IOException {
        return find(pattern.pattern(), Files.readString(DOCS.resolve(page)));
    }

    private static Stream<MatchResult> find(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results();
    }
}
