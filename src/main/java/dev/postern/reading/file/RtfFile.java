package dev.postern.reading.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// What lies in a Rich Text file beside its text: pictures and objects, in hexadecimal digits or as octets.
final class RtfFile {

    private static final String PICTURE = "\\pict";
    private static final String OBJECT = "\\objdata";
    private static final String CONTAINER = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";

    private final String rtf;
    private final byte[] content;
    private int at;

    private RtfFile(byte[] content) {
        this.content = content;
        this.rtf = new String(content, StandardCharsets.ISO_8859_1);
    }

    static void read(byte[] content, FileVisitor visitor, Opening opening) throws IOException, Unread {
        visitor.asText(FileType.RTF, content);
        var file = new RtfFile(content);
        for (var start = file.next(PICTURE, 0); start >= 0; start = file.next(PICTURE, file.at)) {
            var picture = file.data(start + PICTURE.length(), opening.budget());
            if (picture.length > 0) {
                opening.shown("picture", "", picture);
            }
        }
        for (var start = file.next(OBJECT, 0); start >= 0; start = file.next(OBJECT, file.at)) {
            var object = file.data(start + OBJECT.length(), opening.budget());
            var inner = new String(object, StandardCharsets.ISO_8859_1).indexOf(CONTAINER);
            opening.inside("object", inner < 0 ? object : Arrays.copyOfRange(object, inner, object.length));
        }
    }

    /// Where the word stands next, and no longer one.
    private int next(String word, int from) {
        var found = rtf.indexOf(word, from);
        while (found >= 0
                && found + word.length() < rtf.length()
                && Character.isLetter(rtf.charAt(found + word.length()))) {
            found = rtf.indexOf(word, found + 1);
        }
        return found;
    }

    /// The data of the group up to its end, without those of the groups in it.
    private byte[] data(int from, Budget budget) throws Unread {
        var out = new ByteArrayOutputStream();
        var depth = 0;
        var high = -1;
        for (at = from; at < rtf.length() && depth >= 0; at++) {
            var c = rtf.charAt(at);
            if (c == '{') {
                depth++;
            } else if (c == '}') {
                depth--;
            } else if (c == '\\') {
                word(out);
            } else if (depth == 0 && Character.digit(c, 16) >= 0) {
                var digit = Character.digit(c, 16);
                if (high >= 0) {
                    out.write(high * 16 + digit);
                }
                high = high >= 0 ? -1 : digit;
            }
        }
        budget.time();
        budget.unpacked(out.size());
        return out.toByteArray();
    }

    /// Goes over a word with its number; `bin` is followed by as many octets.
    private void word(ByteArrayOutputStream out) {
        var start = at + 1;
        var end = start;
        while (end < rtf.length() && Character.isLetter(rtf.charAt(end))) {
            end++;
        }
        var name = rtf.substring(start, end);
        var digits = end;
        while (end < rtf.length()
                && end - digits < 9
                && (Character.isDigit(rtf.charAt(end)) || rtf.charAt(end) == '-')) {
            end++;
        }
        if (name.equals("bin") && end > digits && rtf.charAt(digits) != '-') {
            var length = (int) Math.min(
                    content.length - end,
                    Long.parseLong(rtf.substring(digits, end).replace("-", "")) + 1);
            out.write(content, Math.min(end + 1, content.length), Math.max(0, length - 1));
            end += length;
        }
        at = Math.max(at, end - (end < rtf.length() && rtf.charAt(end) == ' ' ? 0 : 1));
    }
}
