package dev.postern.rules;

import dev.postern.mail.Direction;
import java.util.List;

/// One rule of the book. Stateless; called by many threads.
public interface Rule {

    RuleId id();

    Direction direction();

    /// What the rule does where neither deployment nor seller says otherwise.
    default Severity severity() {
        return Severity.REJECT;
    }

    /// Every violation in the mail, in reading order; empty if there is none.
    List<Violation> judge(Case mail);

    /// A finding before its severity is known.
    record Violation(dev.postern.reading.Place place, String excerpt, Advice advice) {}
}
