package dev.postern.rules;

import dev.postern.config.Section;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What `rules.yaml` changes about the rule book; without the file every rule runs as it is.
///
/// ```yaml
/// link.website: { severity: hold, allow: [rimal.example] }
/// sellers:
///   rimal:
///     order-id.missing: { severity: note, until: 2026-12-31 }
/// ```
///
/// @param everywhere by rule
/// @param sellers by seller key, then by rule; a seller's word goes before the deployment's
public record RuleSettings(Map<RuleId, Change> everywhere, Map<String, Map<RuleId, Change>> sellers) {

    private static final String SELLERS = "sellers";

    /// What is different about a rule.
    ///
    /// @param allow names that the rule lets pass
    /// @param until the last day on which the change holds; without one it holds for good
    public record Change(Optional<Severity> severity, List<String> allow, Optional<LocalDate> until) {

        public Change {
            allow = List.copyOf(allow);
        }

        boolean holds(LocalDate today) {
            return until.isEmpty() || !today.isAfter(until.get());
        }
    }

    public RuleSettings {
        everywhere = Map.copyOf(everywhere);
        sellers = Map.copyOf(sellers);
    }

    /// The full rule book.
    public static RuleSettings defaults() {
        return new RuleSettings(Map.of(), Map.of());
    }

    /// Reads the whole file and notes its mistakes.
    public static RuleSettings from(Section root) {
        try (root) {
            var everywhere = changes(root);
            var sellers = new LinkedHashMap<String, Map<RuleId, Change>>();
            root.sections(SELLERS).forEach((key, section) -> {
                try (section) {
                    sellers.put(key, changes(section));
                }
            });
            return new RuleSettings(everywhere, sellers);
        }
    }

    /// Asking for every known rule makes the section name the nearest one for a mistyped id.
    private static Map<RuleId, Change> changes(Section section) {
        var changes = new LinkedHashMap<RuleId, Change>();
        for (var rule : RuleCatalogue.ids()) {
            if (section.has(rule.text())) {
                changes.put(rule, change(section.section(rule.text())));
            }
        }
        return changes;
    }

    private static Change change(Section section) {
        try (section) {
            var severity = section.has("severity")
                    ? Optional.of(section.choice("severity", Severity.class, Severity.REJECT))
                    : Optional.<Severity>empty();
            var until = section.parsed("until", "a day such as 2026-12-31", RuleSettings::day);
            return new Change(severity, section.texts("allow"), until);
        }
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /// The severity that config gives the rule for this seller; empty where it says nothing.
    Optional<Severity> severity(RuleId rule, String seller, LocalDate today) {
        return inForce(rule, seller, today)
                .flatMap(change -> change.severity().stream())
                .findFirst();
    }

    /// What the rule lets pass: the deployment's names and the seller's.
    Set<String> allowed(RuleId rule, String seller, LocalDate today) {
        var allowed = new HashSet<String>();
        inForce(rule, seller, today).forEach(change -> allowed.addAll(change.allow()));
        return allowed;
    }

    private Stream<Change> inForce(RuleId rule, String seller, LocalDate today) {
        return Stream.of(sellers.getOrDefault(seller, Map.of()), everywhere)
                .flatMap(changes -> Stream.ofNullable(changes.get(rule)))
                .filter(change -> change.holds(today));
    }
}
