package dev.postern.masking.text;

import java.util.Locale;

/// Text with what programs and people resolve in it resolved: references, percent codes, wide letters, characters that
/// nobody sees and, where it is markup, tags and comments.
public final class ReadText {

    private static final char FULL_WIDTH = '\uff01' - '!';

    private ReadText() {}

    /// Whether it may be read otherwise than it is written.
    public static boolean mayDiffer(String text) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c < 0x80 ? "&%<+".indexOf(c) >= 0 : isUnseen(c) || plain(c) != c) {
                return true;
            }
        }
        return false;
    }

    /// What becomes of tags and comments, the likeliest first.
    public enum Markup {
        /// They are not seen, and most begin a new word.
        UNSEEN,
        /// They are text like any other.
        SEEN,
        /// They are nothing.
        NOTHING
    }

    /// The same text as [#of(String, Markup)] has it, but in lower case and without the way back, which is faster.
    public static String text(String source, Markup markup) {
        var text = new StringBuilder(source.length());
        var kept = 0;
        for (var at = next(source, 0, markup); at >= 0; ) {
            text.append(source, kept, at);
            var read = new Overlay(source, 8);
            kept = next(read, source, at, markup);
            text.append(read.text());
            at = next(source, kept, markup);
        }
        var whole = text.append(source, kept, source.length()).toString();
        return (whole.indexOf('%') < 0 ? whole : withoutPercent(plain(whole)).text()).toLowerCase(Locale.ROOT);
    }

    private static Overlay plain(String text) {
        var plain = new Overlay(text, text.length());
        for (var i = 0; i < text.length(); i++) {
            plain.add(text.charAt(i), i, i + 1);
        }
        return plain;
    }

    /// Where something stands that is read otherwise; -1 if nowhere.
    private static int next(String source, int from, Markup markup) {
        for (var i = from; i < source.length(); i++) {
            var c = source.charAt(i);
            if (c < 0x80 ? c == '&' || c == '+' || (c == '<' && markup != Markup.SEEN) : isUnseen(c) || plain(c) != c) {
                return i;
            }
        }
        return -1;
    }

    public static Overlay of(String source, Markup markup) {
        var read = new Overlay(source, source.length());
        for (var at = 0; at < source.length(); ) {
            at = next(read, source, at, markup);
        }
        return source.indexOf('%') < 0 && read.text().indexOf('%') < 0 ? read : withoutPercent(read);
    }

    private static int next(Overlay read, String source, int at, Markup markup) {
        var c = source.charAt(at);
        if (c == '<' && markup != Markup.SEEN) {
            var end = Tags.end(source, at);
            if (end > 0) {
                if (markup == Markup.UNSEEN && !Tags.joins(source, at)) {
                    read.add(' ', end, end);
                }
                return end;
            }
        } else if (c == '&') {
            var found = CharacterReferences.at(source, at);
            if (found != null) {
                found.character().chars().forEach(each -> add(read, (char) each, at, found.end()));
                return found.end();
            }
        }
        var shifted = c == '+' ? shifted(source, at) : 0;
        if (shifted > 0) {
            read.add((char) shifted, at, at + 5);
            return at + 5;
        }
        add(read, c, at, at + 1);
        return at + 1;
    }

    /// A sign of addresses in UTF-7, in which some programs write words of the header; 0 if there is none here.
    private static int shifted(String source, int at) {
        return source.startsWith("+AEA-", at) ? '@' : source.startsWith("+AC4-", at) ? '.' : 0;
    }

    private static void add(Overlay read, char c, int start, int end) {
        if (c < 0x80) {
            read.add(c, start, end);
        } else if (!isUnseen(c)) {
            read.add(plain(c), start, end);
        }
    }

    private static boolean isUnseen(char c) {
        return Character.getType(c) == Character.FORMAT || c == '\ufe0f';
    }

    /// The ASCII character that a wide or small one reads as.
    private static char plain(char c) {
        if (c >= '\uff01' && c <= '\uff5e') {
            return (char) (c - FULL_WIDTH);
        }
        return switch (c) {
            case '\ufe6b' -> '@';
            case '\u3002', '\uff61', '\u2024', '\ufe52' -> '.';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\ufe63' -> '-';
            default -> c;
        };
    }

    private static Overlay withoutPercent(Overlay coded) {
        var text = coded.text();
        var read = new Overlay(coded.source(), text.length());
        for (var at = 0; at < text.length(); ) {
            var code = code(text, at);
            var end = code > 0 ? at + 3 : at + 1;
            read.add(code > 0 ? (char) code : text.charAt(at), coded.start(at), coded.end(end - 1));
            at = end;
        }
        return read;
    }

    /// The printable ASCII character of the percent code here; 0 if there is none.
    private static int code(String text, int at) {
        if (text.charAt(at) != '%' || at + 2 >= text.length()) {
            return 0;
        }
        var code = Character.digit(text.charAt(at + 1), 16) * 16 + Character.digit(text.charAt(at + 2), 16);
        return code > ' ' && code < 0x7f ? code : 0;
    }
}
