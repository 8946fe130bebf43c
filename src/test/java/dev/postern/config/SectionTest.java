package dev.postern.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SectionTest {

    enum Mode {
        STRICT,
        WIDE_OPEN
    }

    @TempDir
    Path folder;

    private final Mistakes mistakes = new Mistakes();

    @Test
    void valuesAreReadWithTheirUnits() throws IOException {
        try (var section = read("""
                wait: 5m
                size: 15MB
                mode: wide-open
                on: yes
                names: [a, b]
                file: orders.txt
                """)) {
            assertEquals(Duration.ofMinutes(5), section.duration("wait", Duration.ZERO));
            assertEquals(15L << 20, section.size("size", 0));
            assertEquals(Mode.WIDE_OPEN, section.choice("mode", Mode.class, Mode.STRICT));
            assertTrue(section.flag("on", false));
            assertEquals(List.of("a", "b"), section.texts("names"));
            assertEquals(List.of(folder.resolve("orders.txt")), section.paths("file"));
        }
        assertEquals(List.of(), mistakes.all());
    }

    @Test
    void aMistypedKeyNamesItsLineAndTheNearestOne() throws IOException {
        try (var section = read("\n\nlisteners:\n  submision: { port: 1 }\n")) {
            try (var listeners = section.section("listeners")) {
                assertEquals(7, listeners.section("submission").number("port", 7, 0, 9));
            }
        }
        assertEquals(List.of("4: unknown key \"listeners.submision\"; did you mean \"submission\"?"), found());
    }

    @Test
    void everyWrongValueIsReportedAndItsDefaultTaken() throws IOException {
        try (var section = read("port: 99999\nmode: strikt\nwait: soon\nsize: much\non: perhaps\n")) {
            assertEquals(25, section.number("port", 25, 0, 65535));
            assertEquals(Mode.STRICT, section.choice("mode", Mode.class, Mode.STRICT));
            assertEquals(Duration.ofSeconds(1), section.duration("wait", Duration.ofSeconds(1)));
            assertEquals(3, section.size("size", 3));
            assertTrue(section.flag("on", true));
        }
        assertEquals(5, found().size());
        assertEquals(
                "2: \"mode\" is \"strikt\", must be one of strict, wide-open; did you mean \"strict\"?",
                found().get(1));
    }

    @Test
    void whatIsNoYamlNamesItsLine() throws IOException {
        read("a: 1\nb: [1, 2\nc: 3\n").close();
        assertEquals(1, mistakes.all().size());
        assertTrue(mistakes.all().getFirst().line() >= 2, found().toString());
    }

    @Test
    void aKeyTwiceIsAMistake() throws IOException {
        try (var section = read("a: 1\na: 2\n")) {
            assertEquals("2", section.text("a", ""));
        }
        assertEquals(List.of("2: \"a\" stands here a second time"), found());
    }

    @Test
    void withoutAFileEverythingHasItsDefault() {
        try (var section = Section.read(folder.resolve("none.yaml"), mistakes)) {
            assertEquals("x", section.section("deep").text("key", "x"));
        }
        assertEquals(List.of(), mistakes.all());
    }

    private Section read(String yaml) throws IOException {
        return Section.read(Files.writeString(folder.resolve("postern.yaml"), yaml), mistakes);
    }

    private List<String> found() {
        return mistakes.all().stream().map(m -> m.line() + ": " + m.text()).toList();
    }
}
