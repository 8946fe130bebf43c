package dev.postern.masking;

import dev.postern.masking.mime.ContentField;
import dev.postern.masking.mime.HeaderBlock;
import dev.postern.masking.mime.Part;
import dev.postern.masking.mime.TransferEncoding;
import dev.postern.masking.mime.FieldText;
import dev.postern.reading.file.FileType;
import java.util.ArrayList;
import java.util.Comparator;
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
        var asides = new Asides(raw, text);
        for (var i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            if (part.start() > 0 && Armour.isType(part.type().value())) {
                body.remove(part);
                continue;
            }
            if (body.isPageOfABuyer(part)) {
                body.page(part);
                continue;
            }
            if (part.start() > 0) {
                body.header(part);
            }
            if (part.type().isMultipart()) {
                body.splices.addAll(asides.of(parts, i));
            } else {
                body.content(part);
            }
        }
        body.splices.sort(Comparator.comparingInt(Splice::start));
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

    /// A part of nothing stays, since a multipart must have one.
    private void remove(Part part) {
        splices.add(new Splice(part.start(), part.end(), "Content-Type: text/plain\r\n\r\n"));
        files.note(part.type().value() + ": removed");
    }

    /// The header of a mail in this one is written elsewhere.
    private boolean isPageOfABuyer(Part part) {
        return text.isOfABuyer() && (part.start() > 0 || depth == 0) && PageText.isPage(part.header());
    }

    private void page(Part part) {
        var bytes = part.encoding().decode(raw.substring(part.bodyStart(), part.end()));
        var html = text.mask(TextOctets.read(part.type().parameter("charset"), bytes));
        var written = PageText.encoded(html, text);
        splices.add(
                part.start() > 0
                        ? new Splice(part.start(), part.end(), PageText.FIELDS + "\r\n" + written)
                        : new Splice(part.bodyStart(), part.end(), written));
        files.note("text/html: rendered to text");
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
            undecoded(part);
            return;
        }
        var bytes = encoding.decode(raw.substring(part.bodyStart(), part.end()));
        var masked = AttachedFiles.isFile(part, bytes) ? files.masked(part, bytes, depth) : text(part, bytes);
        masked.ifPresent(content ->
                splices.add(new Splice(part.bodyStart(), part.end(), trimmed(encoding.encode(content), part))));
    }

    /// An encoding that nobody knows: readers show what stands there.
    private void undecoded(Part part) {
        TextOctets.masked("", raw.substring(part.bodyStart(), part.end()), text::mask)
                .ifPresent(masked -> splices.add(new Splice(part.bodyStart(), part.end(), masked)));
    }

    private Optional<String> text(Part part, String bytes) {
        var type = part.type();
        var masked = TextOctets.masked(
                type.parameter("charset"),
                bytes,
                decoded -> inert(part, files.masked(kind(type.value()), decoded, depth)));
        masked.ifPresent(
                _ -> files.note((type.value().isEmpty() ? "text/plain" : type.value()) + ": address replaced"));
        return part.encoding() == TransferEncoding.IDENTITY ? masked.map(BodyMask::shortLines) : masked;
    }

    /// With links that strangers put there as text.
    private String inert(Part part, String content) {
        if (text.isOfABuyer()) {
            return AttachedFiles.name(part).isEmpty() ? Links.inert(content) : content;
        }
        return kind(part.type().value()) == FileType.HTML
                ? Links.inertInQuotesOfPage(content)
                : Links.inertInQuotes(content);
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
