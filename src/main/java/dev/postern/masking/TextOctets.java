package dev.postern.masking;

import dev.postern.masking.mime.Charsets;
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
        var found = charset(charset, bytes);
        var decoded = found.flatMap(known -> decode(bytes, known));
        if (decoded.isEmpty()) {
            return Optional.empty();
        }
        var masked = mask.apply(decoded.get());
        return masked.equals(decoded.get()) ? Optional.empty() : encode(masked, found.orElseThrow());
    }

    /// Charsets in which every ASCII byte is that ASCII character are handled byte by byte: only ASCII is replaced.
    private static Optional<Charset> charset(String written, String bytes) {
        var name = written.strip();
        if (name.isEmpty() && (bytes.startsWith("\u00ff\u00fe") || bytes.startsWith("\u00fe\u00ff"))) {
            return Optional.of(bytes.charAt(0) == '\u00ff' ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
        }
        if (TRANSPARENT.matcher(name).matches()) {
            return Optional.of(StandardCharsets.ISO_8859_1);
        }
        var charset = name.isEmpty() ? Optional.of(StandardCharsets.UTF_8) : Charsets.find(name);
        var broken = charset.filter(StandardCharsets.UTF_8::equals)
                .filter(utf8 -> decode(bytes, utf8).isEmpty());
        return broken.isPresent() ? Optional.of(StandardCharsets.ISO_8859_1) : charset;
    }

    private static Optional<String> decode(String bytes, Charset charset) {
        if (charset.equals(StandardCharsets.ISO_8859_1)) {
            return Optional.of(bytes);
        }
        try {
            var buffer = ByteBuffer.wrap(bytes.getBytes(StandardCharsets.ISO_8859_1));
            return Optional.of(charset.newDecoder().decode(buffer).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> encode(String text, Charset charset) {
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
