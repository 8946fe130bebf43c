package dev.postern.rules.address;

/// The endings that readers supply the dot to by themselves, in the ways they are spelled: `com`,
/// `c0m`, `c o m`, `co m`, `org`.
final class Spelled {

    private static final String[] ENDINGS = {"com", "org"};

    private Spelled() {}

    /// Whether one begins at a place, with nothing of a word before it.
    static boolean beginsAt(String text, int at) {
        return end(text, at) > 0 && (at == 0 || !Letters.isAlnum(text.charAt(at - 1)));
    }

    /// Past the ending that begins at a place; -1 if none does.
    static int end(String text, int at) {
        for (var ending : ENDINGS) {
            var end = end(text, at, ending);
            if (end > 0) {
                return end;
            }
        }
        return -1;
    }

    private static int end(String text, int start, String ending) {
        var at = start;
        for (var k = 0; k < ending.length(); k++) {
            at += k > 0 && at < text.length() && text.charAt(at) == ' ' ? 1 : 0;
            if (at >= text.length() || !isLetter(text.charAt(at), ending.charAt(k))) {
                return -1;
            }
            at++;
        }
        return at < text.length() && Letters.isLabel(text.charAt(at)) ? -1 : at;
    }

    private static boolean isLetter(char c, char wanted) {
        return c == wanted || (wanted == 'o' && c == '0');
    }
}
