package dev.postern.masking.text;

/// Where something may stand that is read otherwise than it is written: one of a few signs, or a letter beyond ASCII
/// that is not seen or seen as another.
final class Marks {

    private final String text;
    private final Stops signs;
    private int letter;

    Marks(String text, String signs) {
        this.text = text;
        this.signs = new Stops(text, signs);
        this.letter = Letters.isAscii(text) ? text.length() : -1;
    }

    /// The first place at or after this one, which must not be before one asked earlier; -1 if there is none.
    int next(int from) {
        var sign = signs.next(from);
        if (letter < from) {
            letter = letter(from);
        }
        return sign < 0 || letter < sign ? (letter < text.length() ? letter : -1) : sign;
    }

    private int letter(int from) {
        var at = from;
        while (at < text.length() && !Letters.isOther(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
