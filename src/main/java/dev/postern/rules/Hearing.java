package dev.postern.rules;

import dev.postern.rules.judge.Votes;
import dev.postern.rules.words.Wording;
import java.util.Set;

/// A mail before one rule.
///
/// @param wording what the mail says, sentence by sentence
/// @param votes what the statistical judge makes of each sentence
/// @param allowed the entries of the rule's allow-list that hold for the mail's seller today, as
///     config writes them
public record Hearing(Case mail, Wording wording, Votes votes, Set<String> allowed) {

    public Hearing {
        allowed = Set.copyOf(allowed);
    }
}
