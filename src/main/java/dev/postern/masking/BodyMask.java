package dev.postern.masking;

import dev.postern.masking.mime.ContentField;
import dev.postern.masking.mime.HeaderBlock;
import dev.postern.masking.mime.Part;
import dev.postern.masking.mime.TransferEncoding;
import dev.postern.masking.mime.FieldText;
import dev.postern.reading.file.FileType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Takes addresses out of the parts of a body. A part without one stays as it is to the byte; what
/// cannot be written anew stays too, and the proof stops the mail.
final class BodyMask {

    private static final int MAX_LINE = 990;
    private final String raw;
    private final TextMask text;
    private final AttachedFiles files;
    private final int depth;
    private final List<Splice> splices = new ArrayList<>();

    private BodyMask(String raw, TextMask text, AttachedFiles files, int depth) {
        this.raw = raw;
        this.text = text;
        this.files = files;
        this.depth = depth;
    }

    /// A stretch of the message and what stands there instead.
    record Splice(int start, int end, String replacement) {}

    /// @param files are told what was changed
    /// @param depth of this mail in others
    /// @return splices in order, none within another
    static List<Splice> of(String raw, List<Part> parts, TextMask text, AttachedFiles files, int depth) {
        var body = new BodyMask(raw, text, files, depth);
        for (var part : parts) {
            if (part.start() > 0) {
                body.header(part);
            }
            if (!part.type().isMultipart()) {
                body.content(part);
            }
        }
        return body.splices;
    }

    /// What begins at `from`, with the splices in their places.
    static String joined(String raw, int from, List<Splice> splices) {
        var joined = new StringBuilder(raw.length() + 256);
        var kept = from;
        for (var splice : splices) {
            joined.append(raw, kept, splice.start()).append(splice.replacement());
            kept = splice.end();
        }
        return joined.append(raw, kept, raw.length()).toString();
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
            files.note("header of a part: address replaced");
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
        var masked = AttachedFiles.isFile(part, bytes) ? files.masked(part, bytes, depth) : text(part, bytes);
        masked.ifPresent(content ->
                splices.add(new Splice(part.bodyStart(), part.end(), trimmed(encoding.encode(content), part))));
    }

    private Optional<String> text(Part part, String bytes) {
        var type = part.type();
        var masked =
                TextOctets.masked(type.parameter("charset"), bytes, decoded -> text.mask(kind(type.value()), decoded));
        masked.ifPresent(_ -> files.note(type.value() + ": address replaced"));
        return part.encoding() == TransferEncoding.IDENTITY ? masked.map(BodyMask::shortLines) : masked;
    }

    /// The last line end of a base64 part belongs to the delimiter where the original had none.
    private String trimmed(String written, Part part) {
        var endsOpen = part.end() == part.bodyStart() || raw.charAt(part.end() - 1) != '\n';
        return endsOpen && written.endsWith("\r\n") && part.encoding() == TransferEncoding.BASE64
                ? written.substring(0, written.length() - 2)
                : written;
    }

    private static FileType kind(String type) {
        return switch (type) {
            case "text/html" -> FileType.HTML;
            case "text/calendar" -> FileType.CALENDAR;
            case "text/vcard", "text/x-vcard", "text/directory" -> FileType.CONTACT;
            default -> FileType.TEXT;
        };
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
