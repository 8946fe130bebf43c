package dev.postern.masking.text;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Character references of HTML, as far as they can spell an address: numbers, and names of ASCII
/// characters and of those that are not seen.
public final class CharacterReferences {

    private static final int LONGEST = 40;
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("commat", "@"),
            Map.entry("period", "."),
            Map.entry("lowbar", "_"),
            Map.entry("underbar", "_"),
            Map.entry("plus", "+"),
            Map.entry("hyphen", "-"),
            Map.entry("dash", "-"),
            Map.entry("percnt", "%"),
            Map.entry("colon", ":"),
            Map.entry("sol", "/"),
            Map.entry("equals", "="),
            Map.entry("apos", "'"),
            Map.entry("quot", "\""),
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("excl", "!"),
            Map.entry("num", "#"),
            Map.entry("nbsp", " "),
            Map.entry("tab", ""),
            Map.entry("newline", ""),
            Map.entry("shy", ""),
            Map.entry("zerowidthspace", ""),
            Map.entry("nobreak", ""),
            Map.entry("zwj", ""),
            Map.entry("zwnj", ""),
            Map.entry("lrm", ""),
            Map.entry("rlm", ""));

    private CharacterReferences() {}

    /// @param html in lower case
    public static String resolved(String html) {
        var at = html.indexOf('&');
        if (at < 0) {
            return html;
        }
        var text = new StringBuilder(html.length());
        var kept = 0;
        while (at >= 0) {
            var found = at(html, at);
            if (found != null) {
                text.append(html, kept, at).append(found.character());
                kept = found.end();
            }
            at = html.indexOf('&', Math.max(at + 1, kept));
        }
        return text.append(html, kept, html.length()).toString();
    }

    /// @param character that is meant, or nothing
    /// @param end past the reference
    record Found(String character, int end) {}

    /// The reference that begins with the ampersand here; null if none does.
    static @Nullable Found at(String html, int at) {
        var end = endOfName(html, at + 1);
        var character = character(html.substring(at + 1, end));
        return character == null
                ? null
                : new Found(character, end < html.length() && html.charAt(end) == ';' ? end + 1 : end);
    }

    private static int endOfName(String html, int start) {
        var limit = Math.min(html.length(), start + LONGEST);
        var number = start < limit && html.charAt(start) == '#';
        var hex = number && start + 1 < limit && isHexMark(html.charAt(start + 1));
        var end = start + (hex ? 2 : number ? 1 : 0);
        while (end < limit && isPart(html.charAt(end), number, hex)) {
            end++;
        }
        return end;
    }

    /// A number needs no semicolon; what follows its digits is text.
    private static boolean isPart(char c, boolean number, boolean hex) {
        if (c >= 0x80) {
            return false;
        }
        return number ? Character.digit(c, hex ? 16 : 10) >= 0 : Character.isLetterOrDigit(c);
    }

    private static @Nullable String character(String name) {
        if (!name.startsWith("#") || name.length() < 2) {
            return NAMED.get(name.toLowerCase(Locale.ROOT));
        }
        var hex = isHexMark(name.charAt(1));
        try {
            var code = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
            return Character.isValidCodePoint(code) ? Character.toString(code) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static boolean isHexMark(char c) {
        return c == 'x' || c == 'X';
    }
}
