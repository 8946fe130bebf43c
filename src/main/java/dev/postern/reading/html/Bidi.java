package dev.postern.reading.html;

import dev.postern.reading.html.HtmlTree.Tag;
import java.util.Map;

/// What markup says about the direction of its text, as the control characters that say the same
/// (HTML §15.3.6, CSS Writing Modes §2.2).
final class Bidi {

    static final char NONE = 0;
    static final char TO_THE_RIGHT = '\u202d';
    static final char TO_THE_LEFT = '\u202e';
    /// Ends what the others begin.
    static final char END = '\u202c';

    private Bidi() {}

    static boolean toTheLeft(Tag tag, Map<String, String> styles, boolean inherited) {
        return switch (styles.getOrDefault("direction", tag.attribute("dir").strip())) {
            case "rtl", "RTL", "Rtl" -> true;
            case "ltr", "LTR", "Ltr" -> false;
            default -> inherited;
        };
    }

    static char override(Tag tag, Map<String, String> styles, boolean toTheLeft, char inherited) {
        var asked =
                styles.getOrDefault("unicode-bidi", tag.name().equals("bdo") && tag.has("dir") ? "bidi-override" : "");
        if (asked.endsWith("override")) {
            return toTheLeft ? TO_THE_LEFT : TO_THE_RIGHT;
        }
        // An isolate or embedding of its own has no override.
        return (asked.isEmpty() && !tag.has("dir")) || asked.equals("normal") ? inherited : NONE;
    }
}
