package dev.postern.reading;

import java.util.Arrays;
import java.util.Locale;

/// Folds text, so that one spelling in a word list or a pattern finds every way to write it.
///
/// Case, compatibility forms, diacritics and Arabic vowel marks, tatweel and invisible characters
/// go; the forms of alef, ya, kaf and ta marbuta become one; digits of all scripts become ASCII, as
/// do Unicode's dashes, quotes, blanks and full stops. Letters of other scripts that look Latin
/// become Latin where the word is Latin otherwise ([LookAlikes]). Takes time linear in the text.
public final class Folding {

    private Folding() {}

    public static Folded fold(String text) {
        return isPlain(text) ? new Folded(text, lowerCase(text)) : new Pass(text).run();
    }

    private static boolean isPlain(String text) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c >= 0x80 || (c < ' ' && c != '\t')) {
                return false;
            }
        }
        return true;
    }

    private static String lowerCase(String ascii) {
        return ascii.toLowerCase(Locale.ROOT).replace('\t', ' ');
    }

    /// One pass over one text.
    private static final class Pass {

        private final String source;
        private char[] out;
        private int[] origins;
        private int size;
        private boolean foreign;

        Pass(String source) {
            this.source = source;
            this.out = new char[source.length() + 16];
            this.origins = new int[source.length() + 16];
        }

        Folded run() {
            for (var i = 0; i < source.length(); ) {
                var c = source.charAt(i);
                if (c < FoldTable.ASCII) {
                    add(FoldTable.ascii(c), i);
                    i++;
                } else {
                    i += foldRest(i, source.codePointAt(i));
                }
            }
            if (foreign) {
                new LookAlikes(source, out, origins, size).toLatin();
            }
            return new Folded(source, new String(out, 0, size), Arrays.copyOf(origins, size));
        }

        private int foldRest(int at, int codePoint) {
            foreign |= LookAlikes.mayLookLatin(codePoint);
            var folded = FoldTable.of(codePoint);
            if (folded == FoldTable.SEVERAL) {
                var several = FoldTable.several(codePoint);
                for (var i = 0; i < several.length(); i++) {
                    add(several.charAt(i), at);
                }
            } else {
                add(folded, at);
            }
            return Character.charCount(codePoint);
        }

        private void add(char c, int origin) {
            if (c == FoldTable.NOTHING) {
                return;
            }
            if (size == out.length) {
                out = Arrays.copyOf(out, size * 2);
                origins = Arrays.copyOf(origins, size * 2);
            }
            out[size] = c;
            origins[size++] = origin;
        }
    }
}
