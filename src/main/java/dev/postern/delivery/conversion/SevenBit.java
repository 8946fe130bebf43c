package dev.postern.delivery.conversion;

import dev.postern.masking.mime.ContentField;
import dev.postern.masking.mime.HeaderBlock;
import dev.postern.masking.mime.Part;
import dev.postern.masking.mime.TransferEncoding;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A mail in 7 bits that says the same: every part that holds more is put in quoted-printable or base64.
///
/// What a signature of the author's covers cannot be changed, so a mail with such a part, or with bytes where no
/// encoding may be (RFC 2045 §6.4), cannot be converted. The mail's own header block stays as it is: whether
/// the next hop may have 8 bits there is a matter of SMTPUTF8.
public final class SevenBit {

    private static final String ENCODING = "Content-Transfer-Encoding";

    private final String raw;
    private final List<Splice> splices = new ArrayList<>();

    private SevenBit(String raw) {
        this.raw = raw;
    }

    private record Splice(int start, int end, String text) {}

    /// The mail in 7 bits; empty where that cannot be.
    public static Optional<byte[]> of(byte[] message) {
        return converted(new String(message, StandardCharsets.ISO_8859_1))
                .map(text -> text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static Optional<String> converted(String raw) {
        var whole = new SevenBit(raw);
        for (var part : Part.of(raw)) {
            if (!whole.convert(part, part.start() == 0)) {
                return Optional.empty();
            }
        }
        var text = whole.joined();
        return isSevenBit(text, HeaderBlock.parse(text, 0, text.length()).bodyStart(), text.length())
                ? Optional.of(text)
                : Optional.empty();
    }

    /// @return false if it cannot be
    private boolean convert(Part part, boolean first) {
        if (isSevenBit(raw, part.start(), part.end())) {
            return true;
        }
        if (isSealed(part.type())) {
            return false;
        }
        if (!first) {
            fields(part.header());
        }
        return isSevenBit(raw, part.bodyStart(), part.end()) || body(part, first);
    }

    /// Signed or encrypted by the author, or cut from a larger mail.
    private static boolean isSealed(ContentField type) {
        return switch (type.value()) {
            case "multipart/signed", "multipart/encrypted", "message/partial" -> true;
            default -> false;
        };
    }

    /// File names and the like.
    private void fields(HeaderBlock header) {
        for (var field : header.fields()) {
            if (!isSevenBit(raw, field.start(), field.end())
                    && (field.is("Content-Type") || field.is("Content-Disposition"))) {
                splice(
                        field.start(),
                        field.end(),
                        ContentField.parse(field.value()).write(field.name()));
            }
        }
    }

    private boolean body(Part part, boolean first) {
        if (part.type().isMultipart()) {
            encoding(part, "7bit");
            return true;
        }
        if (part.type().value().equals("message/rfc822")) {
            return attached(part);
        }
        var body = raw.substring(part.bodyStart(), part.end());
        var encoding = chosen(part, body);
        encoding(part, word(encoding));
        if (first) {
            type(part.header(), body);
        }
        splice(part.bodyStart(), part.end(), encoding.encode(part.encoding().decode(body)));
        return part.encoding() != TransferEncoding.UNKNOWN;
    }

    /// No encoding may be put on a mail in a mail: what is in it is converted.
    private boolean attached(Part part) {
        encoding(part, "7bit");
        var inner = converted(raw.substring(part.bodyStart(), part.end()));
        inner.ifPresent(text -> splice(part.bodyStart(), part.end(), text));
        return inner.isPresent();
    }

    /// Quoted-printable where it is the shorter one: it can be read as it is.
    private static TransferEncoding chosen(Part part, String body) {
        if (part.encoding() != TransferEncoding.IDENTITY) {
            return part.encoding();
        }
        var high = body.chars().filter(c -> c >= 0x80).count();
        return part.type().value().isEmpty() || part.type().isText()
                ? (high * 6 < body.length() ? TransferEncoding.QUOTED_PRINTABLE : TransferEncoding.BASE64)
                : TransferEncoding.BASE64;
    }

    private static String word(TransferEncoding encoding) {
        return encoding == TransferEncoding.BASE64 ? "base64" : "quoted-printable";
    }

    /// Says the encoding where it was said, or after the last field.
    private void encoding(Part part, String word) {
        var line = ENCODING + ": " + word + "\r\n";
        var said = part.header().first(ENCODING);
        if (said.isPresent()) {
            splice(said.get().start(), said.get().end(), line);
        } else if (!word.equals("7bit")) {
            splice(headerEnd(part), headerEnd(part), line);
        }
    }

    private static int headerEnd(Part part) {
        var fields = part.header().fields();
        return fields.isEmpty() ? part.start() : fields.getLast().end();
    }

    /// An encoding counts only in a mail that calls itself MIME.
    private void type(HeaderBlock header, String body) {
        var end = header.fields().isEmpty() ? 0 : header.fields().getLast().end();
        if (header.first("MIME-Version").isEmpty()) {
            splice(end, end, "MIME-Version: 1.0\r\n");
        }
        if (header.first("Content-Type").isEmpty()) {
            splice(end, end, "Content-Type: text/plain; charset=" + charset(body) + "\r\n");
        }
    }

    private static String charset(String body) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body.getBytes(StandardCharsets.ISO_8859_1)));
            return "utf-8";
        } catch (CharacterCodingException e) {
            return "unknown-8bit";
        }
    }

    private void splice(int start, int end, String text) {
        splices.add(new Splice(start, end, text));
    }

    /// The same place keeps the order in which it was written.
    private String joined() {
        splices.sort(Comparator.comparingInt(Splice::start));
        var text = new StringBuilder(raw.length() + raw.length() / 2);
        var kept = 0;
        for (var splice : splices) {
            text.append(raw, kept, splice.start()).append(splice.text());
            kept = splice.end();
        }
        return text.append(raw, kept, raw.length()).toString();
    }

    private static boolean isSevenBit(String text, int from, int to) {
        for (var i = from; i < to; i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
