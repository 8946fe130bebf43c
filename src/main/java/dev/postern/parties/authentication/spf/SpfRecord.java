package dev.postern.parties.authentication.spf;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A domain's record, read (RFC 7208 §4.5, §4.6).
///
/// @param redirect the domain, with macros, whose record counts where no directive matches
record SpfRecord(List<Directive> directives, Optional<String> redirect) {

    private static final String VERSION = "v=spf1";

    SpfRecord {
        directives = List.copyOf(directives);
    }

    /// Whether a text says that it is such a record.
    static boolean is(String text) {
        var low = text.toLowerCase(Locale.ROOT);
        return low.equals(VERSION) || low.startsWith(VERSION + " ");
    }

    /// Empty for a record with a mistake anywhere in it: then no part of it counts.
    static Optional<SpfRecord> parse(String text) {
        return new Terms().read(text.substring(VERSION.length()));
    }
}
