package dev.postern.spool;

import dev.postern.config.Section;
import java.time.Duration;

/// `keep:` and `keep-for:` in postern.yaml: which mails are kept as they came once their own story is
/// over, and how long.
///
/// @param span counted from the day a mail came; zero for none at all
public record KeepSettings(What what, Duration span) {

    /// Which mails.
    public enum What {
        /// Those that were refused, or sent back for breaking rules.
        REFUSED,
        /// Those that were relayed, too.
        ORIGINALS
    }

    private static final Duration SPAN = Duration.ofDays(30);

    /// @param root the top of `postern.yaml`
    public static KeepSettings from(Section root) {
        return new KeepSettings(root.choice("keep", What.class, What.REFUSED), root.duration("keep-for", SPAN));
    }
}
