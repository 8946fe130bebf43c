package dev.postern.parties.authentication;

import dev.postern.parties.authentication.dkim.TagList;
import java.util.Optional;

/// A domain's published policy (RFC 7489 §6.3).
///
/// @param below for the domain's sub-domains
/// @param strictDkim signatures count of this very domain alone
/// @param strictSpf the same for SPF
record DmarcRecord(Policy policy, Policy below, boolean strictDkim, boolean strictSpf) {

    private static final String VERSION = "v=DMARC1";

    /// Whether a text says that it is such a record: the version comes first.
    static boolean is(String text) {
        var end = text.indexOf(';');
        return (end < 0 ? text : text.substring(0, end))
                .replaceAll("[ \\t]", "")
                .equals(VERSION);
    }

    /// Empty where it cannot be told what the domain wants. One that only wants reports asks for
    /// nothing else (§6.6.3).
    static Optional<DmarcRecord> parse(String text) {
        return TagList.parse(text).flatMap(tags -> {
            var reports = tags.tag("rua").map(_ -> Policy.NONE);
            var policy = tags.tag("p").flatMap(Policy::of).or(() -> reports);
            return policy.map(own -> new DmarcRecord(
                    own,
                    tags.tag("sp").flatMap(Policy::of).orElse(own),
                    tags.tag("adkim", "r").equals("s"),
                    tags.tag("aspf", "r").equals("s")));
        });
    }
}
