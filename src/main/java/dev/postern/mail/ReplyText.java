package dev.postern.mail;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/// How a [Reply] is written on the wire (RFC 5321 §4.2): ASCII unless the client asked for UTF-8,
/// at most 512 octets a line with its CRLF, never a control character.
public final class ReplyText {

    private static final int MAX_LINE = 512 - 2;
    private static final String ELLIPSIS = "...";

    private ReplyText() {}

    /// The whole reply, lines separated by CRLF, without the last CRLF.
    public static String of(Reply reply, boolean utf8) {
        var text = new StringBuilder();
        var lines = reply.lines();
        for (var i = 0; i < lines.size(); i++) {
            var last = i == lines.size() - 1;
            var head = reply.code() + (last ? " " : "-") + reply.status() + " ";
            text.append(head).append(fitted(lines.get(i), MAX_LINE - head.length(), utf8));
            text.append(last ? "" : "\r\n");
        }
        return text.toString();
    }

    /// How many octets a text takes on the wire, escapes included.
    public static int octets(String text, boolean utf8) {
        return text.codePoints()
                .map(c -> piece(c, utf8).getBytes(StandardCharsets.UTF_8).length)
                .sum();
    }

    /// The text as an ASCII reply shows it.
    public static String ascii(String text) {
        return text.codePoints().mapToObj(c -> piece(c, false)).collect(Collectors.joining());
    }

    private static String fitted(String line, int room, boolean utf8) {
        var text = new StringBuilder();
        var used = 0;
        for (var i = 0; i < line.length(); ) {
            var c = line.codePointAt(i);
            var piece = piece(c, utf8);
            var size = piece.getBytes(StandardCharsets.UTF_8).length;
            if (used + size > room - ELLIPSIS.length()) {
                return text.append(ELLIPSIS).toString();
            }
            text.append(piece);
            used += size;
            i += Character.charCount(c);
        }
        return text.toString();
    }

    private static String piece(int c, boolean utf8) {
        if (c < 0x20 || c == 0x7f) {
            return " ";
        }
        return c < 0x7f || (utf8 && isShown(c)) ? Character.toString(c) : "\\u{" + Integer.toHexString(c) + "}";
    }

    /// Bidi controls and lone surrogates could make a log or terminal show something else.
    private static boolean isShown(int c) {
        var type = Character.getType(c);
        return type != Character.FORMAT && type != Character.CONTROL && type != Character.SURROGATE;
    }
}
