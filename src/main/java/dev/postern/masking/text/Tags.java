package dev.postern.masking.text;

import java.util.Arrays;
import java.util.stream.Stream;

/// Tells tags and comments from text, as a browser does.
public final class Tags {

    /// Keeps the search for the end of a tag that never ends from being repeated over a whole mail.
    private static final int MAX_TAG = 8192;

    /// Elements that do not begin a new word, in letters that are numbers: a page may have tens of thousands of tags.
    private static final long[] WITHIN_A_WORD = Stream.of(
                    ("a abbr b bdi bdo big cite code em font i img ins kbd mark nobr q s samp"
                                    + " small span strike strong sub sup tt u var wbr del label tspan o:p st1:pers")
                            .split(" "))
            .mapToLong(name -> packed(name, 0, name.length()))
            .sorted()
            .toArray();

    private static final int PACKED = 8;

    private Tags() {}

    /// Whether what stands before a tag or comment and what stands after it are parts of one word.
    public static boolean joins(String html, int open) {
        var start = html.startsWith("</", open) ? open + 2 : open + 1;
        var end = start;
        while (end < html.length() && end - start < PACKED && " \t\r\n/>".indexOf(html.charAt(end)) < 0) {
            end++;
        }
        return html.startsWith("!", start) || Arrays.binarySearch(WITHIN_A_WORD, packed(html, start, end)) >= 0;
    }

    /// The letters in lower case, as one number.
    private static long packed(String html, int start, int end) {
        var packed = 0L;
        for (var i = start; i < end; i++) {
            var c = html.charAt(i);
            packed = packed << 8 | (c >= 'A' && c <= 'Z' ? c | 0x20 : c < 0x80 ? c : 0);
        }
        return packed;
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
