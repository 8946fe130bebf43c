package dev.postern.masking;

import dev.postern.masking.mime.Charsets;
import dev.postern.masking.mime.Utf7;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// Text as octets, one character each, and what it is without addresses.
final class TextOctets {

    private static final Pattern TRANSPARENT = Pattern.compile(
            "(?i)us-ascii|ascii|iso-8859-\\d+(-[ie])?|latin1|windows-125\\d|cp125\\d|koi8-[ru]|tis-620");

    private TextOctets() {}

    /// Empty if it may stay, or cannot be written anew.
    ///
    /// @param charset by its name; empty if none is told
    static Optional<String> masked(String charset, String bytes, UnaryOperator<String> mask) {
        return Utf7.isName(charset) ? utf7(bytes, mask) : known(charset, bytes, mask);
    }

    /// What the octets say, as well as anyone can tell.
    static String read(String charset, String bytes) {
        return Utf7.isName(charset)
                ? Utf7.decode(bytes)
                : Charsets.find(charset)
                        .or(() -> Optional.of(StandardCharsets.UTF_8))
                        .flatMap(known -> decode(bytes, known))
                        .orElse(bytes);
    }

    /// Programs that do not know it show the bytes.
    private static Optional<String> utf7(String bytes, UnaryOperator<String> mask) {
        var decoded = Utf7.decode(bytes);
        var masked = mask.apply(decoded);
        var written = masked.equals(decoded) ? bytes : Utf7.encode(masked);
        var clean = mask.apply(written);
        return clean.equals(bytes) ? Optional.empty() : Optional.of(clean);
    }

    private static Optional<String> known(String charset, String bytes, UnaryOperator<String> mask) {
        var found = charset(charset, bytes);
        var decoded = found.flatMap(known -> decode(bytes, known));
        if (decoded.isEmpty()) {
            return Optional.empty();
        }
        var masked = mask.apply(decoded.get());
        return masked.equals(decoded.get()) ? Optional.empty() : encode(masked, found.orElseThrow());
    }

    /// Charsets in which every ASCII byte is that ASCII character are handled byte by byte: only ASCII is replaced. So
    /// are those that nobody knows, and any whose bytes are not what they should be.
    private static Optional<Charset> charset(String written, String bytes) {
        var name = written.strip();
        if (name.isEmpty() && (bytes.startsWith("\u00ff\u00fe") || bytes.startsWith("\u00fe\u00ff"))) {
            return Optional.of(bytes.charAt(0) == '\u00ff' ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
        }
        if (TRANSPARENT.matcher(name).matches()) {
            return Optional.of(StandardCharsets.ISO_8859_1);
        }
        var charset = Charsets.find(name).or(() -> Optional.of(StandardCharsets.UTF_8));
        return charset.filter(known -> decode(bytes, known).isPresent())
                .or(() -> Optional.of(StandardCharsets.ISO_8859_1));
    }

    private static Optional<String> decode(String bytes, Charset charset) {
        if (charset.equals(StandardCharsets.ISO_8859_1) || isPlain(bytes, charset)) {
            return Optional.of(bytes);
        }
        try {
            var buffer = ByteBuffer.wrap(bytes.getBytes(StandardCharsets.ISO_8859_1));
            return Optional.of(charset.newDecoder().decode(buffer).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /// Most mails are: what they say is what their octets say.
    private static boolean isPlain(String text, Charset charset) {
        return charset.equals(StandardCharsets.UTF_8) && Searchable.isAscii(text);
    }

    private static Optional<String> encode(String text, Charset charset) {
        if (isPlain(text, charset)) {
            return Optional.of(text);
        }
        if (!charset.canEncode()) {
            return Optional.empty();
        }
        try {
            var bytes = charset.newEncoder().encode(CharBuffer.wrap(text));
            return Optional.of(StandardCharsets.ISO_8859_1.decode(bytes).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
