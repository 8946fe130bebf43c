package dev.postern.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.mail.Direction;
import dev.postern.reading.Place;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RuleBookTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
    private static final RuleId LINK = RuleCatalogue.LINK_WEBSITE.id();
    private static final RuleId MISSING = RuleCatalogue.ORDER_ID_MISSING.id();

    @Test
    void mailWithoutFindingIsRelayed() {
        assertEquals(new Verdict.Relay(List.of()), judge(RuleSettings.defaults()));
    }

    @Test
    void strongestSeverityDecides() {
        var settings = everywhere(Map.of(LINK, severity(Severity.NOTE), MISSING, severity(Severity.HOLD)));
        var verdict = judge(settings, at(LINK, line(1)), at(MISSING, new Place.Mail()));
        assertInstanceOf(Verdict.Hold.class, verdict);
        assertEquals(
                List.of(Severity.HOLD, Severity.NOTE),
                verdict.findings().stream().map(Finding::severity).toList());
    }

    @Test
    void oneRejectIsEnough() {
        var settings = everywhere(Map.of(LINK, severity(Severity.NOTE)));
        assertInstanceOf(Verdict.Reject.class, judge(settings, at(LINK, line(1)), at(MISSING, new Place.Mail())));
    }

    @Test
    void notesAreRelayed() {
        var verdict = judge(everywhere(Map.of(LINK, severity(Severity.NOTE))), at(LINK, line(1)));
        assertInstanceOf(Verdict.Relay.class, verdict);
        assertEquals(1, verdict.findings().size());
    }

    @Test
    void ruleThatIsOffFindsNothing() {
        var verdict = judge(everywhere(Map.of(LINK, severity(Severity.OFF))), at(LINK, line(1)));
        assertEquals(new Verdict.Relay(List.of()), verdict);
    }

    @Test
    void noteOfTheRuleItselfStaysANote() {
        var noted = new Fixed(LINK, Direction.TO_BUYER, List.of(new Rule.Violation(line(1), "x", ADVICE, true)));
        var verdict = new RuleBook(RuleSettings.defaults(), Hearings.LEXICON, Hearings.JUDGE, List.of(noted), CLOCK)
                .judge(mail());
        assertInstanceOf(Verdict.Relay.class, verdict);
        assertEquals(Severity.NOTE, verdict.findings().getFirst().severity());
    }

    @Test
    void sellersChangeGoesBeforeTheDeployments() {
        var settings = changes(Map.of(LINK, severity(Severity.HOLD)), "rimal", Map.of(LINK, severity(Severity.NOTE)));
        assertInstanceOf(Verdict.Relay.class, judge(settings, at(LINK, line(1))));
    }

    @Test
    void inTheShadowAMailIsRelayedWithWhatItWouldHaveBeenRefusedFor() {
        var verdict = judge(shadow(true, Map.of()), at(LINK, line(1)));
        assertInstanceOf(Verdict.Relay.class, verdict);
        var finding = verdict.findings().getFirst();
        assertEquals(Severity.REJECT, finding.severity());
        assertTrue(finding.shadow());
        assertEquals("reject", verdict.inEarnest().word());
    }

    @Test
    void aRuleOutOfTheShadowStillStopsTheMail() {
        var earnest =
                new RuleSettings.Change(Optional.of(Severity.HOLD), Optional.of(false), List.of(), Optional.empty());
        var verdict = judge(shadow(true, Map.of(LINK, earnest)), at(LINK, line(1)), at(MISSING, new Place.Mail()));
        assertInstanceOf(Verdict.Hold.class, verdict);
        assertEquals("reject", verdict.inEarnest().word());
        assertEquals(
                List.of(true, false),
                verdict.findings().stream().map(Finding::shadow).toList());
    }

    @Test
    void aNoteIsNoShadow() {
        var verdict = judge(shadow(true, Map.of(LINK, severity(Severity.NOTE))), at(LINK, line(1)));
        assertFalse(verdict.findings().getFirst().shadow());
        assertEquals("relay", verdict.inEarnest().word());
    }

    @Test
    void noShadowFallsOnWhatCannotBeReadOrWasSentByAStranger() {
        for (var own : List.of(RuleCatalogue.ATTACHMENT_UNREADABLE, RuleCatalogue.SENDER_UNREGISTERED)) {
            assertInstanceOf(Verdict.Reject.class, judge(shadow(true, Map.of()), at(own.id(), line(1))));
        }
    }

    private static RuleSettings shadow(boolean everywhere, Map<RuleId, RuleSettings.Change> changes) {
        return new RuleSettings(new RuleSettings.Changes(Optional.of(everywhere), changes), Map.of());
    }

    @Test
    void anotherSellersChangeDoesNothing() {
        var settings = changes(Map.of(), "dana", Map.of(LINK, severity(Severity.OFF)));
        assertInstanceOf(Verdict.Reject.class, judge(settings, at(LINK, line(1))));
    }

    @Test
    void exceptionHoldsOnItsLastDayAndNotAfter() {
        assertInstanceOf(Verdict.Relay.class, judge(exceptionUntil("2026-11-22"), at(LINK, line(1))));
        assertInstanceOf(Verdict.Reject.class, judge(exceptionUntil("2026-11-21"), at(LINK, line(1))));
    }

    @Test
    void expiredAllowListIsNotHandedToTheRule() {
        var day = Optional.of(LocalDate.parse("2026-11-21"));
        var settings = changes(
                Map.of(LINK, new RuleSettings.Change(Optional.empty(), List.of("a.example"), Optional.empty())),
                "rimal",
                Map.of(LINK, new RuleSettings.Change(Optional.empty(), List.of("b.example"), day)));
        assertEquals(Set.of("a.example"), settings.allowed(LINK, "rimal", LocalDate.now(CLOCK)));
        assertEquals(Set.of("a.example", "b.example"), settings.allowed(LINK, "rimal", day.get()));
    }

    @Test
    void rulesOfTheOtherDirectionDoNotRun() {
        var rule = new Fixed(
                RuleCatalogue.BUYER_LINK.id(), Direction.TO_SELLER, List.of(new Rule.Violation(line(1), "x", ADVICE)));
        var book = new RuleBook(RuleSettings.defaults(), Hearings.LEXICON, Hearings.JUDGE, List.of(rule), CLOCK);
        assertEquals(List.of(), book.judge(mail()).findings());
        assertEquals(1, book.judge(new Mails().toSeller().build()).findings().size());
    }

    @Test
    void findingsComeInReadingOrder() {
        var html = new Place.Line("text/html", 1, 1);
        var places = List.of(
                new Place.Attachment("a.pdf"),
                html,
                line(2),
                line(1),
                new Place.DisplayName("From"),
                new Place.Subject(),
                new Place.Header("Sender"),
                new Place.Envelope("MAIL FROM"));
        var violations = places.stream()
                .map(place -> new Rule.Violation(place, "x", ADVICE))
                .toList();
        var book = new RuleBook(
                RuleSettings.defaults(),
                Hearings.LEXICON,
                Hearings.JUDGE,
                List.of(new Fixed(LINK, Direction.TO_BUYER, violations)),
                CLOCK);
        var found = book.judge(mail()).findings().stream().map(Finding::place).toList();
        assertEquals(
                List.of(
                        new Place.Envelope("MAIL FROM"),
                        new Place.Header("Sender"),
                        new Place.Subject(),
                        new Place.DisplayName("From"),
                        line(1),
                        line(2),
                        html,
                        new Place.Attachment("a.pdf")),
                found);
    }

    private static final Advice ADVICE = Advice.of("link.website", "x.example");

    private static RuleSettings exceptionUntil(String day) {
        var change = new RuleSettings.Change(Optional.of(Severity.OFF), List.of(), Optional.of(LocalDate.parse(day)));
        return changes(Map.of(), "rimal", Map.of(LINK, change));
    }

    private static RuleSettings everywhere(Map<RuleId, RuleSettings.Change> changes) {
        return new RuleSettings(new RuleSettings.Changes(changes), Map.of());
    }

    private static RuleSettings changes(
            Map<RuleId, RuleSettings.Change> everywhere, String seller, Map<RuleId, RuleSettings.Change> ofSeller) {
        return new RuleSettings(
                new RuleSettings.Changes(everywhere), Map.of(seller, new RuleSettings.Changes(ofSeller)));
    }

    private static RuleSettings.Change severity(Severity severity) {
        return new RuleSettings.Change(Optional.of(severity), List.of(), Optional.empty());
    }

    private static Place.Line line(int number) {
        return new Place.Line("text/plain", 1, number);
    }

    private static Case mail() {
        return new Mails().subject("s").own("one").own("two").build();
    }

    private static Verdict judge(RuleSettings settings, Fixed... rules) {
        return new RuleBook(settings, Hearings.LEXICON, Hearings.JUDGE, List.of(rules), CLOCK).judge(mail());
    }

    private static Fixed at(RuleId id, Place place) {
        return new Fixed(id, Direction.TO_BUYER, List.of(new Rule.Violation(place, "x", ADVICE)));
    }

    /// A rule that always finds the same.
    private record Fixed(RuleId id, Direction direction, List<Violation> violations) implements Rule {
        @Override
        public List<Violation> judge(Hearing hearing) {
            return violations;
        }
    }
}
