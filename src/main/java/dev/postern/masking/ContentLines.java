package dev.postern.masking;

import dev.postern.masking.mime.TransferEncoding;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

/// Calendars and contact cards: lines that go on in the next where it begins with a blank (RFC 5545 §3.1), and values
/// in quoted-printable (vCard 2.1). A line without an address stays as it was written.
final class ContentLines {

    private static final int LONGEST = 75;
    private static final String QUOTED = "QUOTED-PRINTABLE";

    private final String text;
    private final UnaryOperator<String> mask;
    private final StringBuilder out;

    private ContentLines(String text, UnaryOperator<String> mask) {
        this.text = text;
        this.mask = mask;
        this.out = new StringBuilder(text.length());
    }

    static String masked(String text, UnaryOperator<String> mask) {
        var lines = new ContentLines(text, mask);
        for (var start = 0; start < text.length(); ) {
            var end = lines.end(start);
            lines.line(text.substring(start, end));
            start = end;
        }
        return lines.out.toString();
    }

    /// Past the line end of the last line that goes on with the first.
    private int end(int start) {
        var end = next(start);
        var quoted = isQuoted(text.substring(start, end));
        while (end < text.length() && (isBlank(text.charAt(end)) || (quoted && isSoft(end)))) {
            end = next(end);
        }
        return end;
    }

    private int next(int from) {
        var end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end + 1;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    /// Whether the line before goes on.
    private boolean isSoft(int end) {
        var last = end - 1;
        while (last > 0 && text.charAt(last) <= ' ') {
            last--;
        }
        return text.charAt(last) == '=';
    }

    private static boolean isQuoted(String line) {
        var colon = line.indexOf(':');
        return colon > 0 && Searchable.lower(line.substring(0, colon)).contains(Searchable.lower(QUOTED));
    }

    private void line(String written) {
        var lineEnd = written.endsWith("\r\n") ? "\r\n" : written.endsWith("\n") ? "\n" : "";
        var content = written.substring(0, written.length() - lineEnd.length());
        var unfolded = Views.unfolded(content);
        var whole = isQuoted(unfolded) ? unquoted(unfolded) : unfolded;
        var masked = mask.apply(whole);
        if (masked.equals(whole)) {
            out.append(written);
        } else {
            folded(masked, lineEnd.isEmpty() ? "\r\n" : lineEnd);
            out.append(lineEnd);
        }
    }

    /// Its octets are UTF-8 nowadays.
    private static String unquoted(String line) {
        var colon = line.indexOf(':');
        var name = line.substring(0, colon).replaceAll("(?i);(?:ENCODING=)?QUOTED-PRINTABLE", "");
        var octets = TransferEncoding.QUOTED_PRINTABLE.decode(line.substring(colon + 1));
        var decoded = new String(octets.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        return name + ':' + decoded.replaceAll("\\R", " ");
    }

    private void folded(String line, String lineEnd) {
        var column = 0;
        for (var i = 0; i < line.length(); ) {
            var letter = line.codePointAt(i);
            var width = letter < 0x80 ? 1 : letter < 0x800 ? 2 : letter < 0x10000 ? 3 : 4;
            if (column + width > LONGEST) {
                out.append(lineEnd).append(' ');
                column = 1;
            }
            out.appendCodePoint(letter);
            column += width;
            i += Character.charCount(letter);
        }
    }
}
