package dev.postern.masking;

/// Tells lines that may be base64 from text.
final class Base64Lines {

    /// Fewer characters hold no address.
    static final int SHORTEST = 8;

    private Base64Lines() {}

    /// Whether a line holds base64 digits only, blanks at its ends aside.
    static boolean isLine(String raw, int start, int end) {
        var digits = 0;
        for (var i = start; i < end; i++) {
            var c = raw.charAt(i);
            if (isDigit(c)) {
                digits++;
            } else if (c != '\r' && c != '\n' && c != ' ' && c != '\t') {
                return false;
            } else if ((c == ' ' || c == '\t') && digits > 0 && i + 2 < end && isDigit(raw.charAt(i + 1))) {
                return false;
            }
        }
        return digits > 0;
    }

    private static boolean isDigit(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '+'
                || c == '/'
                || c == '=';
    }
}
