package dev.postern.reading.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The looks of cells of an old Excel file by number, as far as they keep what is in them from sight.
final class OldCellLooks {

    /// In twentieths of a point.
    private static final int SMALLEST = 40;
    /// White by the palette that nobody changed, fixed or not.
    private static final Set<Integer> WHITE = Set.of(1, 9);
    /// No font has this number.
    private static final int NO_FONT = 4;

    private final List<Boolean> tiny = new ArrayList<>();
    private final List<Boolean> white = new ArrayList<>();
    private final Set<Integer> empty = new HashSet<>();
    private final List<Look> looks = new ArrayList<>();
    private boolean conditional;

    private record Look(int font, int format, boolean papered) {}

    void font(OldRecords font) {
        tiny.add(font.number16() < SMALLEST);
        font.skip(2);
        white.add(WHITE.contains(font.number16()));
    }

    void format(int number, String code) {
        if (code.strip().equals(";;;")) {
            empty.add(number);
        }
    }

    void look(OldRecords look) {
        var font = look.number16();
        var format = look.number16();
        look.skip(10);
        if (look.left() < 6) {
            looks.add(new Look(font, format, false));
            return;
        }
        var pattern = look.number32() >>> 26;
        looks.add(new Look(font, format, pattern == 0 || WHITE.contains(look.number16() & 0x7f)));
    }

    /// What conditions lay behind cells is not known.
    void conditional() {
        conditional = true;
    }

    boolean hides(int look) {
        if (look >= looks.size()) {
            return false;
        }
        var found = looks.get(look);
        var font = found.font > NO_FONT ? found.font - 1 : found.font;
        var isTiny = font < tiny.size() && tiny.get(font);
        var isWhite = font < white.size() && white.get(font);
        return empty.contains(found.format) || isTiny || (isWhite && found.papered && !conditional);
    }
}
