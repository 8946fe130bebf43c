package dev.postern.parties.authentication.result;

import java.util.Locale;

/// What a check came to, in the words of RFC 8601 §2.7.
public enum Result {
    PASS,
    FAIL,
    /// SPF alone: probably not from there, says the domain.
    SOFTFAIL,
    /// SPF alone: the domain does not say.
    NEUTRAL,
    /// Signed, but not in a way that is accepted here.
    POLICY,
    /// Nothing to check.
    NONE,
    /// The name servers could not say just now.
    TEMPERROR,
    /// What the domain published, or the mail says, cannot be understood.
    PERMERROR;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
