package dev.postern.reading.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The rules of a mail's `style` elements that can hide text, found by tag, class or id.
///
/// Rules for small screens or print are left out: the reader sees the mail on a screen, and what is
/// hidden on some is still seen on others.
final class StyleSheet {

    private static final int MOST_RULES = 2_000;
    /// Comparisons of a rule with an element, in all.
    private static final int MOST_COMPARED = 300_000;
    private static final int MOST_SELECTORS = 8;
    private static final int MOST_LENGTH = 256 << 10;

    private final Map<String, List<Rule>> byKey = new HashMap<>();
    private int rules;
    private int compared;
    private int length;
    private boolean hasImportant;

    /// @param selectors the outermost ancestor first
    private record Rule(List<Selector> selectors, Map<String, String> normal, Map<String, String> important) {}

    /// Whether there were more rules or elements than are compared.
    boolean isExhausted() {
        return compared >= MOST_COMPARED || rules >= MOST_RULES || length > MOST_LENGTH;
    }

    void add(String source) {
        length += source.length();
        addRules(withoutComments(source.substring(0, Math.min(source.length(), MOST_LENGTH))), true);
    }

    /// @param outermost not within a rule for certain media
    private void addRules(String css, boolean outermost) {
        var at = 0;
        while (at < css.length()) {
            var open = css.indexOf('{', at);
            if (open < 0) {
                return;
            }
            var before = css.substring(at, open);
            var selector = before.substring(before.lastIndexOf(';') + 1).strip();
            var close = selector.startsWith("@") ? blockEnd(css, open) : endOfRule(css, open);
            if (!selector.startsWith("@")) {
                addRules(selector, css.substring(open + 1, close));
            } else if (outermost && selector.matches("(?i)@media\\s+(only\\s+)?(all|screen)\\s*")) {
                addRules(css.substring(open + 1, close), false);
            }
            at = close + 1;
        }
    }

    private void addRules(String selectors, String declarations) {
        var normal = Declarations.of(declarations, false);
        var important = Declarations.of(declarations, true);
        if (normal.isEmpty() && important.isEmpty()) {
            return;
        }
        hasImportant |= !important.isEmpty();
        for (var selector : selectors.split(",")) {
            var chain = Arrays.stream(selector.strip().split("[\\s>]+", MOST_SELECTORS))
                    .map(Selector::parse)
                    .toList();
            if (rules < MOST_RULES && chain.stream().allMatch(Optional::isPresent)) {
                rules++;
                var known = chain.stream().map(Optional::orElseThrow).toList();
                byKey.computeIfAbsent(known.getLast().key(), k -> new ArrayList<>())
                        .add(new Rule(known, normal, important));
            }
        }
    }

    boolean isEmpty() {
        return byKey.isEmpty();
    }

    /// Puts what the rules say of an element, the stronger later.
    void into(Map<String, String> values, Frame frame, boolean important) {
        if (byKey.isEmpty() || (important && !hasImportant)) {
            return;
        }
        put(values, "*", frame, important);
        put(values, frame.tag(), frame, important);
        for (var name : frame.classes()) {
            put(values, "." + name, frame, important);
        }
        if (!frame.id().isEmpty()) {
            put(values, "#" + frame.id(), frame, important);
        }
    }

    private void put(Map<String, String> values, String key, Frame frame, boolean important) {
        for (var rule : byKey.getOrDefault(key, List.of())) {
            if (compared >= MOST_COMPARED) {
                return;
            }
            var declared = important ? rule.important : rule.normal;
            if (!declared.isEmpty() && matches(rule.selectors, frame)) {
                values.putAll(declared);
            }
        }
    }

    private boolean matches(List<Selector> selectors, Frame frame) {
        compared++;
        if (!selectors.getLast().fits(frame)) {
            return false;
        }
        var ancestor = frame.parent();
        for (var i = selectors.size() - 2; i >= 0; i--) {
            while (ancestor != null && !selectors.get(i).fits(ancestor)) {
                ancestor = ancestor.parent();
                compared++;
            }
            if (ancestor == null) {
                return false;
            }
            ancestor = ancestor.parent();
        }
        return true;
    }

    private static int endOfRule(String css, int open) {
        var close = css.indexOf('}', open);
        return close < 0 ? css.length() : close;
    }

    private static int blockEnd(String css, int open) {
        var depth = 0;
        for (var at = open; at < css.length(); at++) {
            var c = css.charAt(at);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return css.length();
    }

    private static String withoutComments(String css) {
        var text = css.replace("<!--", "").replace("-->", "");
        var out = new StringBuilder(text.length());
        var at = 0;
        for (var open = text.indexOf("/*"); open >= 0; open = text.indexOf("/*", at)) {
            out.append(text, at, open);
            var close = text.indexOf("*/", open + 2);
            at = close < 0 ? text.length() : close + 2;
        }
        return out.append(text, at, text.length()).toString();
    }
}
