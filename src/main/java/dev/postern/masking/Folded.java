package dev.postern.masking;

/// Text as a search sees it: lower case, and characters that look or read like ASCII replaced by it.
/// The same for secrets and for what is searched.
final class Folded {

    private static final char FULL_WIDTH = '\uff01' - '!';

    private Folded() {}

    /// With every character in its place, so that offsets hold.
    static String lower(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (lower(text.charAt(i)) != text.charAt(i)) {
                return lowerFrom(text, i);
            }
        }
        return text;
    }

    private static String lowerFrom(String text, int first) {
        var chars = text.toCharArray();
        for (var i = first; i < chars.length; i++) {
            chars[i] = lower(chars[i]);
        }
        return new String(chars);
    }

    private static char lower(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return Character.toLowerCase(c);
    }

    /// Without invisible characters, full-width letters and signs as ASCII.
    static String bare(String text) {
        var bare = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c < 0x80) {
                bare.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
            } else if (Character.getType(c) != Character.FORMAT && c != '\ufe0f') {
                bare.append(plain(c));
            }
        }
        return bare.toString();
    }

    private static char plain(char c) {
        if (c >= '\uff01' && c <= '\uff5e') {
            return lower((char) (c - FULL_WIDTH));
        }
        return switch (c) {
            case '\ufe6b' -> '@';
            case '\u3002', '\uff61', '\u2024', '\ufe52' -> '.';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\ufe63' -> '-';
            default -> Character.toLowerCase(c);
        };
    }
}
