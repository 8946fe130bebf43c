package dev.postern.reading.html;

import dev.postern.reading.Link;
import java.util.regex.Pattern;

/// A link whose line and shown text are not known yet.
final class OpenLink {

    private static final int LONGEST_SHOWN = 1_000;

    private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0]+");

    private final int number;
    private final boolean hidden;
    private Link.Kind kind;
    private final String target;
    private final StringBuilder shown = new StringBuilder();
    int line;

    OpenLink(int number, boolean hidden, Link.Kind kind, String target) {
        this.number = number;
        this.hidden = hidden;
        this.kind = kind;
        this.target = target;
    }

    void show(String text) {
        if (shown.length() < LONGEST_SHOWN) {
            shown.append(text, 0, Math.min(text.length(), LONGEST_SHOWN - shown.length()));
        }
    }

    /// A picture stands in the link.
    void showPicture() {
        if (kind == Link.Kind.ANCHOR) {
            kind = Link.Kind.PICTURE;
        }
    }

    HtmlPart.Target closed() {
        var text = BLANKS.matcher(shown).replaceAll(" ").strip();
        return new HtmlPart.Target(line, number, hidden, kind, target, text);
    }
}
