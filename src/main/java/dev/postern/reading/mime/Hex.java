package dev.postern.reading.mime;

/// Two hexadecimal digits as an octet.
final class Hex {

    private Hex() {}

    /// The octet that stands at an index; -1 if none does.
    static int octet(CharSequence text, int at) {
        if (at + 1 >= text.length()) {
            return -1;
        }
        var high = Character.digit(text.charAt(at), 16);
        var low = Character.digit(text.charAt(at + 1), 16);
        return high < 0 || low < 0 ? -1 : high << 4 | low;
    }
}
