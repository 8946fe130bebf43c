package dev.postern.rules;

import dev.postern.mail.Direction;
import dev.postern.reading.Place;
import java.util.List;
import java.util.Optional;

/// One rule of the book. Stateless; called by many threads.
public interface Rule {

    RuleId id();

    Direction direction();

    /// What the rule does where neither deployment nor seller says otherwise.
    default Severity severity() {
        return Severity.REJECT;
    }

    /// Every violation in the mail; empty if there is none.
    List<Violation> judge(Hearing hearing);

    /// The rule whose finding on the same words makes one of this rule needless.
    default Optional<RuleId> yieldsTo() {
        return Optional.empty();
    }

    /// A finding before its severity is known.
    ///
    /// @param excerpt as the sender wrote it; empty where what is wrong is that something is absent
    /// @param onlyNoted the mail is relayed whatever the rule's severity
    record Violation(Place place, String excerpt, Advice advice, boolean onlyNoted) {

        public Violation(Place place, String excerpt, Advice advice) {
            this(place, excerpt, advice, false);
        }
    }
}
