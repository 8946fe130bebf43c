package dev.postern.masking.mime;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/// Text in header fields: encoded words (RFC 2047) read and written, lines folded.
public final class FieldText {

    private static final Charset ARABIC = Charset.forName("windows-1256");
    private static final Pattern BLANKS = Pattern.compile(" {20,}");
    private static final Pattern LANGUAGE = Pattern.compile("\\*.*");
    private static final int MAX_CHARSET = 60;
    /// Longer than the standard allows, since readers are lenient too.
    private static final int MAX_WORD = 1000;

    private static final int LINE = 76;
    private static final int MAX_LINE = 990;
    /// So many bytes of UTF-8 make an encoded word of at most 75 characters.
    private static final int BYTES_OF_A_WORD = 45;

    private FieldText() {}

    /// The text a value means: encoded words decoded, raw bytes taken for UTF-8 or else windows-1256.
    public static String decode(String value) {
        if (value.indexOf("=?") < 0) {
            return unraw(value);
        }
        var text = new StringBuilder(value.length());
        var pending = new Pending();
        var position = 0;
        while (position < value.length()) {
            var start = value.indexOf("=?", position);
            var word = start < 0 ? Optional.<Word>empty() : Word.at(value, start);
            var end = start < 0 ? value.length() : word.isPresent() ? start : start + 2;
            var between = value.substring(position, end);
            if (word.isEmpty() || !between.isBlank() || pending.isEmpty()) {
                pending.flush(text);
                text.append(unraw(between));
            }
            word.ifPresent(w -> pending.add(w, text));
            position = word.map(Word::end).orElse(end);
        }
        pending.flush(text);
        return text.toString();
    }

    /// @param end past the closing `?=`
    private record Word(String charset, String bytes, int end) {

        static Optional<Word> at(String value, int start) {
            var charsetEnd = value.indexOf('?', start + 2, Math.min(start + 2 + MAX_CHARSET, value.length()));
            if (charsetEnd < 0 || charsetEnd + 2 >= value.length() || value.charAt(charsetEnd + 2) != '?') {
                return Optional.empty();
            }
            var limit = Math.min(charsetEnd + 3 + MAX_WORD, value.length());
            var end = value.indexOf("?=", Math.min(charsetEnd + 3, limit), limit);
            if (end < 0) {
                return Optional.empty();
            }
            var content = value.substring(charsetEnd + 3, end);
            var bytes = switch (value.charAt(charsetEnd + 1)) {
                case 'q', 'Q' -> TransferEncoding.QUOTED_PRINTABLE.decode(content.replace('_', ' '));
                case 'b', 'B' -> TransferEncoding.BASE64.decode(content);
                default -> null;
            };
            // RFC 2231 §5 lets a language follow the charset.
            var charset =
                    LANGUAGE.matcher(value.substring(start + 2, charsetEnd)).replaceAll("");
            return bytes == null ? Optional.empty() : Optional.of(new Word(charset, bytes, end + 2));
        }
    }

    /// Neighbouring words of one charset, joined before they are decoded: some writers cut a character in two.
    private static final class Pending {
        private String charset = "";
        private final StringBuilder bytes = new StringBuilder();

        boolean isEmpty() {
            return bytes.isEmpty();
        }

        void add(Word word, StringBuilder text) {
            if (!word.charset().equalsIgnoreCase(charset)) {
                flush(text);
                charset = word.charset();
            }
            bytes.append(word.bytes());
        }

        void flush(StringBuilder text) {
            if (!bytes.isEmpty()) {
                text.append(decode(bytes.toString(), charset));
                bytes.setLength(0);
            }
        }

        private static String decode(String bytes, String charset) {
            return Utf7.isName(charset) ? Utf7.decode(bytes) : known(bytes, charset);
        }

        private static String known(String bytes, String charset) {
            return Charsets.find(charset)
                    .map(known -> new String(bytes.getBytes(StandardCharsets.ISO_8859_1), known))
                    .orElseGet(() -> unraw(bytes));
        }
    }

    private static String unraw(String value) {
        if (value.chars().allMatch(c -> c < 0x80)) {
            return value;
        }
        var bytes = value.getBytes(StandardCharsets.ISO_8859_1);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, ARABIC);
        }
    }

    /// A whole field of free text, folded and ended: ASCII only, encoded words where it must be.
    public static String field(String name, String text) {
        return folded(name + ": " + encode(printable(text)));
    }

    /// A display name before an address: a quoted string, or encoded words.
    public static String phrase(String name) {
        var text = printable(name);
        return isPlain(text) ? '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"' : words(text);
    }

    private static String encode(String text) {
        return isPlain(text) && longestRun(text) <= MAX_LINE ? text : words(text);
    }

    private static String words(String text) {
        var words = new StringBuilder();
        var start = 0;
        while (start < text.length()) {
            var end = endOfWord(text, start);
            var bytes = text.substring(start, end).getBytes(StandardCharsets.UTF_8);
            words.append(start == 0 ? "" : " ")
                    .append("=?UTF-8?B?")
                    .append(Base64.getEncoder().encodeToString(bytes))
                    .append("?=");
            start = end;
        }
        return words.toString();
    }

    private static int endOfWord(String text, int start) {
        var bytes = 0;
        var end = start;
        while (end < text.length()) {
            var c = text.codePointAt(end);
            bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            if (bytes > BYTES_OF_A_WORD) {
                break;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    /// Breaks a field at its blanks (RFC 5322 §2.2.3) and ends it.
    public static String folded(String field) {
        var text = new StringBuilder(field.length() + 16);
        var lineStart = 0;
        while (field.length() - lineStart > LINE) {
            var blank = field.lastIndexOf(' ', lineStart + LINE);
            if (blank <= lineStart || field.substring(lineStart, blank).isBlank()) {
                blank = field.indexOf(' ', lineStart + LINE);
            }
            if (blank < 0 || field.substring(blank).isBlank()) {
                break;
            }
            text.append(field, lineStart, blank).append("\r\n");
            lineStart = blank;
        }
        return text.append(field, lineStart, field.length()).append("\r\n").toString();
    }

    private static boolean isPlain(String text) {
        return text.indexOf("=?") < 0 && text.chars().allMatch(c -> c >= ' ' && c < 0x7f);
    }

    private static int longestRun(String text) {
        var longest = 0;
        var start = 0;
        while (start <= text.length()) {
            var blank = text.indexOf(' ', start);
            var end = blank < 0 ? text.length() : blank;
            longest = Math.max(longest, end - start);
            start = end + 1;
        }
        return longest;
    }

    /// Without control characters, and without those that turn the direction of what stands after them.
    private static String printable(String text) {
        var clean = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029 ? ' ' : c)
                .filter(c -> (c < 0x202a || c > 0x202e) && (c < 0x2066 || c > 0x2069))
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .forEach(clean::appendCodePoint);
        // Long runs of blanks would fold into lines that look empty.
        return BLANKS.matcher(clean).replaceAll(" ").strip();
    }
}
