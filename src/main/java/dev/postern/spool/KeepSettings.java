package dev.postern.spool;

import dev.postern.config.Section;
import java.time.Duration;

/// `keep:`, `keep-for:` and `keep-at-most:` in postern.yaml: which mails are kept as they came once their own story is
/// over, how long, and how much of them.
///
/// @param span counted from the day a mail came; zero for none at all
/// @param most bytes of all of them; past it the oldest go
public record KeepSettings(What what, Duration span, long most) {

    /// Which mails.
    public enum What {
        /// Those that were refused, or sent back for breaking rules.
        REFUSED,
        /// Those that were relayed, too.
        ORIGINALS
    }

    private static final Duration SPAN = Duration.ofDays(30);
    private static final long MOST = 1L << 30;

    /// As many bytes as there are unless an operator says otherwise.
    public KeepSettings(What what, Duration span) {
        this(what, span, MOST);
    }

    /// @param root the top of `postern.yaml`
    public static KeepSettings from(Section root) {
        return new KeepSettings(
                root.choice("keep", What.class, What.REFUSED),
                root.duration("keep-for", SPAN),
                root.size("keep-at-most", MOST));
    }
}
