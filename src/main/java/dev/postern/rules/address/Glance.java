package dev.postern.rules.address;

import java.util.List;

/// A first look at a folded text: most lines of a mail hold nothing an address could be made of.
///
/// An address needs a dot in some disguise, a scheme with slashes behind it, or an ending that needs
/// no dot ([Spelled]). Whatever could be one
/// of these is looked at closely; this only lets pass what cannot.
final class Glance {

    /// Dots that are only written on purpose, escapes, and backslashes.
    private static final String TELLING = "·•∙‧%&\\";

    /// The words for a dot; a word that holds one by chance costs a closer look, no more.
    private static final List<String> SPOKEN = List.of("dot", "d0t", "doot", "نقط", "دوت", "ضوت", "دووت", "ضت");

    private Glance() {}

    static boolean mayHoldAddress(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (isTelling(text, i)) {
                return true;
            }
        }
        return SPOKEN.stream().anyMatch(text::contains);
    }

    private static boolean isTelling(String text, int i) {
        var c = text.charAt(i);
        return switch (c) {
            case '.' -> !endsSentence(text, i);
            case ',' -> i + 1 < text.length() && text.charAt(i + 1) != ' ';
            case '/' -> next(text, i + 1) == '/';
            case 'c', 'o' -> Spelled.beginsAt(text, i);
            case '0' -> Spelled.end(text, i + 1) > 0 || Spelled.end(text, i + 2) > 0;
            case '[', '(' -> text.startsWith("period", i + 1) || text.startsWith("point", i + 1);
            case 'w' -> text.startsWith("www", i);
            case ':' -> next(text, i + 1) == '/' || next(text, i + 1) == ']' || next(text, i + 1) == ')';
            default -> c >= 0x80 ? TELLING.indexOf(c) >= 0 : c == '%' || c == '&' || c == '\\';
        };
    }

    /// A dot right behind a word, with nothing or a blank after it; ". com" is looked at closely.
    private static boolean endsSentence(String text, int dot) {
        var before = dot == 0 ? ' ' : text.charAt(dot - 1);
        if (before == ' ' || !Letters.isAlnum(before)) {
            return false;
        }
        return dot + 1 == text.length() || (text.charAt(dot + 1) == ' ' && Spelled.end(text, dot + 2) < 0);
    }

    private static char next(String text, int from) {
        var at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at < text.length() ? text.charAt(at) : 0;
    }
}
