package dev.postern.reading.html;

import dev.postern.reading.html.HtmlTree.Tag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// The rules of a mail's `style` elements that can hide text, found by tag, class or id.
///
/// Rules for small screens or print are left out: the reader sees the mail on a screen, and what is
/// hidden on some is still seen on others.
final class StyleSheet {

    private static final int MOST_RULES = 2_000;
    /// Comparisons of a rule with an element, in all.
    private static final int MOST_COMPARED = 300_000;
    private static final int MOST_SELECTORS = 8;
    private static final int MOST_INLINE = 500;
    private static final int LONGEST = 200;
    private static final int MOST_LENGTH = 256 << 10;

    /// A few rules have selectors that take long to compare: only for so many of them, and so often.
    private static final int MOST_SLOW_RULES = 30;

    private static final int MOST_SLOW_COMPARED = 5_000;
    private static final Pattern SLOW =
            Pattern.compile("[^:~]*(\\[[^\\]]*\\]|\\+|:not\\(|:first-child|:last-child)[^:~]*");
    private static final Pattern SAME_FOR_ALL =
            Pattern.compile("(?i)@(supports|layer|media\\s+(only\\s+)?(all|screen))\\b[^,]*");

    /// Mails repeat the same few styles a thousand times.
    private final Map<String, Map<String, String>> inline = new HashMap<>();

    private final Map<String, List<Rule>> byKey = new HashMap<>();
    private final Variables variables = new Variables();
    private final Inserted inserted = new Inserted();
    private final List<SlowRule> slowRules = new ArrayList<>();
    private int slowlyCompared;
    private int rules;
    private int compared;
    private int length;
    private boolean hasImportant;

    /// @param selectors the outermost ancestor first
    private record Rule(List<Selector> selectors, Map<String, String> normal, Map<String, String> important) {}

    private record SlowRule(Predicate<Tag> selector, Map<String, String> normal, Map<String, String> important) {}

    /// Whether there were more rules or elements than are compared.
    boolean isExhausted() {
        return compared >= MOST_COMPARED || rules >= MOST_RULES || length > MOST_LENGTH;
    }

    void add(String source) {
        length += source.length();
        var read = withoutComments(source.substring(0, Math.min(source.length(), MOST_LENGTH)));
        variables.read(read);
        var resolved = variables.resolved(read);
        inserted.read(resolved);
        addRules(resolved, true);
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
            } else if (outermost && isForAll(selector)) {
                addRules(css.substring(open + 1, close), false);
            }
            at = close + 1;
        }
    }

    /// Rules for every screen, whatever its width.
    private static boolean isForAll(String atRule) {
        return SAME_FOR_ALL.matcher(atRule).matches()
                && (!atRule.regionMatches(true, 0, "@media", 0, 6) || atRule.indexOf('(') < 0);
    }

    private void addRules(String selectors, String declarations) {
        var normal = Declarations.of(declarations, false);
        var important = Declarations.of(declarations, true);
        if (normal.isEmpty() && important.isEmpty()) {
            return;
        }
        hasImportant |= !important.isEmpty();
        for (var selector : selectors.split(",")) {
            addRule(selector.strip(), normal, important);
        }
    }

    private void addRule(String selector, Map<String, String> normal, Map<String, String> important) {
        if (inserted.enter(selector, normal)) {
            return;
        }
        var chain = chain(selector);
        if (chain.isEmpty()) {
            addSlow(selector, normal, important);
        } else if (rules < MOST_RULES) {
            rules++;
            byKey.computeIfAbsent(chain.getLast().key(), k -> new ArrayList<>())
                    .add(new Rule(chain, normal, important));
        }
    }

    /// The outermost ancestor first; empty where one of them is not understood.
    static List<Selector> chain(String selector) {
        var chain = Arrays.stream(selector.strip().split("[\\s>]+", MOST_SELECTORS))
                .map(Selector::parse)
                .toList();
        return chain.stream().anyMatch(Optional::isEmpty)
                ? List.of()
                : chain.stream().map(Optional::orElseThrow).toList();
    }

    private void addSlow(String selector, Map<String, String> normal, Map<String, String> important) {
        if (slowRules.size() < MOST_SLOW_RULES
                && selector.length() <= LONGEST
                && SLOW.matcher(selector).matches()) {
            HtmlTree.selector(selector).ifPresent(s -> slowRules.add(new SlowRule(s, normal, important)));
        }
    }

    Inserted inserted() {
        return inserted;
    }

    boolean isEmpty() {
        return byKey.isEmpty() && slowRules.isEmpty();
    }

    /// The declarations of a `style` attribute.
    Map<String, String> inline(String style) {
        var known = inline.get(style);
        if (known == null) {
            variables.read(style);
            var resolved = variables.resolved(style);
            known = Declarations.of(resolved, false);
            inserted.read(resolved);
            if (inline.size() < MOST_INLINE) {
                inline.put(style, known);
            }
        }
        return known;
    }

    /// Puts what the rules say of an element, the stronger later.
    void into(Map<String, String> values, Frame frame, boolean important) {
        if (isEmpty() || (important && !hasImportant)) {
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
        putSlow(values, frame, important);
    }

    private void putSlow(Map<String, String> values, Frame frame, boolean important) {
        for (var rule : slowRules) {
            var declared = important ? rule.important : rule.normal;
            if (!declared.isEmpty() && slowlyCompared++ < MOST_SLOW_COMPARED && rule.selector.test(frame.element())) {
                values.putAll(declared);
            }
        }
    }

    private void put(Map<String, String> values, String key, Frame frame, boolean important) {
        var found = byKey.get(key);
        if (found == null) {
            return;
        }
        for (var rule : found) {
            if (compared >= MOST_COMPARED) {
                return;
            }
            var declared = important ? rule.important : rule.normal;
            if (!declared.isEmpty() && matches(rule.selectors, frame)) {
                values.putAll(declared);
            }
        }
    }

    boolean matches(List<Selector> selectors, Frame frame) {
        if (compared++ >= MOST_COMPARED) {
            return false;
        }
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
