package dev.postern.masking.files;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.util.Matrix;

/// Joins signs that stand close to each other to words, and marks those that spell addresses.
final class PdfWords {

    /// Of the size of the letters; less than any blank is wide, more than letters are moved towards each other.
    private static final double GAP = 0.15;

    private static final int LONGEST = 2_000;

    private final UnaryOperator<String> mask;
    private final StringBuilder word = new StringBuilder();
    /// Of each letter of the word.
    private final List<PdfStrings.Sign> signs = new ArrayList<>();

    private double x;
    private double y;

    PdfWords(UnaryOperator<String> mask) {
        this.mask = mask;
    }

    /// @param width of the sign, in sizes of its letters
    void add(PdfStrings.Sign sign, String text, Matrix place, double width) {
        var size = Math.hypot(place.getScaleX(), place.getShearY());
        var distance = Math.hypot(place.getTranslateX() - x, place.getTranslateY() - y);
        if (distance > GAP * size || text.isBlank() || word.length() > LONGEST) {
            end();
        }
        if (!text.isBlank()) {
            word.append(text);
            for (var i = 0; i < text.length(); i++) {
                signs.add(sign);
            }
        }
        x = place.getTranslateX() + width * place.getScaleX();
        y = place.getTranslateY() + width * place.getShearY();
    }

    /// The word is whole.
    void end() {
        if (!word.isEmpty()) {
            var written = word.toString();
            var clean = mask.apply(written);
            if (!clean.equals(written)) {
                mark(written, clean);
            }
            word.setLength(0);
            signs.clear();
        }
    }

    private void mark(String written, String clean) {
        var shorter = Math.min(written.length(), clean.length());
        var start = 0;
        while (start < shorter && written.charAt(start) == clean.charAt(start)) {
            start++;
        }
        var end = 0;
        while (end < shorter - start
                && written.charAt(written.length() - 1 - end) == clean.charAt(clean.length() - 1 - end)) {
            end++;
        }
        var last = written.length() - end;
        while (start > 0 && isOfAddress(written.charAt(start - 1))) {
            start--;
        }
        while (last < written.length() && isOfAddress(written.charAt(last))) {
            last++;
        }
        signs.subList(start, last).forEach(PdfStrings.Sign::goes);
    }

    /// An alias may begin or end as the address did.
    private static boolean isOfAddress(char c) {
        return Character.isLetterOrDigit(c) || "._+-@".indexOf(c) >= 0;
    }
}
