package dev.postern.reading.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The rules of a mail's `style` elements that can hide text, found by tag, class or id.
///
/// Rules for small screens or print are left out: the reader sees the mail on a screen, and what is
/// hidden on some is still seen on others.
final class StyleSheet {

    private static final int MOST_RULES = 2_000;

    private final Map<String, List<Rule>> byKey = new HashMap<>();
    private int rules;

    /// @param selectors the outermost ancestor first
    private record Rule(int order, List<String> selectors, Map<String, String> normal, Map<String, String> important) {}

    void add(String source) {
        var css = withoutComments(source);
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
            } else if (selector.matches("(?i)@media\\s+(only\\s+)?(all|screen)\\s*")) {
                add(css.substring(open + 1, close));
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
        for (var selector : selectors.split(",")) {
            var chain = Arrays.asList(selector.strip().split("[\\s>]+"));
            if (rules < MOST_RULES && chain.stream().allMatch(s -> s.matches("[\\w*.#-]+"))) {
                var rule = new Rule(rules++, chain, normal, important);
                byKey.computeIfAbsent(key(chain.getLast()), k -> new ArrayList<>())
                        .add(rule);
            }
        }
    }

    /// What finds the rule: the id, else the first class, else the tag of its last selector.
    private static String key(String simple) {
        var hash = simple.indexOf('#');
        if (hash >= 0) {
            return simple.substring(hash).split("\\.")[0];
        }
        var dot = simple.indexOf('.');
        return dot < 0
                ? simple.toLowerCase(Locale.ROOT)
                : "." + simple.substring(dot + 1).split("\\.")[0];
    }

    boolean isEmpty() {
        return byKey.isEmpty();
    }

    /// Puts what the rules say of an element, the stronger later.
    void into(Map<String, String> values, Frame frame, boolean important) {
        for (var selectors : List.of(List.of("*", frame.tag()), frame.classKeys(), List.of(frame.idKey()))) {
            for (var key : selectors) {
                for (var rule : byKey.getOrDefault(key, List.of())) {
                    if (matches(rule.selectors, frame)) {
                        values.putAll(important ? rule.important : rule.normal);
                    }
                }
            }
        }
    }

    private static boolean matches(List<String> selectors, Frame frame) {
        if (!frame.matches(selectors.getLast())) {
            return false;
        }
        var ancestor = frame.parent();
        for (var i = selectors.size() - 2; i >= 0; i--) {
            while (ancestor != null && !ancestor.matches(selectors.get(i))) {
                ancestor = ancestor.parent();
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
