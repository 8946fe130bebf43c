package dev.postern.masking.text;

import java.util.Locale;
import java.util.Set;

/// Tells tags and comments from text, as a browser does.
public final class Tags {

    /// Keeps the search for the end of a tag that never ends from being repeated over a whole mail.
    private static final int MAX_TAG = 8192;

    /// Elements that do not begin a new word.
    private static final Set<String> WITHIN_A_WORD = Set.of(
            "a",
            "abbr",
            "b",
            "bdi",
            "bdo",
            "big",
            "cite",
            "code",
            "em",
            "font",
            "i",
            "img",
            "ins",
            "kbd",
            "mark",
            "nobr",
            "q",
            "s",
            "samp",
            "small",
            "span",
            "strike",
            "strong",
            "sub",
            "sup",
            "tt",
            "u",
            "var",
            "wbr",
            "del",
            "label",
            "tspan",
            "o:p",
            "st1:personname");

    private static final int LONGEST_NAME = 16;

    private Tags() {}

    /// Whether what stands before a tag or comment and what stands after it are parts of one word.
    public static boolean joins(String html, int open) {
        var start = html.startsWith("</", open) ? open + 2 : open + 1;
        var end = start;
        while (end < html.length() && end - start < LONGEST_NAME && " \t\r\n/>".indexOf(html.charAt(end)) < 0) {
            end++;
        }
        var name = html.substring(start, end).toLowerCase(Locale.ROOT);
        return name.startsWith("!") || WITHIN_A_WORD.contains(name);
    }

    /// Past the tag or comment that starts here; 0 if none does.
    public static int end(String html, int open) {
        var limit = Math.min(html.length(), open + MAX_TAG);
        if (html.startsWith("<!--", open)) {
            var close = html.indexOf("-->", open + 4, limit);
            return close < 0 ? 0 : close + 3;
        }
        if (open + 1 >= html.length() || !startsTag(html.charAt(open + 1))) {
            return 0;
        }
        var close = html.indexOf('>', open, limit);
        return close < 0 ? 0 : close + 1;
    }

    private static boolean startsTag(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '/' || c == '!' || c == '?';
    }
}
