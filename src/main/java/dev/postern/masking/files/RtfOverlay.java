package dev.postern.masking.files;

import dev.postern.masking.text.Overlay;

/// Rich Text as its readers see it: without groups and commands, codes of characters resolved.
final class RtfOverlay {

    private static final int LONGEST_WORD = 40;

    private final String rtf;
    private final Overlay read;

    private RtfOverlay(String rtf) {
        this.rtf = rtf;
        this.read = new Overlay(rtf, rtf.length());
    }

    static Overlay of(String rtf) {
        var overlay = new RtfOverlay(rtf);
        for (var at = 0; at < rtf.length(); ) {
            at = overlay.next(at);
        }
        return overlay.read;
    }

    private int next(int at) {
        var c = rtf.charAt(at);
        if (c == '\\' && at + 1 < rtf.length()) {
            return Character.isLetter(rtf.charAt(at + 1)) ? word(at) : symbol(at);
        }
        if (c != '{' && c != '}' && c != '\r' && c != '\n') {
            read.add(c, at, at + 1);
        }
        return at + 1;
    }

    private int symbol(int at) {
        var c = rtf.charAt(at + 1);
        if (c == '\'' && at + 3 < rtf.length()) {
            var code = Character.digit(rtf.charAt(at + 2), 16) * 16 + Character.digit(rtf.charAt(at + 3), 16);
            if (code > 0) {
                read.add((char) code, at, at + 4);
            }
            return at + 4;
        }
        // Others are blanks and hyphens that may not be seen.
        if (c == '\\' || c == '{' || c == '}' || c == '~') {
            read.add(c == '~' ? ' ' : c, at, at + 2);
        }
        return at + 2;
    }

    private int word(int at) {
        var end = at + 1;
        while (end < rtf.length() && end - at < LONGEST_WORD && isAsciiLetter(rtf.charAt(end))) {
            end++;
        }
        var name = rtf.substring(at + 1, end);
        var number = end;
        while (end < rtf.length() && (isDigit(rtf.charAt(end)) || (end == number && rtf.charAt(end) == '-'))) {
            end++;
        }
        var value = rtf.substring(number, end);
        if (end < rtf.length() && rtf.charAt(end) == ' ') {
            end++;
        }
        return command(name, value, at, end);
    }

    /// @return past it
    private int command(String name, String value, int start, int end) {
        switch (name) {
            case "par", "line", "row", "sect", "page" -> read.add('\n', start, end);
            case "tab", "cell" -> read.add(' ', start, end);
            case "u" -> {
                return unicode(value, start, end);
            }
            default -> {}
        }
        return end;
    }

    /// The character after it is for programs that do not know Unicode.
    private int unicode(String value, int start, int end) {
        if (value.isEmpty() || value.length() > 6 || value.equals("-")) {
            return end;
        }
        var next = end < rtf.length() ? rtf.charAt(end) : '{';
        var past = next == '\\' && rtf.startsWith("\\'", end)
                ? Math.min(end + 4, rtf.length())
                : next == '{' || next == '}' || next == '\\' ? end : end + 1;
        read.add((char) Integer.parseInt(value), start, past);
        return past;
    }

    private static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
