package dev.postern.reading.text;

/// A line as it is shown, before it is known whose words it holds.
///
/// @param number where it begins in the decoded part, counted from 1
/// @param depth how many quotes of the markup it stands in; 0 in plain text
/// @param hidden whether a reader cannot see it
public record Line(int number, String text, int depth, boolean hidden) {

    public static Line plain(int number, String text) {
        return new Line(number, text, 0, false);
    }

    /// Whether there is anything in it but blanks and characters nobody sees.
    public boolean isShown() {
        for (var i = 0; i < text.length(); i++) {
            var c = text.codePointAt(i);
            if (c > ' ' && (c < 0x80 || !(Character.isSpaceChar(c) || Invisible.is(c)))) {
                return true;
            }
            i += Character.charCount(c) - 1;
        }
        return false;
    }
}
