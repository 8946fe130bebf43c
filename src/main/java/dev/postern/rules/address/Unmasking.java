package dev.postern.rules.address;

import dev.postern.reading.Folded;
import dev.postern.reading.Folding;
import dev.postern.rules.address.Unmasked.Joint;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Undoes, in one pass, what is done to an address so that a filter misses it while a reader does
/// not: `[.]`, `dot`, ` . `, letters set apart, percent signs.
///
/// It may join what belongs apart ("the red dot is on"): whether the outcome is an address is for
/// [Evidence] to say, which knows how each dot was written.
final class Unmasking {

    private static final Set<String> DOTS = folded("dot", "d0t", "dott", "doot", "نقطة", "دوت", "ضوت", "دووت", "ضت");
    /// Words with another meaning, which mean a dot only before an ending that is no word.
    private static final Set<String> POINTS = folded("period", "point", "punkt", "بوينت");
    private static final Set<String> AFTER_POINT = Set.of("com", "c0m", "org", "كوم");
    private static final Set<String> SLASHES = folded("slash", "سلاش", "سلاتش");
    private static final Set<String> WS = folded("دبليو", "دابليو", "دبلیو");
    private static final Map<String, Character> ENTITIES = Map.of(
            "&#46;",
            '.',
            "&#x2e;",
            '.',
            "&period;",
            '.',
            "&#47;",
            '/',
            "&#x2f;",
            '/',
            "&sol;",
            '/',
            "&#58;",
            ':',
            "&#x3a;",
            ':',
            "&colon;",
            ':');
    private static final Set<String> ENDS_AFTER_COMMA = Set.of("com", "net", "org");
    /// They stand for the dot, for want of anything else that could.
    private static final String SIGNS = "*|;:~+^=,\"'`´";

    private static final String ROUND = "●⚫⬤◦⋅○◉∘▪■🔴";

    /// Of all the words asked for, so that others are passed by.
    private static final String FIRST_LETTERS = Stream.of(DOTS, POINTS, SLASHES, WS)
            .flatMap(Set::stream)
            .map(word -> word.substring(0, 1))
            .distinct()
            .collect(Collectors.joining());

    private static final int MAX_BRACKET = 10;
    private static final int MAX_ENTITY = 8;
    private static final int MAX_SIGNS = 4;
    private static final Set<String> JOINED = folded("dotcom", "d0tcom", "dotsa", "dotorg", "دوتكوم", "نقطةكوم");
    private static final int SHORTEST_RUN = 3;

    private final String text;
    private final Unmasked out;
    private int i;

    private Unmasking(Folded folded) {
        this.text = folded.text();
        this.out = new Unmasked(folded);
    }

    static Unmasked of(Folded folded) {
        return new Unmasking(folded).run();
    }

    private static Set<String> folded(String... words) {
        return Set.copyOf(
                Arrays.stream(words).map(word -> Folding.fold(word).text()).collect(Collectors.toSet()));
    }

    private Unmasked run() {
        while (i < text.length()) {
            if (!step(text.charAt(i))) {
                copy(1);
            }
        }
        return out;
    }

    /// Whether something was undone here.
    private boolean step(char c) {
        return switch (c) {
            case '%' -> percent();
            case '&' -> entity();
            case '[', '(', '{', '<' -> bracket();
            case '\\' -> charAt(i + 1) == '.' ? skip() : replace('/', 1, Joint.TIGHT);
            case '.', '·', '•', '∙', '‧' -> dot(c);
            case ',' -> comma() || sign();
            default ->
                Letters.isAlnum(c)
                        ? zero() || (!Letters.isAlnum(charAt(i - 1)) && (spread() || word()))
                        : SIGNS.indexOf(c) >= 0 ? sign() : ROUND.indexOf(c) >= 0 && round();
        };
    }

    private void copy(int length) {
        for (var end = i + length; i < end; i++) {
            out.add(text.charAt(i), i, i + 1);
        }
    }

    private boolean replace(char c, int length, Joint joint) {
        out.add(c, i, i + length, joint);
        i += length;
        return true;
    }

    private boolean skip() {
        i++;
        return true;
    }

    private char charAt(int at) {
        return at < 0 || at >= text.length() ? 0 : text.charAt(at);
    }

    /// `%2e`, and `%252e` that was escaped twice.
    private boolean percent() {
        var at = i;
        while (charAt(at + 1) == '2' && charAt(at + 2) == '5' && hex(at + 3) >= 0) {
            at += 2;
        }
        var value = hex(at + 1);
        if (value <= ' ' || value >= 0x7f) {
            return false;
        }
        return replace(Character.toLowerCase((char) value), at + 3 - i, Joint.DELIBERATE);
    }

    /// The value of two hexadecimal digits; negative if they are none.
    private int hex(int at) {
        var high = Character.digit(charAt(at), 16);
        var low = Character.digit(charAt(at + 1), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }

    private boolean entity() {
        var end = text.indexOf(';', i);
        if (end < 0 || end - i > MAX_ENTITY) {
            return false;
        }
        var meant = ENTITIES.get(text.substring(i, end + 1));
        return meant != null && replace(meant, end + 1 - i, Joint.DELIBERATE);
    }

    private boolean bracket() {
        var close = closing();
        if (close < 0) {
            return false;
        }
        var inner = text.substring(i + 1, close).strip();
        return switch (inner) {
            case ":", "/", "//", "://" -> inner(inner, close + 1);
            case "at", "@" -> joined('@', close + 1, Joint.TIGHT);
            case "." -> joined('.', close + 1, outside(close + 1));
            default -> spokenBracket(inner, close + 1) || openingDot(inner, close + 1) || quotedEnding(close);
        };
    }

    private boolean spokenBracket(String inner, int end) {
        return ((DOTS.contains(inner) || POINTS.contains(inner)) && joined('.', end, outside(end)))
                || (SLASHES.contains(inner) && joined('/', end, Joint.SPOKEN));
    }

    /// `shop [com]`
    private boolean quotedEnding(int close) {
        return text.charAt(i) == '[' && Spelled.end(text, i + 1) == close && joined('.', i + 1, Joint.SPACED);
    }

    /// `shop[.com]`
    private boolean openingDot(String inner, int end) {
        var isName = inner.length() > 2
                && inner.charAt(0) == '.'
                && inner.substring(1).chars().allMatch(c -> Letters.isAlnum((char) c));
        if (!isName || !Letters.isAlnum(charAt(i - 1))) {
            return false;
        }
        out.add('.', i, i + 1, Joint.DELIBERATE);
        inner(inner.substring(1), end);
        return true;
    }

    private int closing() {
        var wanted = switch (text.charAt(i)) {
            case '[' -> ']';
            case '(' -> ')';
            case '{' -> '}';
            default -> '>';
        };
        for (var at = i + 1; at < text.length() && at - i <= MAX_BRACKET; at++) {
            if (text.charAt(at) == wanted) {
                return at;
            }
        }
        return -1;
    }

    private boolean inner(String inner, int end) {
        for (var k = 0; k < inner.length(); k++) {
            out.add(inner.charAt(k), i, end);
        }
        i = end;
        return true;
    }

    private Joint outside(int end) {
        return Letters.isLabel(charAt(i - 1)) && Letters.isLabel(charAt(end)) ? Joint.DELIBERATE : Joint.SPOKEN;
    }

    /// Joins what stands before and after, if there is a part of a name on both sides.
    private boolean joined(char c, int end, Joint joint) {
        var next = end;
        while (Letters.isSeparator(charAt(next))) {
            next++;
        }
        if (!Letters.isAlnum(out.lastSolid()) || !Letters.isAlnum(charAt(next))) {
            return false;
        }
        out.dropSeparators();
        out.add(c, i, end, joint);
        i = next;
        if (c == '.') {
            spelledEnding();
        }
        return true;
    }

    private void spelledEnding() {
        for (var end = Spelled.end(text, i); i < end; i++) {
            if (text.charAt(i) != ' ') {
                out.add(text.charAt(i), i, i + 1);
            }
        }
    }

    private boolean dot(char c) {
        var before = charAt(i - 1);
        var after = charAt(i + 1);
        if (Letters.isLabel(before) && Letters.isLabel(after)) {
            replace('.', 1, c == '.' ? Joint.TIGHT : Joint.SPACED);
            spelledEnding();
            return true;
        }
        if (c != '.') {
            return before == ' ' && round();
        }
        if (before == ' ' && (Letters.isAlnum(after) || after == ' ')) {
            return joined('.', i + 1, Joint.SPACED);
        }
        return after == ' '
                && Letters.isAlnum(before)
                && Spelled.end(text, i + 2) > 0
                && joined('.', i + 1, Joint.SPACED);
    }

    /// `shop*com`, `shop "com"`, `shop + .com`.
    private boolean sign() {
        var start = i + 1;
        while (start - i < MAX_SIGNS && (charAt(start) == ' ' || SIGNS.indexOf(charAt(start)) > 0)) {
            start++;
        }
        var isTight = start == i + 1 && Letters.isAlnum(charAt(i - 1));
        var dot = charAt(start) == '.' ? 1 : 0;
        return (isTight || dot > 0) && Spelled.end(text, start + dot) > 0 && joined('.', start + dot, Joint.SPACED);
    }

    /// `shop ● com`
    private boolean round() {
        var start = i + Character.charCount(text.codePointAt(i));
        start += charAt(start) == ' ' ? 1 : 0;
        return Spelled.end(text, start) > 0 && joined('.', start, Joint.SPACED);
    }

    /// The Arabic nought is a dot to the eye: `shop٠com`.
    private boolean zero() {
        return isZeroDot(i) && joined('.', i + 1, Joint.SPACED);
    }

    private boolean isZeroDot(int at) {
        return text.charAt(at) == '0'
                && (Letters.isLatin(charAt(at - 1)) || charAt(at - 1) == ' ')
                && Spelled.end(text, charAt(at + 1) == ' ' ? at + 2 : at + 1) > 0
                && out.isArabicZero(at);
    }

    private boolean comma() {
        return Letters.isAlnum(charAt(i - 1))
                && ENDS_AFTER_COMMA.contains(wordAt(i + 1))
                && replace('.', 1, Joint.SPACED);
    }

    /// The letters from here on; all of them, or nothing if they are too many for any word asked for.
    private String wordAt(int start) {
        var end = start;
        while (end < text.length() && end - start <= MAX_BRACKET && Letters.isAlnum(text.charAt(end))) {
            end++;
        }
        return start >= text.length() ? "" : text.substring(start, end);
    }

    private boolean word() {
        if (FIRST_LETTERS.indexOf(text.charAt(i)) < 0) {
            copyWord();
            return true;
        }
        var word = wordAt(i);
        var apart = Letters.isSeparator(charAt(i - 1)) && Letters.isSeparator(charAt(i + word.length()));
        if (apart && DOTS.contains(word) && joined('.', i + word.length(), Joint.SPOKEN)) {
            return true;
        }
        if (apart && POINTS.contains(word) && isBeforeEnding(i + word.length() + 1)) {
            return joined('.', i + word.length(), Joint.SPOKEN);
        }
        if (apart && SLASHES.contains(word) && joined('/', i + word.length(), Joint.SPOKEN)) {
            return true;
        }
        if (WS.contains(word) && threeWs(word)) {
            return true;
        }
        copyWord();
        return true;
    }

    private boolean isBeforeEnding(int at) {
        return Spelled.end(text, at) > 0 || AFTER_POINT.contains(wordAt(at));
    }

    private void copyWord() {
        var end = i;
        while (end < text.length() && Letters.isAlnum(text.charAt(end)) && !isZeroDot(end)) {
            end++;
        }
        var joined = joinedEnding(end);
        if (joined == 0) {
            copy(Math.max(1, end - i));
        } else {
            copy(end - joined - i);
            i += 3;
            out.dropSeparators();
            out.add('.', i - 3, i, Joint.SPOKEN);
            copy(joined - 3);
        }
    }

    /// How many letters of a word are a dot with its ending, if there is something before them: `shopdotcom`.
    private int joinedEnding(int end) {
        for (var ending : JOINED) {
            var start = end - ending.length();
            if (start >= i && text.startsWith(ending, start) && (start > i || Letters.isAlnum(out.lastSolid()))) {
                return ending.length();
            }
        }
        return 0;
    }

    private boolean threeWs(String w) {
        var three = w + ' ' + w + ' ' + w;
        if (!text.startsWith(three, i)) {
            return false;
        }
        var third = i + three.length();
        out.add('w', i, i + w.length());
        out.add('w', i, i + w.length());
        out.add('w', third - w.length(), third);
        i = third;
        return true;
    }

    /// Letters set apart, one by one, by the same separator.
    private boolean spread() {
        var separator = charAt(i + 1);
        if (!Letters.isSeparator(separator) || (charAt(i - 1) == separator && separator != ' ')) {
            return false;
        }
        var end = runEnd(separator);
        return lettersUntil(end) >= SHORTEST_RUN && collapse(end, separator);
    }

    /// Past the last letter of the run.
    private int runEnd(char separator) {
        var at = i;
        var end = i;
        for (var tokenEnd = tokenEnd(at, separator); tokenEnd > at; tokenEnd = tokenEnd(at, separator)) {
            end = tokenEnd;
            at = charAt(tokenEnd) == separator ? tokenEnd + 1 : tokenEnd;
        }
        while (end > i && !Letters.isAlnum(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private long lettersUntil(int end) {
        return text.substring(i, end)
                .chars()
                .filter(c -> Letters.isAlnum((char) c))
                .count();
    }

    /// The end of a token in which no two letters touch; where it begins if there is none.
    private int tokenEnd(int start, char separator) {
        var at = start;
        while (at < text.length() && text.charAt(at) != separator && text.charAt(at) != ' ') {
            if (at > start && Letters.isAlnum(text.charAt(at)) && Letters.isAlnum(text.charAt(at - 1))) {
                return start;
            }
            at++;
        }
        return at;
    }

    private boolean collapse(int end, char separator) {
        for (; i < end; i++) {
            var c = text.charAt(i);
            if (c != separator) {
                out.add(c, i, i + 1, c == '.' ? Joint.DELIBERATE : Joint.TIGHT);
            }
        }
        return true;
    }
}
