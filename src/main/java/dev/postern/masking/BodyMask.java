package dev.postern.masking;

import dev.postern.masking.mime.Charsets;
import dev.postern.masking.mime.ContentField;
import dev.postern.masking.mime.HeaderBlock;
import dev.postern.masking.mime.Part;
import dev.postern.masking.mime.TransferEncoding;
import dev.postern.masking.mime.FieldText;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes addresses out of the parts of a body. A part without one stays as it is to the byte; what
/// cannot be written anew stays too, and the proof stops the mail.
final class BodyMask {

    private static final int MAX_LINE = 990;
    private static final Pattern TRANSPARENT = Pattern.compile(
            "(?i)us-ascii|ascii|iso-8859-\\d+(-[ie])?|latin1|windows-125\\d|cp125\\d|koi8-[ru]|tis-620");
    private static final Pattern NUMERIC_REFERENCE =
            Pattern.compile("&#(?:0{0,4}(\\d{2,3})|[xX]0{0,4}([0-9a-fA-F]{2}));?");

    private final String raw;
    private final TextMask text;
    private final List<Splice> splices = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    private BodyMask(String raw, TextMask text) {
        this.raw = raw;
        this.text = text;
    }

    /// A stretch of the message and what stands there instead.
    record Splice(int start, int end, String replacement) {}

    /// @param splices in order, none within another
    record Result(List<Splice> splices, List<String> notes) {}

    static Result of(String raw, List<Part> parts, TextMask text) {
        var body = new BodyMask(raw, text);
        for (var part : parts) {
            if (part.start() > 0) {
                body.header(part);
            }
            if (part.type().isText() || part.type().value().isEmpty()) {
                body.content(part);
            }
        }
        return new Result(body.splices, body.notes);
    }

    private void header(Part part) {
        var fields = new StringBuilder();
        var changed = false;
        for (var field : part.header().fields()) {
            var masked = masked(field);
            changed |= masked.isPresent();
            fields.append(masked.orElseGet(() -> raw.substring(field.start(), field.end())));
        }
        if (changed) {
            var last = part.header().fields().getLast();
            splices.add(new Splice(part.header().fields().getFirst().start(), last.end(), fields.toString()));
            notes.add("header of a part: address replaced");
        }
    }

    /// The field written anew, or nothing in its place; empty if it may stay.
    private Optional<String> masked(HeaderBlock.Field field) {
        return switch (field.name().toLowerCase(Locale.ROOT)) {
            case "content-type", "content-disposition" -> parameters(field);
            case "content-id" -> contentId(field);
            case "content-description" -> {
                var decoded = FieldText.decode(field.value());
                var masked = text.mask(decoded);
                yield masked.equals(decoded) ? Optional.empty() : Optional.of(FieldText.field(field.name(), masked));
            }
            default -> isClean(field.value()) ? Optional.empty() : Optional.of("");
        };
    }

    private boolean isClean(String value) {
        var decoded = FieldText.decode(value);
        return text.mask(decoded).equals(decoded);
    }

    private Optional<String> parameters(HeaderBlock.Field field) {
        var content = ContentField.parse(field.value());
        var masked = Parameters.masked(content, text);
        return masked.equals(content) ? Optional.empty() : Optional.of(masked.write(field.name()));
    }

    private Optional<String> contentId(HeaderBlock.Field field) {
        var inner = ThreadIds.inner(field.value().strip());
        var masked = text.contentId(inner);
        return masked.equals(inner) ? Optional.empty() : Optional.of(field.name() + ": <" + masked + ">\r\n");
    }

    private void content(Part part) {
        var encoding = part.encoding();
        if (encoding == TransferEncoding.UNKNOWN) {
            return;
        }
        var bytes = encoding.decode(raw.substring(part.bodyStart(), part.end()));
        var charset = charset(part.type(), bytes);
        var decoded = charset.flatMap(known -> decode(bytes, known));
        if (decoded.isEmpty()) {
            return;
        }
        var masked = masked(part.type(), decoded.get());
        if (masked.equals(decoded.get())) {
            return;
        }
        encode(masked, charset.orElseThrow()).ifPresent(encoded -> {
            var written = encoding.encode(encoding == TransferEncoding.IDENTITY ? shortLines(encoded) : encoded);
            splices.add(new Splice(part.bodyStart(), part.end(), trimmed(written, part)));
            notes.add(part.type().value() + ": address replaced");
        });
    }

    /// The last line end of a base64 part belongs to the delimiter where the original had none.
    private String trimmed(String written, Part part) {
        var endsOpen = part.end() == part.bodyStart() || raw.charAt(part.end() - 1) != '\n';
        return endsOpen && written.endsWith("\r\n") && part.encoding() == TransferEncoding.BASE64
                ? written.substring(0, written.length() - 2)
                : written;
    }

    private String masked(ContentField type, String decoded) {
        if (type.value().equals("text/html") && decoded.contains("&#")) {
            var plain = withoutNumericReferences(decoded);
            var masked = text.mask(plain);
            return masked.equals(plain) ? decoded : masked;
        }
        return text.mask(decoded);
    }

    /// Some web editors write every letter of an address as a reference, against harvesters.
    private static String withoutNumericReferences(String html) {
        return NUMERIC_REFERENCE.matcher(html).replaceAll(reference -> {
            var code = reference.group(1) == null
                    ? Integer.parseInt(reference.group(2), 16)
                    : Integer.parseInt(reference.group(1));
            var letter = code > ' ' && code < 0x7f && "<>&\"'$\\".indexOf(code) < 0;
            return letter ? String.valueOf((char) code) : Matcher.quoteReplacement(reference.group());
        });
    }

    /// Charsets in which every ASCII byte is that ASCII character are handled byte by byte: only ASCII is replaced.
    private static Optional<Charset> charset(ContentField type, String bytes) {
        var name = type.parameter("charset").strip();
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

    /// An alias is longer than most addresses; a line that it made too long is broken at a blank.
    private static String shortLines(String text) {
        var lines = new StringBuilder(text.length());
        var start = 0;
        while (start < text.length()) {
            var end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end + 1;
            while (end - start > MAX_LINE + 2) {
                var blank = text.lastIndexOf(' ', start + MAX_LINE);
                if (blank <= start) {
                    break;
                }
                lines.append(text, start, blank).append("\r\n");
                start = blank + 1;
            }
            lines.append(text, start, end);
            start = end;
        }
        return lines.toString();
    }
}
