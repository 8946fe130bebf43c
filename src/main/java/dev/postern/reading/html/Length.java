package dev.postern.reading.html;

/// A length of CSS in pixels, as far as it matters whether that is none, little or far away.
final class Length {

    private static final double PIXELS_PER_EM = 16;

    private Length() {}

    /// @return NaN where it is no length, such as `auto`
    static double pixels(String text) {
        var number = number(text);
        if (text.endsWith("em")) {
            return number * PIXELS_PER_EM;
        }
        if (text.endsWith("%")) {
            return number * PIXELS_PER_EM / 100;
        }
        return number;
    }

    /// The number a text begins with; NaN if with none.
    static double number(String text) {
        var end = 0;
        while (end < text.length() && end < 12 && "+-.0123456789".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        try {
            return end == 0 ? Double.NaN : Double.parseDouble(text.substring(0, end));
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
