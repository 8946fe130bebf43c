package dev.postern.masking.text;

import java.util.Locale;

/// Text with what programs and people resolve in it resolved: references, percent codes, wide letters, characters that
/// nobody sees and, where it is markup, tags and comments.
public final class ReadText {

    private ReadText() {}

    /// Whether it may be read otherwise than it is written.
    public static boolean mayDiffer(String text) {
        return new Marks(text, "&%<+").next(0) >= 0;
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
        var marks = new Marks(source, markup == Markup.SEEN ? "&+" : "&+<");
        var at = marks.next(0);
        var read = at < 0 ? source : read(source, at, marks, markup);
        var decoded = read.indexOf('%') < 0 ? read : withoutPercent(plain(read)).text();
        return Letters.isAscii(decoded) ? Letters.folded(decoded) : decoded.toLowerCase(Locale.ROOT);
    }

    private static String read(String source, int first, Marks marks, Markup markup) {
        var text = new StringBuilder(source.length());
        Reader letters = (c, start, end) -> text.append(c);
        var kept = 0;
        for (var at = first; at >= 0; at = marks.next(kept)) {
            text.append(source, kept, at);
            kept = next(letters, source, at, markup);
        }
        return text.append(source, kept, source.length()).toString();
    }

    /// Takes what is read, character by character.
    private interface Reader {
        void read(char c, int start, int end);
    }

    private static Overlay plain(String text) {
        var plain = new Overlay(text, text.length());
        for (var i = 0; i < text.length(); i++) {
            plain.add(text.charAt(i), i, i + 1);
        }
        return plain;
    }

    public static Overlay of(String source, Markup markup) {
        var read = new Overlay(source, source.length());
        for (var at = 0; at < source.length(); ) {
            at = next(read::add, source, at, markup);
        }
        return source.indexOf('%') < 0 && read.text().indexOf('%') < 0 ? read : withoutPercent(read);
    }

    private static int next(Reader read, String source, int at, Markup markup) {
        var c = source.charAt(at);
        if (c == '<' && markup != Markup.SEEN) {
            var end = Tags.end(source, at);
            if (end > 0) {
                if (markup == Markup.UNSEEN && !Tags.joins(source, at)) {
                    read.read(' ', end, end);
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
            read.read((char) shifted, at, at + 5);
            return at + 5;
        }
        add(read, c, at, at + 1);
        return at + 1;
    }

    /// A sign of addresses in UTF-7, in which some programs write words of the header; 0 if there is none here.
    private static int shifted(String source, int at) {
        return source.startsWith("+AEA-", at) ? '@' : source.startsWith("+AC4-", at) ? '.' : 0;
    }

    private static void add(Reader read, char c, int start, int end) {
        if (c < 0x80) {
            read.read(c, start, end);
        } else if (!Letters.isUnseen(c)) {
            read.read(Letters.plain(c), start, end);
        }
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
