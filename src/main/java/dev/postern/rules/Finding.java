package dev.postern.rules;

import dev.postern.reading.Place;

/// A rule that a mail breaks: where, in which words of the sender, and how to mend it.
///
/// @param excerpt as the sender wrote it, at most [#MAX_EXCERPT] characters; empty where what is
///     wrong is that something is absent
public record Finding(RuleId rule, Severity severity, Place place, String excerpt, Advice advice) {

    public static final int MAX_EXCERPT = 120;

    public Finding {
        excerpt = excerpt.length() <= MAX_EXCERPT ? excerpt : excerpt.substring(0, MAX_EXCERPT - 1) + "…";
    }
}
