package dev.postern.reading.html;

import dev.postern.reading.html.HtmlTree.Tag;
import java.util.Map;

/// Counts what draws without a picture: empty coloured cells, squares of SVG, shadows of one point. Some mails draw
/// codes of them, which a telephone's camera reads and nothing here does.
final class Mosaic {

    /// The smallest QR code has 441 squares, half of them dark; a newsletter has some dozens of empty cells.
    private static final int MOST = 150;

    private static final int SHORTEST_SHADOWS = 500;

    private int stones;

    /// An element begins.
    void opens(Tag tag, Map<String, String> styles) {
        switch (tag.name()) {
            case "rect", "use", "circle", "polygon" -> stones++;
            case "path" -> stones += count(tag.attribute("d"), 'M') + count(tag.attribute("d"), 'm');
            default -> {}
        }
        var shadows = styles.getOrDefault("box-shadow", "");
        if (shadows.length() >= SHORTEST_SHADOWS) {
            stones += count(shadows, ',');
        }
    }

    /// A coloured element ends in which nothing stands.
    void stone() {
        stones++;
    }

    boolean isPicture() {
        return stones > MOST;
    }

    private static int count(String text, char sign) {
        return (int) text.chars().filter(c -> c == sign).count();
    }
}
