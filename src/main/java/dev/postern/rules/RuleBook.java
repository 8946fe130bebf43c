package dev.postern.rules;

import dev.postern.mail.Direction;
import dev.postern.parties.Correspondence;
import dev.postern.parties.Seller;
import dev.postern.rules.judge.Judge;
import dev.postern.rules.judge.Votes;
import dev.postern.rules.words.Lexicon;
import dev.postern.rules.words.Wording;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Judges mails by all rules of their direction at once, so that one refusal names everything that
/// is wrong. Safe for many threads.
public final class RuleBook {

    private final RuleSettings settings;
    private final Lexicon lexicon;
    private final Judge judge;
    private final List<Rule> rules;
    private final Clock clock;
    private final Map<RuleId, RuleId> yields;

    /// @param clock its date, in its zone, ends exceptions
    public RuleBook(RuleSettings settings, Lexicon lexicon, Judge judge, List<Rule> rules, Clock clock) {
        this.settings = settings;
        this.lexicon = lexicon;
        this.judge = judge;
        this.rules = List.copyOf(rules);
        this.clock = clock;
        this.yields = new HashMap<>();
        rules.forEach(rule -> rule.yieldsTo().ifPresent(other -> yields.put(rule.id(), other)));
    }

    /// The rules this book runs.
    public List<Rule> rules() {
        return rules;
    }

    /// The findings in reading order; the strongest severity among those not in the shadow decides.
    public Verdict judge(Case mail) {
        return judge(mail, clock.instant());
    }

    /// The same, with the exceptions of the day on which the mail came.
    public Verdict judge(Case mail, Instant at) {
        var day = LocalDate.ofInstant(at, clock.getZone());
        var wording = Wording.of(mail.reading(), mail.who().seller(), mail.products(), lexicon);
        var votes = judge.on(wording);
        var all = rulesOf(mail.who().direction())
                .flatMap(rule -> findings(rule, mail, wording, votes, day))
                .toList();
        var findings = all.stream()
                .filter(finding -> !isNamedByAnother(finding, all))
                .sorted(new ReadingOrder(mail.reading()))
                .toList();
        return Verdict.of(findings);
    }

    /// One address, one finding: what another rule names at least as strongly is not named again.
    private boolean isNamedByAnother(Finding finding, List<Finding> all) {
        var other = yields.get(finding.rule());
        return other != null
                && all.stream()
                        .anyMatch(named -> named.rule().equals(other)
                                && (finding.shadow() || !named.shadow())
                                && named.severity().compareTo(finding.severity()) <= 0
                                && named.place().equals(finding.place())
                                && named.excerpt().equals(finding.excerpt()));
    }

    private Stream<Rule> rulesOf(Direction direction) {
        return rules.stream().filter(rule -> rule.direction() == direction);
    }

    private Stream<Finding> findings(Rule rule, Case mail, Wording wording, Votes votes, LocalDate day) {
        var seller = seller(mail.who());
        var severity = settings.severity(rule.id(), seller, day).orElse(rule.severity());
        if (severity == Severity.OFF) {
            return Stream.empty();
        }
        var violations = rule.judge(new Hearing(mail, wording, votes, settings.allowed(rule.id(), seller, day)));
        var shadow = settings.shadow(rule.id(), seller, day);
        return violations.stream().map(violation -> finding(rule, severity, violation, shadow));
    }

    private static Finding finding(Rule rule, Severity severity, Rule.Violation violation, boolean shadow) {
        var effect = violation.onlyNoted() ? Severity.NOTE : severity;
        return new Finding(
                rule.id(),
                effect,
                violation.place(),
                violation.excerpt(),
                violation.advice(),
                shadow && effect.stops());
    }

    private static String seller(Correspondence who) {
        return who.seller().map(Seller::key).orElse("");
    }
}
