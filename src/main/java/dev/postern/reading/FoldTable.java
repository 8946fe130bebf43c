package dev.postern.reading;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/// What each character folds to, worked out a page of 256 characters at a time when first met.
final class FoldTable {

    /// The character goes.
    static final char NOTHING = 0;
    /// The character becomes several; see [#several].
    static final char SEVERAL = '\uffff';

    static final int ASCII = 0x80;

    private static final int TATWEEL = 0x640;
    private static final AtomicReferenceArray<@Nullable Page> PAGES =
            new AtomicReferenceArray<>((Character.MAX_CODE_POINT >> 8) + 1);

    /// What normalisation leaves apart though readers take it for one. Keys and values by pairs.
    private static final Map<Integer, String> APART = apart("ٱا" + "ىي" + "یي" + "ېي" + "ۍي" + "ےي" + "کك" + "ڪك" + "ةه"
            + "ۃه" + "ەه" + "ہه" + "ھه" + "ۀه" + "øo" + "łl" + "đd" + "ħh" + "ŧt" + "ıi" + "ɑa" + "ɡg" + "ɩi" + "‘'"
            + "’'" + "‚'" + "‛'" + "′'" + "“\"" + "”\"" + "„\"" + "«\"" + "»\"" + "。." + "۔." + "٫." + "٬," + "،,"
            + "؛;" + "؟?" + "٪%" + "⁄/" + "∕/" + "⧸/" + "∶:" + "‐-" + "‑-" + "‒-" + "–-" + "—-" + "―-" + "−-" + "⁃-"
            + "﹘-" + "・." + "･." + "๏." + "܁." + "܂." + "˙." + "ߺ." + "።." + "᛫." + "⸳." + "⠂.");

    private static final String SMALL_CAPITALS = "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡ\uffffʏᴢ";

    private FoldTable() {}

    /// The fold of an ASCII character.
    static char ascii(char c) {
        if (c >= 'A' && c <= 'Z') {
            return (char) (c + 'a' - 'A');
        }
        if (c == '\t' || c == '\r' || c == '\n') {
            return ' ';
        }
        return c < ' ' || c == 0x7f ? NOTHING : c;
    }

    static char of(int codePoint) {
        return page(codePoint).folds[codePoint & 0xff];
    }

    static String several(int codePoint) {
        return page(codePoint).several[codePoint & 0xff];
    }

    private static Page page(int codePoint) {
        var page = PAGES.get(codePoint >> 8);
        if (page == null) {
            // Two threads may both work it out; they come to the same.
            page = new Page(codePoint & ~0xff);
            PAGES.set(codePoint >> 8, page);
        }
        return page;
    }

    private static Map<Integer, String> apart(String pairs) {
        var map = new HashMap<Integer, String>();
        for (var i = 0; i < pairs.length(); i += 2) {
            map.put((int) pairs.charAt(i), pairs.substring(i + 1, i + 2));
        }
        return Map.copyOf(map);
    }

    private static final class Page {

        final char[] folds = new char[256];
        final String[] several = new String[256];

        Page(int first) {
            for (var i = 0; i < 256; i++) {
                var fold = fold(first + i);
                several[i] = fold;
                folds[i] = switch (fold.length()) {
                    case 0 -> NOTHING;
                    case 1 -> fold.charAt(0);
                    default -> SEVERAL;
                };
            }
        }
    }

    private static String fold(int codePoint) {
        if (isUnseen(codePoint)) {
            return "";
        }
        if (isSurrogate(codePoint)) {
            return "\ufffd";
        }
        var apart = APART.get(codePoint);
        if (apart != null) {
            return apart;
        }
        var decomposed = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD);
        var folded = new StringBuilder();
        decomposed.toLowerCase(Locale.ROOT).codePoints().forEach(c -> folded.append(simple(c)));
        // Without marks this puts together only what folding did not take apart (Hangul).
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }

    /// Letters in squares, in dark circles, as parts of flags and as small capitals.
    private static char drawn(int codePoint) {
        for (var first : new int[] {0x1F130, 0x1F150, 0x1F170, 0x1F1E6}) {
            if (codePoint >= first && codePoint < first + 26) {
                return (char) ('a' + codePoint - first);
            }
        }
        var small = SMALL_CAPITALS.indexOf(codePoint);
        return small < 0 ? 0 : "abcdefghijklmnopqrstuvwxyz".charAt(small);
    }

    private static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    private static String simple(int codePoint) {
        if (isUnseen(codePoint)) {
            return "";
        }
        var apart = APART.get(codePoint);
        if (apart != null) {
            return apart;
        }
        var drawn = drawn(codePoint);
        if (drawn != 0) {
            return String.valueOf(drawn);
        }
        return switch (Character.getType(codePoint)) {
            case Character.DECIMAL_DIGIT_NUMBER -> Integer.toString(Character.digit(codePoint, 10));
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> " ";
            default -> Character.toString(codePoint);
        };
    }

    private static boolean isUnseen(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> true;
            default -> codePoint == TATWEEL || isBlankLetter(codePoint);
        };
    }

    /// Fillers that Unicode counts as letters but nobody sees.
    private static boolean isBlankLetter(int codePoint) {
        return codePoint == 0x115f || codePoint == 0x1160 || codePoint == 0x3164 || codePoint == 0xffa0;
    }
}
