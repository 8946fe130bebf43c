package dev.postern.reading.html;

import java.util.function.Consumer;
import java.util.regex.Pattern;

/// The addresses that CSS loads: `url(…)` and `@import "…"`.
final class CssLinks {

    private static final int LONGEST = 4_000;
    private static final String SET = "image-set";
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|'[^']*'");

    private CssLinks() {}

    static void in(String css, Consumer<String> found) {
        if (css.indexOf('(') < 0 && css.indexOf('@') < 0) {
            return;
        }
        var text = Declarations.unescaped(css);
        for (var at = text.indexOf('('); at >= 0; at = text.indexOf('(', at + 1)) {
            if (at >= 3 && text.regionMatches(true, at - 3, "url", 0, 3)) {
                var close = closing(text, at + 1);
                report(text.substring(at + 1, close), found);
                at = close - 1;
            } else if (at >= SET.length() && text.regionMatches(true, at - SET.length(), SET, 0, SET.length())) {
                quoted(text.substring(at + 1, closing(text, at + 1)), found);
            }
        }
        imports(text, found);
    }

    /// `image-set("a.png" 1x, "b.png" 2x)`
    private static void quoted(String set, Consumer<String> found) {
        var strings = QUOTED.matcher(set);
        while (strings.find()) {
            report(strings.group(), found);
        }
    }

    private static void imports(String text, Consumer<String> found) {
        for (var at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            if (text.regionMatches(true, at + 1, "import", 0, 6)) {
                var from = at + 7;
                while (from < text.length() && Character.isWhitespace(text.charAt(from))) {
                    from++;
                }
                var quote = from < text.length() ? text.charAt(from) : ' ';
                if (quote == '"' || quote == '\'') {
                    var close = text.indexOf(quote, from + 1, Math.min(text.length(), from + LONGEST));
                    report(text.substring(from + 1, close < 0 ? text.length() : close), found);
                }
            }
        }
    }

    private static int closing(String text, int from) {
        var within = Math.min(text.length(), from + LONGEST);
        var close = text.indexOf(')', from, within);
        return close < 0 ? within : close;
    }

    private static void report(String written, Consumer<String> found) {
        var target = written.strip();
        if (target.length() > 1 && (target.startsWith("\"") || target.startsWith("'"))) {
            var close = target.indexOf(target.charAt(0), 1);
            target = target.substring(1, close < 0 ? target.length() : close);
        }
        if (!target.isBlank()) {
            found.accept(target.strip());
        }
    }
}
