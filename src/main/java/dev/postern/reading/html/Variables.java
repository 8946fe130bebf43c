package dev.postern.reading.html;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The custom properties of a mail's styles: `--word: "…"` and `content: var(--word)`.
///
/// Whatever they are declared for, they are taken to hold everywhere; the last of a name counts.
final class Variables {

    private static final int MOST = 200;
    private static final int MOST_ROUNDS = 5;
    private static final int LONGEST = 2_000;
    private static final Pattern DECLARED =
            Pattern.compile("(--[\\w-]{1,60})\\s*:((?:\"[^\"]{0,500}\"|'[^']{0,500}'|[^;{}\"'])*+)");
    private static final Pattern USED = Pattern.compile("(?i)var\\(\\s*(--[\\w-]{1,60})\\s*(?:,([^()]{0,200}))?\\)");

    private final Map<String, String> values = new HashMap<>();

    /// Notes what a style sheet or a `style` attribute declares.
    void read(String css) {
        if (!css.contains("--")) {
            return;
        }
        var declared = DECLARED.matcher(css);
        while (declared.find() && values.size() < MOST) {
            var value = declared.group(2).strip();
            values.put(declared.group(1), value.substring(0, Math.min(value.length(), LONGEST)));
        }
    }

    /// The same with what stands for a variable in its place; one that nobody declares leaves its fallback.
    String resolved(String css) {
        var text = css;
        for (var round = 0; round < MOST_ROUNDS && text.contains("var("); round++) {
            text = USED.matcher(text).replaceAll(used -> Matcher.quoteReplacement(value(used.group(1), used.group(2))));
            if (text.length() > css.length() + LONGEST * MOST_ROUNDS) {
                return css;
            }
        }
        return text;
    }

    private String value(String name, @Nullable String fallback) {
        var value = values.get(name);
        return value != null ? value : fallback == null ? "" : fallback.strip();
    }
}
