package dev.postern.rules;

import dev.postern.config.Section;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What `rules.yaml` changes about the rule book; without the file every rule runs as it is.
///
/// ```yaml
/// link.website: { severity: hold, allow: [rimal.example] }
/// review.neutral: { severity: reject, shadow: true }
/// sellers:
///   rimal:
///     shadow: true
///     order-id.missing: { severity: note, until: 2026-12-31 }
/// ```
///
/// The nearest word counts, for severity and shadow each on its own: the seller's about the rule,
/// then (shadow only) the seller's about all rules, the deployment's about the rule, the deployment's
/// about all rules, the rule's own. Allow-lists add up. A change whose last day is over says nothing.
///
/// @param sellers by seller key
public record RuleSettings(Changes everywhere, Map<String, Changes> sellers) {

    /// What is different for the deployment, or for one seller.
    ///
    /// @param shadow whether rules only say what they would have done
    public record Changes(Optional<Boolean> shadow, Map<RuleId, Change> rules) {

        static final Changes NONE = new Changes(Optional.empty(), Map.of());

        public Changes {
            rules = Map.copyOf(rules);
        }

        /// Of these rules alone.
        public Changes(Map<RuleId, Change> rules) {
            this(Optional.empty(), rules);
        }

        private Optional<Change> inForce(RuleId rule, LocalDate today) {
            return Optional.ofNullable(rules.get(rule)).filter(change -> change.holds(today));
        }
    }

    /// What is different about a rule.
    ///
    /// @param shadow whether the rule only says what it would have done
    /// @param allow names or phrases that the rule lets pass
    /// @param until the last day on which the change holds; without one it holds for good
    public record Change(
            Optional<Severity> severity, Optional<Boolean> shadow, List<String> allow, Optional<LocalDate> until) {

        public Change {
            allow = List.copyOf(allow);
        }

        public Change(Optional<Severity> severity, List<String> allow, Optional<LocalDate> until) {
            this(severity, Optional.empty(), allow, until);
        }

        boolean holds(LocalDate today) {
            return until.isEmpty() || !today.isAfter(until.get());
        }
    }

    public RuleSettings {
        sellers = Map.copyOf(sellers);
    }

    /// The full rule book.
    public static RuleSettings defaults() {
        return new RuleSettings(Changes.NONE, Map.of());
    }

    /// Reads the whole file and notes its mistakes.
    ///
    /// @param today changes that hold no longer are worth a warning
    public static RuleSettings from(Section root, LocalDate today) {
        return new RulesFile(today).read(root);
    }

    /// The severity that config gives the rule for this seller; empty where it says nothing.
    Optional<Severity> severity(RuleId rule, String seller, LocalDate today) {
        return inForce(rule, seller, today)
                .flatMap(change -> change.severity().stream())
                .findFirst();
    }

    /// Whether the rule stops nothing for this seller.
    public boolean shadow(RuleId rule, String seller, LocalDate today) {
        return RuleCatalogue.mayBeInShadow(rule)
                && Stream.of(of(seller), everywhere)
                        .flatMap(changes -> Stream.concat(
                                changes.inForce(rule, today).flatMap(Change::shadow).stream(),
                                changes.shadow().stream()))
                        .findFirst()
                        .orElse(false);
    }

    /// What the rule lets pass: the deployment's names and the seller's.
    Set<String> allowed(RuleId rule, String seller, LocalDate today) {
        var allowed = new HashSet<String>();
        inForce(rule, seller, today).forEach(change -> allowed.addAll(change.allow()));
        return allowed;
    }

    private Stream<Change> inForce(RuleId rule, String seller, LocalDate today) {
        return Stream.of(of(seller), everywhere).flatMap(changes -> changes.inForce(rule, today).stream());
    }

    private Changes of(String seller) {
        return sellers.getOrDefault(seller, Changes.NONE);
    }
}
