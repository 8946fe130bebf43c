package dev.postern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.cli.Wiring;
import dev.postern.config.Mistake;
import dev.postern.config.Mistakes;
import dev.postern.rules.RuleCatalogue;
import dev.postern.store.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// The schemas, the page on configuration and the program agree on keys and defaults.
class SchemaTest {

    private static final List<String> FILES = List.of("postern", "sellers", "rules");
    private static final String UNKNOWN = "q".repeat(40);

    @TempDir
    private Path folder;

    /// In every section, a key that nobody knows makes the program name those it does know.
    @TestFactory
    Stream<DynamicTest> everySectionHasTheKeysThatTheProgramReads() {
        return FILES.stream()
                .flatMap(file -> objects(file).entrySet().stream()
                        .filter(object -> !properties(object.getValue()).isEmpty())
                        .map(object -> DynamicTest.dynamicTest(
                                file + " " + String.join(".", object.getKey()),
                                () -> assertEquals(
                                        new TreeSet<>(
                                                properties(object.getValue()).keySet()),
                                        known(file, object.getKey())))));
    }

    private Set<String> known(String file, List<String> path) throws IOException, Wiring.BadConfiguration {
        Map<String, Object> content = new LinkedHashMap<>(Map.of(UNKNOWN, "1"));
        for (var name : path.reversed()) {
            if (name.equals("NAME") && path.contains("routes")) {
                content.put("smarthost", "next.example:25");
            }
            content = new LinkedHashMap<>(Map.of(name, content));
        }
        for (var other : FILES) {
            write(other, other.equals(file) ? content : Map.of());
        }
        var text = check().stream()
                .map(Mistake::text)
                .filter(message -> message.contains(UNKNOWN))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody minds an unknown key in " + path));
        return new TreeSet<>(
                Arrays.asList(text.replaceFirst(".*known here: ", "").split(", ")));
    }

    @Test
    void theRulesOfTheSchemaAreThoseOfTheCatalogue() {
        var expected = new ArrayList<>(
                RuleCatalogue.book().stream().map(rule -> rule.id().text()).toList());
        expected.add("shadow");
        expected.add("sellers");
        assertEquals(expected, List.copyOf(properties(schema("rules")).keySet()));
    }

    @Test
    void theDefaultsOfTheSchemaAreThoseOfTheProgram() throws IOException {
        write("sellers", Map.of("sellers", Map.of("shop", Map.of("senders", "a@shop.example"))));
        write("postern", Map.of("delivery", Map.of("routes", Map.of("next", Map.of("smarthost", "next.example:25")))));
        var silent = configuration();
        var seller = new LinkedHashMap<>(defaults(object(objects("sellers").get(List.of("sellers", "NAME")))));
        seller.put("senders", "a@shop.example");
        write("sellers", Map.of("sellers", Map.of("shop", seller)));
        var spelled = defaults(schema("postern"));
        var route =
                new LinkedHashMap<>(defaults(object(objects("postern").get(List.of("delivery", "routes", "NAME")))));
        route.put("smarthost", "next.example:25");
        object(spelled.get("delivery")).put("routes", Map.of("next", route));
        write("postern", spelled);
        var loud = configuration();
        assertEquals(silent.session(), loud.session());
        assertEquals(silent.store(), loud.store());
        assertEquals(silent.keep(), loud.keep());
        assertEquals(silent.dns(), loud.dns());
        assertEquals(silent.buyers(), loud.buyers());
        assertEquals(silent.reading(), loud.reading());
        assertEquals(silent.aliases(), loud.aliases());
        assertEquals(silent.delivery(), loud.delivery());
        assertEquals(silent.admin(), loud.admin());
        assertEquals(silent.orders().mode(), loud.orders().mode());
        assertEquals(silent.orders().reports(), loud.orders().reports());
        assertEquals(silent.orders().adjustments(), loud.orders().adjustments());
        assertEquals(
                List.copyOf(silent.sellers().all()), List.copyOf(loud.sellers().all()));
    }

    @Test
    void thePageHasEveryKeyWithItsDefault() throws IOException {
        var page = Files.readString(Path.of("src/docs/config.md")).lines().toList();
        var wanted = new TreeSet<String>();
        FILES.forEach(file -> leaves(file).forEach((path, leaf) -> wanted.add(row(path, leaf))));
        var rows = new TreeSet<String>();
        page.stream()
                .filter(line -> line.matches("\\| `[A-Za-z.-]+` \\|[^|]*\\|[^|]*\\|"))
                .filter(line -> !line.startsWith("| `POSTERN_"))
                .map(line -> line.substring(0, line.indexOf(" |", line.indexOf(" | ") + 2) + 2))
                .forEach(rows::add);
        assertEquals(String.join("\n", wanted), String.join("\n", rows));
    }

    private static String row(List<String> path, Map<String, Object> leaf) {
        var shown = leaf.containsKey("default") ? "`" + leaf.get("default") + "`" : "";
        return "| `" + String.join(".", path) + "` | " + shown + " |";
    }

    @Test
    void theShippedConfigurationHasNoMistakesAndKnowsItsSchemas() throws IOException, Wiring.BadConfiguration {
        assertEquals(List.of(), Main.wiring().check(Path.of("config")));
        for (var file : FILES) {
            var first = Files.readAllLines(Path.of("config", file + ".yaml")).getFirst();
            assertEquals("# yaml-language-server: $schema=schema/" + file + ".json", first);
        }
    }

    @Test
    void everyKeyOfTheSchemasIsExplained() {
        for (var file : FILES) {
            leaves(file).forEach((path, leaf) -> assertTrue(leaf.containsKey("description"), path::toString));
        }
    }

    private Configuration configuration() {
        var mistakes = new Mistakes();
        var configuration = Configuration.read(folder, LocalDate.EPOCH, mistakes);
        assertFalse(mistakes.fatal(), () -> mistakes.all().toString());
        return configuration;
    }

    private List<Mistake> check() throws Wiring.BadConfiguration {
        return Main.wiring().check(folder);
    }

    /// JSON is YAML.
    private void write(String file, Map<String, ?> content) throws IOException {
        Files.writeString(folder.resolve(file + ".yaml"), Json.write(content));
    }

    private static Map<String, Object> schema(String file) {
        try {
            return object(Json.read(Files.readString(Path.of("config/schema", file + ".json")), Map.class));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /// Every mapping a file may hold, by its path; the names an operator chooses are `NAME`.
    private static Map<List<String>, Map<String, Object>> objects(String file) {
        var all = new LinkedHashMap<List<String>, Map<String, Object>>();
        walk(schema(file), schema(file), List.of(), all);
        all.values().removeIf(part -> !"object".equals(part.get("type")));
        return all;
    }

    /// Every other value, rules summed up as `RULE-ID`.
    private static Map<List<String>, Map<String, Object>> leaves(String file) {
        var all = new LinkedHashMap<List<String>, Map<String, Object>>();
        walk(schema(file), schema(file), List.of(), all);
        var leaves = new LinkedHashMap<List<String>, Map<String, Object>>();
        all.forEach((path, part) -> {
            if (!"object".equals(part.get("type"))) {
                leaves.put(
                        path.stream()
                                .map(name -> RuleCatalogue.words().contains(name) ? "RULE-ID" : name)
                                .toList(),
                        part);
            }
        });
        return leaves;
    }

    private static void walk(
            Map<String, Object> root,
            Map<String, Object> part,
            List<String> path,
            Map<List<String>, Map<String, Object>> all) {
        if (part.containsKey("$ref")) {
            var name = String.valueOf(part.get("$ref")).replace("#/definitions/", "");
            walk(root, object(object(root.get("definitions")).get(name)), path, all);
            return;
        }
        all.put(path, part);
        properties(part).forEach((key, inner) -> walk(root, object(inner), with(path, key), all));
        if (part.get("additionalProperties") instanceof Map<?, ?> inner) {
            walk(root, object(inner), with(path, "NAME"), all);
        }
    }

    private static List<String> with(List<String> path, String name) {
        return Stream.concat(path.stream(), Stream.of(name)).toList();
    }

    private static Map<String, Object> properties(Map<String, Object> part) {
        return part.get("properties") instanceof Map<?, ?> properties ? object(properties) : Map.of();
    }

    /// The part with each default spelled out.
    private static Map<String, Object> defaults(Map<String, Object> part) {
        var spelled = new LinkedHashMap<String, Object>();
        properties(part).forEach((key, value) -> {
            var inner = object(value);
            if ("object".equals(inner.get("type"))) {
                spelled.put(key, defaults(inner));
            } else if (inner.containsKey("default")) {
                spelled.put(key, inner.get("default"));
            }
        });
        return spelled;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(@Nullable Object value) {
        return (Map<String, Object>) Objects.requireNonNull(value);
    }
}
