package dev.postern.rules.address;

/// The rest of an address behind its host: port, path, query.
final class Tail {

    private static final String CLOSES = "<>\"'|";
    private static final String TRAILS = ".,;:!?*_'\"-…";

    private Tail() {}

    /// Where the address ends whose name ends here.
    static int afterName(Unmasked text, int end) {
        var next = text.at(end);
        var goesOn = next == '/' || next == '?' || next == '#' || (next == ':' && Letters.isDigit(text.at(end + 1)));
        return goesOn ? end(text, end) : end;
    }

    /// Where the address ends whose host begins here.
    static int end(Unmasked text, int start) {
        var end = start;
        var parentheses = 0;
        while (isInside(text.at(end))) {
            parentheses += balance(text.at(end));
            end++;
        }
        return trimmed(text, start, end, parentheses);
    }

    private static boolean isInside(char c) {
        return c > ' ' && CLOSES.indexOf(c) < 0;
    }

    /// A full stop or a parenthesis around the address is not its own.
    private static int trimmed(Unmasked text, int start, int inside, int parentheses) {
        var end = inside;
        var open = parentheses;
        while (end > start) {
            var c = text.at(end - 1);
            var isStray = (c == ')' && open < 0) || (c == ']' && text.at(start) != '[');
            if (TRAILS.indexOf(c) < 0 && !isStray) {
                break;
            }
            open -= balance(c);
            end--;
        }
        return end;
    }

    private static int balance(char c) {
        return c == '(' ? 1 : c == ')' ? -1 : 0;
    }
}
