package dev.postern.reading.text;

import java.text.Bidi;
import java.util.Optional;
import java.util.regex.Pattern;

/// Text as the eye meets it from left to right, where the sender's control characters turn it round
/// (Unicode Standard Annex 9).
///
/// Arabic words stay in the order in which they are read; what turns is Latin text and digits under a
/// right-to-left override, and names put in another order around a dot.
public final class Displayed {

    private static final char LEFT_TO_RIGHT_OVERRIDE = '\u202d';
    private static final char RIGHT_TO_LEFT_OVERRIDE = '\u202e';
    private static final Pattern TURNED_AT_DOT = Pattern.compile(
            "[A-Za-z0-9\u202c\u2069]([\u200f\u061c\u2067\u2068\u202b]+[.]|[.][\u200f\u061c\u2067\u2068\u202b]+)");
    private static final String TURNED = "()<>[]{}«»";

    private Displayed() {}

    /// Whether letters stand against their own direction, so that nobody reads them as they are stored.
    public static boolean isOverridden(String text) {
        return text.indexOf(RIGHT_TO_LEFT_OVERRIDE) >= 0 || text.indexOf(LEFT_TO_RIGHT_OVERRIDE) >= 0;
    }

    /// The text in the order of its display; empty if that is the order in which it is stored.
    public static Optional<String> of(String text) {
        if (!hasControls(text)
                || !(isOverridden(text) || TURNED_AT_DOT.matcher(text).find())) {
            return Optional.empty();
        }
        var shown = Invisible.removed(inVisualOrder(text));
        return shown.equals(Invisible.removed(text)) ? Optional.empty() : Optional.of(shown);
    }

    private static boolean hasControls(String text) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '\u061c' || (c >= '\u200e' && c <= '\u2069' && Invisible.is(c))) {
                return true;
            }
        }
        return false;
    }

    private static String inVisualOrder(String text) {
        var bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        var runs = new String[bidi.getRunCount()];
        var levels = new byte[runs.length];
        for (var i = 0; i < runs.length; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            runs[i] = shown(text.substring(bidi.getRunStart(i), bidi.getRunLimit(i)), levels[i] % 2 == 1);
        }
        Bidi.reorderVisually(levels, 0, runs, 0, runs.length);
        return String.join("", runs);
    }

    private static String shown(String run, boolean toTheLeft) {
        var isArabic = run.codePoints().anyMatch(Displayed::isArabic);
        return toTheLeft == isArabic ? run : reversed(run);
    }

    private static boolean isArabic(int c) {
        return c >= 0x590
                && (Character.getDirectionality(c) == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                        || Character.getDirectionality(c) == Character.DIRECTIONALITY_RIGHT_TO_LEFT);
    }

    private static String reversed(String run) {
        var turned = new StringBuilder(run).reverse();
        for (var i = 0; i < turned.length(); i++) {
            var at = TURNED.indexOf(turned.charAt(i));
            if (at >= 0) {
                turned.setCharAt(i, TURNED.charAt(at ^ 1));
            }
        }
        return turned.toString();
    }
}
