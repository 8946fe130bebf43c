package dev.postern.reading.text;

import java.util.List;

/// Bar codes drawn of block elements (U+2580 to U+259F), line by line, as terminals show them.
public final class BlockLetters {

    private static final int LINES = 8;
    private static final int SIGNS = 8;

    private BlockLetters() {}

    /// The smallest QR code takes eleven such lines of two rows each.
    public static boolean draw(List<Line> lines) {
        return lines.stream().filter(line -> isDrawn(line.text())).limit(LINES).count() == LINES;
    }

    private static boolean isDrawn(String line) {
        var signs = 0;
        for (var i = 0; i < line.length() && signs < SIGNS; i++) {
            signs += line.charAt(i) >= 0x2580 && line.charAt(i) <= 0x259f ? 1 : 0;
        }
        return signs == SIGNS;
    }
}
