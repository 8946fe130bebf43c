package dev.postern.reading.mime;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The encoded words of a header (RFC 2047), with what senders get wrong: a character split over two
/// words, blanks within a word, words that touch other text, charsets nobody knows.
public final class EncodedWords {

    private static final int LONGEST_CHARSET = 60;

    private final String text;
    private final StringBuilder out = new StringBuilder();
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private String pendingCharset = "";

    private EncodedWords(String text) {
        this.text = text;
    }

    public static String decode(String text) {
        return text.contains("=?") ? new EncodedWords(text).decoded() : text;
    }

    /// The charset of a word that nobody can decode with certainty; empty if there is none.
    public static Optional<String> unknownCharset(String text) {
        var lastClose = text.lastIndexOf("?=");
        for (var start = text.indexOf("=?"); start >= 0; start = text.indexOf("=?", start + 2)) {
            var word = Word.at(text, start, lastClose);
            if (word != null && !DecodedText.of(new byte[0], word.charset).known()) {
                return Optional.of(word.charset);
            }
        }
        return Optional.empty();
    }

    private String decoded() {
        // Looked up once: a search from every opening mark to the end would be quadratic.
        var lastClose = text.lastIndexOf("?=");
        var at = 0;
        while (at < text.length()) {
            var start = text.indexOf("=?", at);
            var word = start < 0 ? null : Word.at(text, start, lastClose);
            if (word == null) {
                var next = start < 0 ? text.length() : start + 2;
                plain(at, next);
                at = next;
            } else {
                plain(at, start);
                encoded(word);
                at = word.end;
            }
        }
        flush();
        return Field.unfolded(out.toString());
    }

    /// Blanks between two encoded words are not shown (RFC 2047 §6.2).
    private void plain(int from, int to) {
        if (from < to && (pending.size() == 0 || !text.substring(from, to).isBlank() || to == text.length())) {
            flush();
            out.append(text, from, to);
        }
    }

    /// Words of one charset are joined as bytes, so that a split character becomes whole again.
    private void encoded(Word word) {
        if (!word.charset.equalsIgnoreCase(pendingCharset)) {
            flush();
        }
        pendingCharset = word.charset;
        if (word.base64) {
            base64(word.content);
        } else {
            quotedPrintable(word.content);
        }
    }

    private void flush() {
        if (pending.size() > 0) {
            out.append(DecodedText.of(pending.toByteArray(), pendingCharset).text());
            pending.reset();
        }
    }

    private void quotedPrintable(String content) {
        for (var i = 0; i < content.length(); i++) {
            var c = content.charAt(i);
            var octet = c == '=' ? Hex.octet(content, i + 1) : -1;
            if (octet >= 0) {
                pending.write(octet);
                i += 2;
            } else if (c < 0x80) {
                pending.write(c == '_' ? ' ' : c);
            } else {
                pending.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private void base64(String content) {
        var bits = 0;
        var count = 0;
        for (var i = 0; i < content.length(); i++) {
            var digit = base64Digit(content.charAt(i));
            if (digit >= 0) {
                bits = bits << 6 | digit;
                count += 6;
            }
            if (count >= 8) {
                count -= 8;
                pending.write(bits >> count & 0xff);
            }
            if (content.charAt(i) == '=') {
                count = 0;
            }
        }
    }

    private static int base64Digit(char c) {
        if (c >= 'A' && c <= 'Z') {
            return c - 'A';
        }
        if (c >= 'a' && c <= 'z') {
            return c - 'a' + 26;
        }
        if (c >= '0' && c <= '9') {
            return c - '0' + 52;
        }
        return c == '+' ? 62 : c == '/' ? 63 : -1;
    }

    /// `=?charset?B?content?=` or `=?charset*language?Q?content?=`.
    private record Word(String charset, boolean base64, String content, int end) {

        static @Nullable Word at(String text, int start, int lastClose) {
            var mark = text.indexOf('?', start + 2);
            if (mark < 0 || mark - start > LONGEST_CHARSET || mark + 2 >= text.length()) {
                return null;
            }
            var encoding = text.charAt(mark + 1) | 0x20;
            if ((encoding != 'b' && encoding != 'q') || text.charAt(mark + 2) != '?') {
                return null;
            }
            if (mark + 3 > lastClose) {
                return null;
            }
            var close = text.indexOf("?=", mark + 3);
            var label = text.substring(start + 2, mark);
            var language = label.indexOf('*');
            return new Word(
                    language < 0 ? label : label.substring(0, language),
                    encoding == 'b',
                    text.substring(mark + 3, close),
                    close + 2);
        }
    }
}
