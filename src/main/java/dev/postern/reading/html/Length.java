package dev.postern.reading.html;

import java.util.regex.Pattern;

/// A length of CSS in pixels, as far as it matters whether that is none, little or far away.
final class Length {

    private static final double PIXELS_PER_EM = 16;
    private static final int LONGEST = 100;
    private static final Pattern TERM = Pattern.compile("([+-]?)\\s*(\\d{1,6}(?:\\.\\d{1,6})?)");

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

    /// `calc(1px - 1px)`, as far as it is one of one unit.
    private static double sum(String terms) {
        if (terms.indexOf('*') >= 0 || terms.indexOf('/') >= 0) {
            return Double.NaN;
        }
        var sum = 0.0;
        var term = TERM.matcher(terms);
        while (term.find()) {
            sum += Double.parseDouble(term.group(2)) * (term.group(1).equals("-") ? -1 : 1);
        }
        return sum;
    }

    /// The number a text begins with; NaN if with none.
    static double number(String text) {
        if (text.startsWith("calc(") && text.length() < LONGEST) {
            return sum(text.substring(5));
        }
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
