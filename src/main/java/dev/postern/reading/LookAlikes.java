package dev.postern.reading;

import com.ibm.icu.text.SpoofChecker;
import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/// Letters of other scripts that pass for Latin ones; the only place that knows ICU.
///
/// A word with a Latin letter in it takes all its look-alikes as Latin, if nothing else foreign is in
/// it. A word of nothing but look-alikes is taken as Latin where the whole text has no letter of
/// those scripts that could not be one: Russian or Greek prose always has.
final class LookAlikes {

    /// Where a reader is fooled in the middle of a Latin word, though Unicode's tables don't say so.
    private static final Map<Integer, Character> IN_PASSING = Map.of(
            (int) 'к', 'k', (int) 'т', 't', (int) 'м', 'm', (int) 'в', 'b', (int) 'κ', 'k', (int) 'τ', 't', (int) 'ε',
            'e', (int) 'η', 'n');

    /// Worked out when the first foreign letter is met: it takes a moment.
    private static final class Table {
        static final Map<Integer, Character> LATIN = latin();
    }

    private final String source;
    private final char[] folded;
    private final int[] origins;
    private final int size;

    /// @param origins where in the source each of the first `size` folded characters comes from
    LookAlikes(String source, char[] folded, int[] origins, int size) {
        this.source = source;
        this.folded = folded;
        this.origins = origins;
        this.size = size;
    }

    /// Whether a text with this character is worth a closer look.
    static boolean mayLookLatin(int codePoint) {
        return codePoint >= 0x370 && (codePoint <= 0x58f || (codePoint >= 0x13a0 && isFarScript(codePoint)));
    }

    private static boolean isFarScript(int c) {
        return c <= 0x13ff
                || (c >= 0x1d00 && c <= 0x1d7f)
                || (c >= 0x2c80 && c <= 0x2cff)
                || (c >= 0xa4d0 && c <= 0xa4ff)
                || (c >= 0xab30 && c <= 0xabbf);
    }

    /// Puts Latin letters in the place of look-alikes.
    void toLatin() {
        var nothingGenuine = IntStream.range(0, size).map(this::written).noneMatch(LookAlikes::isGenuine);
        for (var from = 0; from < size; from++) {
            var to = from;
            var foreign = false;
            while (to < size && inWord(folded[to])) {
                foreign |= folded[to++] >= FoldTable.ASCII;
            }
            if (foreign && isLatin(from, to, nothingGenuine)) {
                replace(from, to);
            }
            from = to;
        }
    }

    private boolean isLatin(int from, int to, boolean nothingGenuine) {
        var hasLatin = false;
        for (var i = from; i < to; i++) {
            var c = written(i);
            if (isGenuine(c) && !IN_PASSING.containsKey(Character.toLowerCase(c))) {
                return false;
            }
            hasLatin |= folded[i] >= 'a' && folded[i] <= 'z';
        }
        return hasLatin || nothingGenuine;
    }

    private void replace(int from, int to) {
        for (var i = from; i < to; i++) {
            var c = written(i);
            if (mayLookLatin(c)) {
                var latin = Table.LATIN.getOrDefault(c, IN_PASSING.get(Character.toLowerCase(c)));
                folded[i] = latin == null ? folded[i] : latin;
            }
        }
    }

    /// What the sender wrote there; what folded to ASCII was no foreign letter.
    private int written(int i) {
        return folded[i] < FoldTable.ASCII ? folded[i] : source.codePointAt(origins[i]);
    }

    private static boolean isGenuine(int codePoint) {
        return mayLookLatin(codePoint) && !Table.LATIN.containsKey(codePoint);
    }

    /// Addresses are one word: `shop.сом` is Latin as a whole.
    private static boolean inWord(char c) {
        return (c >= 'a' && c <= 'z')
                || Character.isLetterOrDigit(c)
                || c == '.'
                || c == '-'
                || c == '_'
                || c == '/'
                || c == ':';
    }

    private static Map<Integer, Character> latin() {
        var checker = new SpoofChecker.Builder().build();
        var bySkeleton = new HashMap<String, Character>();
        for (var c = 'A'; c <= 'Z'; c++) {
            bySkeleton.put(checker.getSkeleton(Character.toString(c)), Character.toLowerCase(c));
        }
        for (var c = 'a'; c <= 'z'; c++) {
            bySkeleton.put(checker.getSkeleton(Character.toString(c)), c);
        }
        var latin = new HashMap<Integer, Character>();
        for (var c = 0x370; c <= 0xabbf; c++) {
            if (mayLookLatin(c) && UnicodeScript.of(c) != UnicodeScript.COMMON && Character.isLetter(c)) {
                var alike = bySkeleton.get(checker.getSkeleton(Character.toString(c)));
                if (alike != null) {
                    latin.put(c, alike);
                }
            }
        }
        return Map.copyOf(latin);
    }
}
