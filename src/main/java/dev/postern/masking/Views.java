package dev.postern.masking;

import dev.postern.masking.mime.Percent;
import dev.postern.masking.mime.TransferEncoding;
import dev.postern.masking.text.Tags;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// The ways in which bytes can be read otherwise than they look.
final class Views {

    private static final Pattern CONTINUATION =
            Pattern.compile("\"?\\s{0,8};\\s{0,8}[A-Za-z-]{1,32}\\*\\d{1,4}\\*?=\"?");

    private Views() {}

    /// Lines joined where one goes on in the next: header fields, calendars, contact cards. The very
    /// same text where none does.
    static String unfolded(String text) {
        var end = text.indexOf('\n');
        StringBuilder joined = null;
        var kept = 0;
        while (end >= 0 && end + 1 < text.length()) {
            if (isBlank(text.charAt(end + 1))) {
                joined = joined == null ? new StringBuilder(text.length()) : joined;
                var lineEnd = end > kept && text.charAt(end - 1) == '\r' ? end - 1 : end;
                joined.append(text, kept, lineEnd);
                kept = end + 1;
                while (kept < text.length() && isBlank(text.charAt(kept))) {
                    kept++;
                }
            }
            end = text.indexOf('\n', end + 1);
        }
        return joined == null ? text : joined.append(text, kept, text.length()).toString();
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    /// The pieces of RFC 2231 parameters joined.
    static String joined(String text) {
        return text.contains("*1") ? CONTINUATION.matcher(text).replaceAll("") : text;
    }

    static String unquoted(String text) {
        return TransferEncoding.QUOTED_PRINTABLE.decode(text);
    }

    static String percentDecoded(String text) {
        return Percent.decode(text);
    }

    /// Markup as a browser shows it: no tags, no comments.
    ///
    /// @param joining what stands before a tag and after it becomes one word, whatever tag it is
    static String withoutTags(String html, boolean joining) {
        var open = html.indexOf('<');
        if (open < 0) {
            return html;
        }
        var text = new StringBuilder(html.length());
        var kept = 0;
        while (open >= 0) {
            var end = Tags.end(html, open);
            if (end > 0) {
                text.append(html, kept, open);
                if (!joining && !Tags.joins(html, open)) {
                    text.append(' ');
                }
                kept = end;
            }
            open = html.indexOf('<', Math.max(open + 1, kept));
        }
        return text.append(html, kept, html.length()).toString();
    }

    /// Bytes read as UTF-8.
    static String utf8(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
