package dev.postern.rules;

import dev.postern.reading.Place;

/// A rule that a mail breaks: where, in which words of the sender, and how to mend it.
///
/// @param excerpt as the sender wrote it, at most [#MAX_EXCERPT] characters; empty where what is
///     wrong is that something is absent
/// @param shadow the rule only says what it would have done, and stops nothing
public record Finding(RuleId rule, Severity severity, Place place, String excerpt, Advice advice, boolean shadow) {

    public static final int MAX_EXCERPT = 120;

    public Finding {
        excerpt = excerpt.length() <= MAX_EXCERPT ? excerpt : excerpt.substring(0, MAX_EXCERPT - 1) + "…";
    }

    public Finding(RuleId rule, Severity severity, Place place, String excerpt, Advice advice) {
        this(rule, severity, place, excerpt, advice, false);
    }

    /// Whether the mail is not relayed because of it.
    public boolean stops() {
        return !shadow && severity.stops();
    }

    /// The same, out of the shadow.
    Finding inEarnest() {
        return new Finding(rule, severity, place, excerpt, advice);
    }
}
