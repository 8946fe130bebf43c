package dev.postern.masking;

import dev.postern.masking.text.Letters;

/// Text as a search sees it: lower case, and characters that look or read like ASCII replaced by it.
/// The same for secrets and for what is searched.
final class Searchable {

    private static final char FULL_WIDTH = '\uff01' - '!';

    private Searchable() {}

    /// With every character in its place, so that offsets hold.
    static String lower(String text) {
        if (isAscii(text)) {
            return ascii(text);
        }
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

    /// Bytes as characters, of which only ASCII letters have a lower case.
    static String ascii(String bytes) {
        return Letters.folded(bytes);
    }

    static boolean isAscii(String text) {
        return Letters.isAscii(text);
    }

    /// Without invisible characters, full-width letters and signs as ASCII.
    static String bare(String text) {
        if (isAscii(text)) {
            return ascii(text);
        }
        var bare = new char[text.length()];
        var length = 0;
        for (var i = 0; i < bare.length; i++) {
            var c = text.charAt(i);
            if (c < 0x80) {
                bare[length++] = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
            } else if (Character.getType(c) != Character.FORMAT && c != '\ufe0f') {
                bare[length++] = plain(c);
            }
        }
        return new String(bare, 0, length);
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
