package dev.postern.reading.text;

/// Characters that a reader does not see and that do not part words: zero-width ones and those that
/// only steer direction or shape.
public final class Invisible {

    private Invisible() {}

    public static boolean is(int c) {
        if (c < 0xad) {
            return false;
        }
        return c == 0xad
                || c == 0x34f
                || c == 0x61c
                || c == 0x180e
                || (c >= 0x200b && c <= 0x200f)
                || (c >= 0x202a && c <= 0x202e)
                || (c >= 0x2060 && c <= 0x206f)
                || (c >= 0xfe00 && c <= 0xfe0f)
                || c == 0xfeff
                || (c >= 0xe0000 && c <= 0xe0fff);
    }

    /// The text without them.
    public static String removed(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (is(text.charAt(i))) {
                return text.codePoints()
                        .filter(c -> !is(c))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
            }
        }
        return text;
    }
}
