package dev.postern.cli.report;

import java.util.stream.Collectors;

/// Text of strangers made fit for a terminal: what would move the cursor, change colours or turn the
/// direction of writing is shown by its code point, as SMTP replies show it.
public final class Printable {

    private Printable() {}

    public static String of(String text) {
        return text.codePoints().mapToObj(Printable::piece).collect(Collectors.joining());
    }

    private static String piece(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> "\\u{" + Integer.toHexString(c) + "}";
            default -> Character.toString(c);
        };
    }
}
