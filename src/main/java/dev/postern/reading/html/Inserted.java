package dev.postern.reading.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The text that a style sheet puts before and after elements: `.x::after { content: ".example" }`.
///
/// It is displayed like any other. What is never put anywhere, or only on some screens, is remembered
/// too, for it may be displayed where we don't know.
final class Inserted {

    private static final int MOST = 200;
    private static final int LONGEST = 1_000;
    private static final Pattern PSEUDO = Pattern.compile("(?i)(.*?)::?(before|after)");
    private static final Pattern CONTENT =
            Pattern.compile("(?i)(?:content|list-style(?:-type)?|symbols|prefix|suffix|quotes)\\s*:([^;}]{1,1000})");
    private static final Pattern PIECE = Pattern.compile(
            "\"((?:[^\"\\\\]|\\\\.){0,1000})\"|'((?:[^'\\\\]|\\\\.){0,1000})'|(?i:attr)\\(\\s*([\\w-]{1,60})");

    private final Map<String, List<Rule>> byKey = new HashMap<>();
    private final Set<String> waiting = new LinkedHashSet<>();
    private int rules;

    private record Rule(List<Selector> selectors, boolean before, String content) {}

    /// Notes every text of a style sheet or of an element's own style.
    void read(String css) {
        if (css.indexOf('"') < 0 && css.indexOf('\'') < 0 && !css.contains("attr(")) {
            return;
        }
        var found = CONTENT.matcher(css);
        while (waiting.size() < MOST && found.find()) {
            var text = text(found.group(1), Optional.empty());
            if (text.codePoints().anyMatch(c -> Character.isLetterOrDigit(c) || c == '.')) {
                waiting.add(text);
            }
        }
    }

    /// Whether the selector is one of text to insert; its rule is then entered.
    boolean enter(String selector, Map<String, String> declared) {
        var pseudo = selector.indexOf(':') < 0 ? null : PSEUDO.matcher(selector);
        if (pseudo == null || selector.length() > LONGEST || !pseudo.matches()) {
            return false;
        }
        var content = declared.getOrDefault("content", "");
        var chain = StyleSheet.chain(pseudo.group(1).isBlank() ? "*" : pseudo.group(1));
        if (!content.isEmpty() && !chain.isEmpty() && rules++ < MOST) {
            byKey.computeIfAbsent(chain.getLast().key(), k -> new ArrayList<>())
                    .add(new Rule(chain, pseudo.group(2).equalsIgnoreCase("before"), content));
        }
        return true;
    }

    boolean isEmpty() {
        return byKey.isEmpty();
    }

    /// What stands before or after the content of an element; empty if nothing does.
    String at(Frame frame, boolean before, StyleSheet sheet) {
        if (byKey.isEmpty()) {
            return "";
        }
        var content = "";
        for (var key : frame.keys()) {
            for (var rule : byKey.getOrDefault(key, List.of())) {
                if (rule.before == before && sheet.matches(rule.selectors, frame)) {
                    content = rule.content;
                }
            }
        }
        waiting.remove(text(content, Optional.empty()));
        return text(content, Optional.of(frame));
    }

    /// What was displayed nowhere: each text that is more than a letter or two, and all together where they may
    /// make up an address.
    List<String> waiting() {
        var texts = new ArrayList<String>();
        waiting.stream().filter(Inserted::isText).forEach(texts::add);
        var joined = String.join("", waiting);
        if (waiting.size() > 1 && joined.indexOf('.') > 0) {
            texts.add(joined);
        }
        return texts;
    }

    private static boolean isText(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).count() > 2;
    }

    private static String text(String content, Optional<Frame> frame) {
        if (content.isEmpty()) {
            return "";
        }
        var text = new StringBuilder();
        var piece = PIECE.matcher(content.substring(0, Math.min(content.length(), LONGEST)));
        while (piece.find()) {
            if (piece.group(3) != null) {
                var name = piece.group(3);
                frame.ifPresent(f -> text.append(f.element().attribute(name)));
            } else {
                text.append(Declarations.unescaped(piece.group(1) == null ? piece.group(2) : piece.group(1)));
            }
        }
        return text.toString();
    }
}
