package dev.postern.masking;

import java.util.regex.Pattern;

/// Takes mail addresses out of texts that are kept: journal excerpts, remote servers' replies.
///
/// Anything around an `@` that could be read as an address goes, well-formed or not.
public final class Redaction {

    private static final String MARKER = "[address]";
    private static final Pattern AT = Pattern.compile("[@\uff20\ufe6b]|%40|&#0{0,4}64;?|&#[xX]0{0,4}40;?|&commat;");
    private static final int MAX_QUOTED = 128;

    private Redaction() {}

    /// The text without anything that could be read as an address.
    public static String text(String text) {
        var at = AT.matcher(text);
        if (!at.find()) {
            return text;
        }
        var clean = new StringBuilder(text.length());
        var kept = 0;
        do {
            var start = start(text, kept, at.start());
            clean.append(text, kept, start).append(MARKER);
            kept = end(text, at.end());
        } while (at.find(kept));
        return clean.append(text, kept, text.length()).toString();
    }

    private static int start(String text, int from, int at) {
        if (at > from && text.charAt(at - 1) == '"') {
            var quote = text.lastIndexOf('"', at - 2);
            if (quote >= from && at - quote <= MAX_QUOTED) {
                return quote;
            }
        }
        var start = at;
        while (start > from && isPart(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int end(String text, int at) {
        var end = at;
        while (end < text.length() && isPart(text.charAt(end)) && !text.startsWith("%40", end)) {
            end++;
        }
        return end;
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || c >= 0x80 || ".!#$%&'*+-/=?^_`{|}~[]\\:\"".indexOf(c) >= 0;
    }
}
