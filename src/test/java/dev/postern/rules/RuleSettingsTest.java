package dev.postern.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.config.Mistake;
import dev.postern.config.Mistakes;
import dev.postern.config.Section;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleSettingsTest {

    private static final RuleId LINK = RuleCatalogue.LINK_WEBSITE.id();
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    @TempDir
    Path folder;

    private final Mistakes mistakes = new Mistakes();

    @Test
    void missingAndEmptyFileAreTheFullBook() throws IOException {
        assertEquals(RuleSettings.defaults(), RuleSettings.from(Section.read(folder.resolve("none.yaml"), mistakes)));
        assertEquals(RuleSettings.defaults(), read(""));
        assertEquals(List.of(), mistakes.all());
    }

    @Test
    void severitiesAndAllowListsAreRead() throws IOException {
        var settings = read("link.website: { severity: hold, allow: [a.example, b.example] }");
        assertEquals(Optional.of(Severity.HOLD), settings.severity(LINK, "", TODAY));
        assertEquals(Set.of("a.example", "b.example"), settings.allowed(LINK, "", TODAY));
        assertEquals(List.of(), mistakes.all());
    }

    @Test
    void sellersHaveExceptionsOfTheirOwn() throws IOException {
        var settings = read("""
                sellers:
                  rimal:
                    link.website: { severity: off, until: 2026-11-22, allow: [a.example] }
                """);
        assertEquals(Optional.of(Severity.OFF), settings.severity(LINK, "rimal", TODAY));
        assertEquals(Optional.empty(), settings.severity(LINK, "rimal", TODAY.plusDays(1)));
        assertEquals(Set.of(), settings.allowed(LINK, "rimal", TODAY.plusDays(1)));
        assertEquals(Optional.empty(), settings.severity(LINK, "dana", TODAY));
        assertEquals(List.of(), mistakes.all());
    }

    @Test
    void everyRuleOfTheCatalogueMayBeNamed() throws IOException {
        var text = new StringBuilder();
        RuleCatalogue.words().forEach(id -> text.append(id).append(": { severity: note }\n"));
        assertEquals(
                RuleCatalogue.ids().size(), read(text.toString()).everywhere().size());
        assertEquals(List.of(), mistakes.all());
    }

    @Test
    void mistypedRuleIsNamedWithTheNearest() throws IOException {
        read("link.wesbite: { severity: note }\nsellers: { rimal: { order-id.mising: { severity: off } } }");
        assertMistake(1, "did you mean \"link.website\"?");
        assertMistake(2, "did you mean \"order-id.missing\"?");
    }

    @Test
    void mistypedSeverityKeyAndDayAreNamed() throws IOException {
        read("link.website: { severity: rejekt }\nlogo.link: { until: soon }\nbuyer.link: { severty: off }");
        assertMistake(1, "did you mean \"reject\"?");
        assertMistake(2, "a day such as");
        assertMistake(3, "did you mean \"severity\"?");
    }

    private void assertMistake(int line, String part) {
        assertTrue(
                mistakes.all().stream()
                        .anyMatch(m -> m.line() == line && m.text().contains(part)),
                () -> mistakes.all().stream().map(Mistake::toString).toList().toString());
    }

    private RuleSettings read(String yaml) throws IOException {
        var file = Files.writeString(folder.resolve("rules.yaml"), yaml);
        return RuleSettings.from(Section.read(file, mistakes));
    }
}
