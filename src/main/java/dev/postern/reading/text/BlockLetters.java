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
        return line.chars().filter(c -> c >= 0x2580 && c <= 0x259f).limit(SIGNS).count() == SIGNS;
    }
}
