package dev.postern.notice;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.reading.Language;
import dev.postern.rules.RuleCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextsTest {

    private static final Path RULES = Path.of("src/main/java/dev/postern/rules");
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");
    private static final Pattern KEY_IN_CODE = Pattern.compile("Advice\\.of\\(\\s*\"([a-z-]+\\.[a-z.-]+)\"");
    /// A row of the table in the rule catalogue's comment.
    private static final Pattern KEY_IN_TABLE = Pattern.compile("/// \\| `([a-z-]+\\.[a-z.-]+)`");

    private static final Texts ENGLISH = Texts.in(Language.ENGLISH);
    private static final Texts ARABIC = Texts.in(Language.ARABIC);

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertEquals(new TreeSet<>(ENGLISH.keys()), new TreeSet<>(ARABIC.keys()));
    }

    @Test
    void bothLanguagesUseTheSameArguments() {
        assertAll(ENGLISH.keys().stream()
                .map(key -> () -> assertEquals(arguments(ENGLISH, key), arguments(ARABIC, key), key)));
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleHasItsOwnAdvice(RuleCatalogue rule) {
        assertTrue(ENGLISH.keys().contains(rule.id().text()));
    }

    @Test
    void everyAdviceThatRulesGiveHasWords() throws IOException {
        var missing = new TreeSet<String>();
        try (var files = Files.walk(RULES)) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                missing.addAll(keys(KEY_IN_CODE, Files.readString(file)));
            }
        }
        missing.removeAll(ENGLISH.keys());
        assertEquals(Set.of(), missing);
    }

    @Test
    void theCatalogueTellsEveryAdviceOfARule() throws IOException {
        var rules = RuleCatalogue.words();
        var worded = ENGLISH.keys().stream()
                .filter(key -> rules.stream().anyMatch(rule -> key.equals(rule) || key.startsWith(rule + ".")))
                .toList();
        var table = keys(KEY_IN_TABLE, Files.readString(RULES.resolve("RuleCatalogue.java")));
        assertEquals(new TreeSet<>(worded), new TreeSet<>(table));
    }

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "ARABIC"})
    void noTextHoldsAnApostrophe(Language language) {
        var texts = Texts.in(language);
        assertAll(texts.keys().stream()
                .map(key -> () -> assertFalse(texts.find(key).orElseThrow().contains("'"), key)));
    }

    @Test
    void englishIsAsciiSinceRepliesAre() {
        assertAll(ENGLISH.keys().stream()
                .map(key ->
                        () -> assertTrue(ENGLISH.find(key).orElseThrow().chars().allMatch(c -> c < 0x80), key)));
    }

    @Test
    void arabicIsArabic() {
        assertAll(ARABIC.keys().stream()
                .map(key -> () -> assertTrue(
                        ARABIC.find(key)
                                .orElseThrow()
                                .chars()
                                .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC),
                        key)));
    }

    @Test
    void aVariantWithoutWordsHasThoseOfItsRule() {
        assertEquals(ENGLISH.find("link.website"), ENGLISH.find("link.website.somewhere-new"));
    }

    private static List<String> keys(Pattern key, String source) {
        return key.matcher(source).results().map(match -> match.group(1)).toList();
    }

    private static List<String> arguments(Texts texts, String key) {
        return ARGUMENT.matcher(texts.find(key).orElseThrow())
                .results()
                .map(match -> match.group())
                .sorted()
                .toList();
    }
}
