package dev.postern.masking;

/// Takes mail addresses out of texts that are kept: journal excerpts, remote servers' replies.
///
/// Anything around an `@` that could be read as an address goes, well-formed or not.
public final class Redaction {

    private static final String MARKER = "[address]";

    private Redaction() {}

    public static String text(String text) {
        if (text.indexOf('@') < 0) {
            return text;
        }
        var clean = new StringBuilder(text.length());
        var kept = 0;
        for (var at = text.indexOf('@'); at >= 0; at = text.indexOf('@', Math.max(at + 1, kept))) {
            var start = at;
            while (start > kept && isPart(text.charAt(start - 1))) {
                start--;
            }
            var end = at + 1;
            while (end < text.length() && isPart(text.charAt(end))) {
                end++;
            }
            clean.append(text, kept, start).append(MARKER);
            kept = end;
        }
        return clean.append(text, kept, text.length()).toString();
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || c >= 0x80 || ".!#$%&'*+-/=?^_`{|}~[]\\:\"".indexOf(c) >= 0;
    }
}
