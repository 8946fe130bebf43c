package dev.postern.reading.file;

import dev.postern.reading.html.Colour;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The looks that cells of an Excel file have by number, as far as they keep what is in them from sight: a format of
/// nothing, letters too small to be seen, the colour of the cell.
final class CellLooks {

    static final CellLooks NONE = new CellLooks();

    private static final double SMALLEST = 2;
    /// A tint that leaves white as white as paper.
    private static final double NO_TINT = 0.06;

    private final Map<String, String> formats = new HashMap<>();
    private final List<Font> fonts = new ArrayList<>();
    private final List<Optional<Colour>> fills = new ArrayList<>();
    private final List<Look> looks = new ArrayList<>();

    private record Font(double size, Optional<Colour> colour) {}

    /// @param unseen whatever is behind it
    /// @param paper whether it is unseen where only the paper is behind it
    private record Look(boolean unseen, boolean paper) {}

    private CellLooks() {}

    static CellLooks of(byte[] styles, Budget budget) throws Unread {
        if (styles.length == 0) {
            return NONE;
        }
        var looks = new CellLooks();
        Xml.walk(styles, budget, looks.new Styles());
        return looks;
    }

    /// @param look its number
    /// @param papered whether nothing but the cell's own fill can stand behind its text
    boolean hides(String look, boolean papered) {
        try {
            var found = looks.get(Integer.parseInt(look));
            return found.unseen || (papered && found.paper);
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            return false;
        }
    }

    private final class Styles implements Xml.Visitor {

        private String list = "";
        private double size = Double.NaN;
        private Optional<Colour> colour = Optional.empty();
        private Optional<Colour> fill = Optional.empty();

        @Override
        public void start(String element, Xml at) {
            switch (element) {
                case "fonts", "fills", "cellXfs", "cellStyleXfs", "dxfs" -> list = element;
                case "font" -> {
                    size = Double.NaN;
                    colour = Optional.empty();
                }
                case "fill" -> fill = Optional.empty();
                case "sz" -> size = at.number("val");
                case "color" -> colour = colour(at);
                case "patternFill" -> {
                    var pattern = at.attribute("patternType");
                    fill = pattern.isEmpty() || pattern.equals("none") ? Optional.of(Colour.WHITE) : Optional.empty();
                }
                case "fgColor" -> fill = fill.isPresent() ? fill : colour(at);
                case "numFmt" -> formats.put(at.attribute("numFmtId"), at.attribute("formatCode"));
                case "xf" -> {
                    if (list.equals("cellXfs")) {
                        looks.add(look(at));
                    }
                }
                default -> {}
            }
        }

        @Override
        public void end(String element) {
            if (element.equals("font") && list.equals("fonts")) {
                fonts.add(new Font(size, colour));
            } else if (element.equals("fill") && list.equals("fills")) {
                fills.add(fill);
            }
        }

        private Look look(Xml at) {
            var font = get(fonts, at.number("fontId"));
            var behind = get(fills, at.number("fillId"));
            var noFormat =
                    formats.getOrDefault(at.attribute("numFmtId"), "").strip().equals(";;;");
            var tiny = font != null && font.size < SMALLEST;
            if (font == null || font.colour.isEmpty() || behind == null || behind.isEmpty()) {
                return new Look(noFormat || tiny, false);
            }
            var same = font.colour.get().sameAs(behind.get());
            return new Look(noFormat || tiny, same);
        }
    }

    private static <T> @Nullable T get(List<T> list, double index) {
        return index >= 0 && index < list.size() ? list.get((int) index) : null;
    }

    /// Empty where a theme or a palette decides.
    private static Optional<Colour> colour(Xml at) {
        var rgb = at.attribute("rgb").toLowerCase(Locale.ROOT);
        if (rgb.length() == 8) {
            return Colour.parse(rgb.substring(2));
        }
        var isWhite = (at.attribute("theme").equals("0") && !(Math.abs(at.number("tint")) > NO_TINT))
                || at.attribute("indexed").equals("9")
                || at.attribute("indexed").equals("1");
        return isWhite ? Optional.of(Colour.WHITE) : Optional.empty();
    }
}
