package dev.postern.reading.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The declarations of a CSS block or a `style` attribute that bear on whether text is seen.
final class Declarations {

    private static final Set<String> RELEVANT = Set.of(
            "display",
            "visibility",
            "font-size",
            "font",
            "opacity",
            "overflow",
            "overflow-x",
            "overflow-y",
            "width",
            "height",
            "max-width",
            "max-height",
            "color",
            "background",
            "background-color",
            "position",
            "left",
            "top",
            "right",
            "bottom",
            "inset",
            "margin",
            "margin-left",
            "margin-top",
            "line-height",
            "text-indent",
            "mso-hide",
            "clip",
            "clip-path",
            "transform",
            "filter",
            "zoom",
            "content",
            "content-visibility",
            "background-image",
            "box-shadow",
            "-webkit-text-fill-color",
            "direction",
            "unicode-bidi",
            "white-space");

    private static final Set<String> AS_WRITTEN = Set.of("content");

    private Declarations() {}

    /// By lower-case name, the last of a name counts; values in lower case.
    ///
    /// @param important only those marked `!important`, or only those not
    static void into(Map<String, String> values, String css, boolean important) {
        if (important && css.indexOf('!') < 0) {
            return;
        }
        var at = 0;
        while (at < css.length()) {
            var end = end(css, at);
            var colon = css.indexOf(':', at);
            if (colon > at && colon < end) {
                put(values, css.substring(at, colon), css.substring(colon + 1, end), important);
            }
            at = end + 1;
        }
    }

    static Map<String, String> of(String css, boolean important) {
        var values = new HashMap<String, String>();
        into(values, css, important);
        return values;
    }

    private static void put(Map<String, String> values, String name, String value, boolean important) {
        var written = unescaped(name).strip();
        var key = RELEVANT.contains(written) ? written : written.toLowerCase(Locale.ROOT);
        if (!RELEVANT.contains(key)) {
            return;
        }
        if (AS_WRITTEN.contains(key)) {
            values.put(key, value.strip());
            return;
        }
        var text = unescaped(value).strip().toLowerCase(Locale.ROOT);
        var mark = text.indexOf('!');
        if (mark >= 0 == important) {
            values.put(key, mark < 0 ? text : text.substring(0, mark).strip());
        }
    }

    /// The next semicolon outside of brackets and quotes.
    private static int end(String css, int from) {
        var quote = '\0';
        for (var at = from; at < css.length(); at++) {
            var c = css.charAt(at);
            if (quote != '\0') {
                quote = c == quote ? '\0' : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == ';') {
                return at;
            } else if (c == '(') {
                var close = css.indexOf(')', at);
                at = close < 0 ? css.length() : close;
            }
        }
        return css.length();
    }

    /// `dis\70 lay` is `display` (CSS Syntax §4.3.7).
    static String unescaped(String css) {
        if (css.indexOf('\\') < 0) {
            return css;
        }
        var out = new StringBuilder();
        for (var at = 0; at < css.length(); at++) {
            if (css.charAt(at) != '\\') {
                out.append(css.charAt(at));
                continue;
            }
            var end = at + 1;
            while (end < css.length() && end < at + 7 && Character.digit(css.charAt(end), 16) >= 0) {
                end++;
            }
            if (end > at + 1) {
                var code = Integer.parseInt(css, at + 1, end, 16);
                out.appendCodePoint(Character.isValidCodePoint(code) ? code : 0xfffd);
                at = end < css.length() && css.charAt(end) == ' ' ? end : end - 1;
            }
        }
        return out.toString();
    }
}
