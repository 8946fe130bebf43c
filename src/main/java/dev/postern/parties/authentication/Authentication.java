package dev.postern.parties.authentication;

import dev.postern.parties.authentication.result.Result;
import java.util.Optional;

/// What name servers and signatures say of a mail's author. It names no address and no domain.
///
/// @param policy what the author's domain wants done with a mail that fails; empty where it says nothing
public record Authentication(Result spf, Result dkim, Result dmarc, Optional<Policy> policy, Standing standing) {

    /// Whether the author's domain stands behind the mail.
    public enum Standing {
        /// A pass of SPF or DKIM is of the author's domain.
        PROVEN,
        UNPROVEN,
        /// An answer that is missing just now could make it proven.
        UNDECIDED
    }

    /// As log, journal and replies show it: `spf=pass dkim=none dmarc=fail policy=reject`.
    public String text() {
        return "spf=" + spf.word() + " dkim=" + dkim.word() + " dmarc=" + dmarc.word()
                + policy.map(wanted -> " policy=" + wanted.word()).orElse("");
    }
}
