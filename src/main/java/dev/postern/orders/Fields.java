package dev.postern.orders;

import java.util.ArrayList;
import java.util.List;

/// The fields of one tab-delimited line.
///
/// A field is quoted only if its first character is a quote and the matching one ends it; product
/// names like `24" screen` or `"Oasis" lamp` are taken as they stand.
final class Fields {

    private Fields() {}

    static List<String> of(String line) {
        var fields = new ArrayList<String>();
        var start = 0;
        while (start <= line.length()) {
            var end = endOfField(line, start);
            fields.add(value(line.substring(start, end)));
            start = end + 1;
        }
        return fields;
    }

    /// Whether the line ends within a quoted field, which then goes on in the next line.
    static boolean opensQuote(String line) {
        var start = 0;
        while (start < line.length()) {
            if (line.charAt(start) == '"' && closingQuote(line, start) == line.length()) {
                return true;
            }
            start = endOfField(line, start) + 1;
        }
        return false;
    }

    private static int endOfField(String line, int start) {
        if (start < line.length() && line.charAt(start) == '"') {
            var closing = closingQuote(line, start);
            if (closing > 0 && closing < line.length()) {
                return closing + 1;
            }
        }
        var tab = line.indexOf('\t', start);
        return tab < 0 ? line.length() : tab;
    }

    /// Where the quote that opens at `start` closes; the line's length if it stays open, -1 if what
    /// follows shows that the quote was part of the text.
    private static int closingQuote(String line, int start) {
        for (var i = start + 1; i < line.length(); i++) {
            if (line.charAt(i) != '"') {
                continue;
            }
            if (i + 1 == line.length() || line.charAt(i + 1) == '\t') {
                return i;
            }
            if (line.charAt(++i) != '"') {
                return -1;
            }
        }
        return line.length();
    }

    private static String value(String written) {
        if (written.length() >= 2 && written.startsWith("\"") && closingQuote(written, 0) == written.length() - 1) {
            return clean(written.substring(1, written.length() - 1).replace("\"\"", "\""));
        }
        return clean(written);
    }

    /// No control characters: the values go into mails and pages.
    private static String clean(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                return text.replaceAll("\\p{Cc}+", " ").strip();
            }
        }
        return text.strip();
    }
}
