package dev.postern.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
        assertEquals(
                RuleSettings.defaults(), RuleSettings.from(Section.read(folder.resolve("none.yaml"), mistakes), TODAY));
        assertEquals(RuleSettings.defaults(), read(""));
        assertEquals(List.of(), mistakes.all());
    }

    @Test
    void severitiesAndAllowListsAreRead() throws IOException {
        var settings = read("link.website: { severity: hold, allow: [a.example, b.example] }");
        assertEquals(Optional.of(Severity.HOLD), settings.severity(LINK, "", TODAY));
        assertEquals(Set.of("a.example", "b.example"), settings.allowed(LINK, "", TODAY));
        assertFalse(mistakes.fatal());
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
    void whatPosternYamlSetsIsNotSetHere() throws IOException {
        read("sender.unauthenticated: { severity: off }");
        assertMistake(1, "buyers.authentication in postern.yaml");
    }

    @Test
    void everyRuleOfTheBookMayBeNamed() throws IOException {
        var text = new StringBuilder();
        RuleCatalogue.book().forEach(rule -> text.append(rule.id()).append(": { severity: note }\n"));
        assertEquals(
                RuleCatalogue.book().size(),
                read(text.toString()).everywhere().rules().size());
        assertFalse(mistakes.fatal());
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

    @Test
    void theNearestSeverityInForceCounts() throws IOException {
        var rule = new RuleId("link.website");
        var everywhere = "link.website: { severity: hold%s }\n";
        var ofSeller = "sellers: { rimal: { link.website: { severity: note%s } } }\n";
        var over = ", until: 2026-11-21";
        var lasting = ", until: 2026-11-22";
        record Row(String yaml, Optional<Severity> expected) {}
        var rows = List.of(
                new Row("", Optional.empty()),
                new Row(everywhere.formatted(""), Optional.of(Severity.HOLD)),
                new Row(everywhere.formatted(lasting), Optional.of(Severity.HOLD)),
                new Row(everywhere.formatted(over), Optional.empty()),
                new Row(ofSeller.formatted(""), Optional.of(Severity.NOTE)),
                new Row(ofSeller.formatted(lasting), Optional.of(Severity.NOTE)),
                new Row(ofSeller.formatted(over), Optional.empty()),
                new Row(everywhere.formatted("") + ofSeller.formatted(""), Optional.of(Severity.NOTE)),
                new Row(everywhere.formatted("") + ofSeller.formatted(lasting), Optional.of(Severity.NOTE)),
                new Row(everywhere.formatted("") + ofSeller.formatted(over), Optional.of(Severity.HOLD)),
                new Row(everywhere.formatted(over) + ofSeller.formatted(""), Optional.of(Severity.NOTE)),
                new Row(everywhere.formatted(over) + ofSeller.formatted(over), Optional.empty()));
        for (var row : rows) {
            assertEquals(row.expected(), read(row.yaml()).severity(rule, "rimal", TODAY), row.yaml());
        }
    }

    @Test
    void eachSeverityMayBeGivenToARuleAndToASellersRule() throws IOException {
        for (var severity : Severity.values()) {
            var yaml = "logo.link: { severity: %1$s }\nsellers: { rimal: { link.website: { severity: %1$s } } }"
                    .formatted(severity.word());
            var settings = read(yaml);
            assertEquals(Optional.of(severity), settings.severity(RuleCatalogue.LOGO_LINK.id(), "rimal", TODAY));
            assertEquals(Optional.of(severity), settings.severity(LINK, "rimal", TODAY));
        }
        assertFalse(mistakes.fatal());
    }

    @Test
    void anAllowListAloneLeavesTheSeverityToTheNextWord() throws IOException {
        var settings = read("""
                link.website: { severity: hold, allow: [a.example] }
                sellers: { rimal: { link.website: { allow: b.example } } }
                """);
        assertEquals(Optional.of(Severity.HOLD), settings.severity(LINK, "rimal", TODAY));
        assertEquals(Set.of("a.example", "b.example"), settings.allowed(LINK, "rimal", TODAY));
        assertEquals(Set.of("a.example"), settings.allowed(LINK, "dana", TODAY));
    }

    /// All sixteen ways to say shadow in some of the four places: the nearest counts.
    @Test
    void theNearestShadowCounts() throws IOException {
        for (var said = 0; said < 16; said++) {
            for (var nearest : List.of(true, false)) {
                assertShadow(said, nearest);
            }
        }
        assertFalse(mistakes.fatal());
    }

    /// @param said bit 3 for the seller's rule, 2 for the seller, 1 for the rule, 0 for the deployment
    /// @param nearest what the nearest of them says; the others say the opposite
    private void assertShadow(int said, boolean nearest) throws IOException {
        var highest = Integer.highestOneBit(said);
        var words = new String[4];
        for (var place = 0; place < 4; place++) {
            var here = (said & 1 << place) != 0;
            words[place] = here ? "shadow: " + (nearest == (highest == 1 << place)) : "";
        }
        var yaml =
                "%s\nlink.website: { severity: hold%s }\nsellers: { rimal: { %slink.website: { severity: hold%s } } }"
                        .formatted(
                                words[0],
                                words[1].isEmpty() ? "" : ", " + words[1],
                                words[2].isEmpty() ? "" : words[2] + ", ",
                                words[3].isEmpty() ? "" : ", " + words[3]);
        assertEquals(said != 0 && nearest, read(yaml).shadow(LINK, "rimal", TODAY), yaml);
    }

    @Test
    void aShadowEndsWithItsChange() throws IOException {
        var settings = read("link.website: { shadow: true, until: 2026-11-22 }");
        assertTrue(settings.shadow(LINK, "", TODAY));
        assertFalse(settings.shadow(LINK, "", TODAY.plusDays(1)));
    }

    @Test
    void theRulesOfTheGatewayItselfAreNeverInTheShadow() throws IOException {
        var settings = read("shadow: true\nsellers: { rimal: { shadow: true } }");
        for (var rule : RuleCatalogue.values()) {
            assertEquals(rule.mayBeInShadow(), settings.shadow(rule.id(), "rimal", TODAY), rule.toString());
        }
        read("attachment.unreadable: { shadow: true }\nsender.unregistered: { shadow: true }");
        assertMistake(1, "guards the gateway itself");
        assertMistake(2, "guards the gateway itself");
    }

    @Test
    void anAllowListIsRefusedWhereTheRuleHasNone() throws IOException {
        read(
                "link.website: { allow: [a.example] }\norder-id.missing: { allow: [402] }\nreview.positive: { allow: [how do you like] }");
        assertEquals(1, mistakes.all().size());
        assertMistake(2, "order-id.missing has no allow-list");
    }

    @Test
    void whatIsNoHostCannotBeAllowedAsOne() throws IOException {
        read("link.website: { allow: [shop.example, \"https://shop.example/a\", \"*.shop.example\", shop] }");
        assertEquals(3, mistakes.all().size());
        assertMistake(1, "holds \"https://shop.example/a\", must hold hosts such as shop.example");
    }

    @Test
    void aPhraseWithoutAWordCannotBeAllowed() throws IOException {
        read("marketing.promotion: { allow: [\"!!!\", half price] }");
        assertEquals(1, mistakes.all().size());
        assertMistake(1, "holds \"!!!\", must hold phrases of words");
    }

    @Test
    void onlyKnownKindsOfFilesCanBeAllowed() throws IOException {
        read("attachment.type: { allow: [contact, exe] }");
        assertEquals(1, mistakes.all().size());
        assertMistake(1, "holds \"exe\", must hold kinds of files");
    }

    @Test
    void endedAndEmptyChangesAreWorthAWarning() throws IOException {
        read("link.website: { severity: note, until: 2026-11-21 }\nlogo.link: { until: 2027-01-01 }");
        assertMistake(1, "is over");
        assertMistake(2, "\"logo.link\" changes nothing");
        assertFalse(mistakes.fatal());
    }

    @Test
    void whatLetsAnyoneWriteIsWorthAWarning() throws IOException {
        read("sender.unregistered: { severity: off }");
        assertMistake(1, "write in the seller's name");
        assertFalse(mistakes.fatal());
    }

    @Test
    void aBlankValueIsWorthAWarning() throws IOException {
        read("link.website: { severity: note, until: }");
        assertMistake(1, "\"link.website.until\" stands here without a value");
        assertFalse(mistakes.fatal());
    }

    @Test
    void theSignsOfWordListsAreNotForAllowLists() throws IOException {
        read("marketing.promotion: { allow: [use ..5 next, '[x', '<promotion.later>', half-price =now, use code] }");
        assertEquals(4, mistakes.all().size());
        assertMistake(1, "here the signs of word lists mean nothing");
    }

    @Test
    void anExceptionOnItsLastDayIsNotOver() throws IOException {
        read("link.website: { severity: note, until: 2026-11-22 }");
        assertEquals(List.of(), mistakes.all());
    }

    private void assertMistake(int line, String part) {
        assertTrue(
                mistakes.all().stream()
                        .anyMatch(m -> m.line() == line && m.text().contains(part)),
                () -> mistakes.all().stream().map(Mistake::toString).toList().toString());
    }

    private RuleSettings read(String yaml) throws IOException {
        var file = Files.writeString(folder.resolve("rules.yaml"), yaml);
        return RuleSettings.from(Section.read(file, mistakes), TODAY);
    }
}
