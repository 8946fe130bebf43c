package dev.postern.reading.mime;

import java.util.List;
import java.util.stream.Stream;

/// A header field, unfolded; encoded words still encoded, raw 8-bit text decoded.
///
/// @param name as written
/// @param line of its header block, counted from 1
public record Field(String name, String value, int line) {

    /// Without control characters: a NUL or a bare CR must not reach what is built from it.
    public Field {
        value = unfolded(value);
    }

    public boolean is(String other) {
        return name.equalsIgnoreCase(other);
    }

    /// The value as a reader sees it, encoded words decoded.
    public String decoded() {
        return EncodedWords.decode(value);
    }

    /// The values of every field of a name.
    public static Stream<String> values(List<Field> fields, String name) {
        return fields.stream().filter(f -> f.is(name)).map(Field::value);
    }

    static String unfolded(String text) {
        StringBuilder clean = null;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (isControl(c)) {
                clean = clean == null ? new StringBuilder(text) : clean;
                clean.setCharAt(i, ' ');
            }
        }
        return clean == null ? text.strip() : withoutFolds(text, clean).strip();
    }

    /// Unfolding removes the CRLF and leaves the blank after it (RFC 5322 §2.2.3).
    private static String withoutFolds(String text, StringBuilder clean) {
        var out = new StringBuilder(clean.length());
        for (var i = 0; i < clean.length(); i++) {
            var c = text.charAt(i);
            if (c != '\r' && c != '\n') {
                out.append(clean.charAt(i));
            } else if (i + 1 < text.length() && !isBlank(text.charAt(i + 1))) {
                out.append(' ');
            }
        }
        return out.toString();
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n';
    }

    private static boolean isControl(char c) {
        return c < ' ' || c == 0x7f || c == '\u2028' || c == '\u2029' || c == '\u0085';
    }
}
