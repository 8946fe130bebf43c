package dev.postern.masking;

import dev.postern.masking.files.Cleaned;
import dev.postern.masking.files.FileCleaner;
import dev.postern.masking.files.TextCleaner;
import dev.postern.masking.mime.ContentField;
import dev.postern.masking.mime.Part;
import dev.postern.masking.mime.TransferEncoding;
import dev.postern.reading.file.FileSettings;
import dev.postern.reading.file.FileType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The files of one mail, those in its nested mails included: each without what tells of its author. What could not be
/// taken out of one is a leak.
final class AttachedFiles implements TextCleaner {

    private static final String MAIL = "message/rfc822";
    private static final int MOST_NESTED = 10;

    private final TextMask text;
    private final FileSettings limits;
    private @Nullable FileCleaner cleaner;
    private final List<String> notes = new ArrayList<>();
    private final List<Leak> leaks = new ArrayList<>();

    AttachedFiles(TextMask text, FileSettings limits) {
        this.text = text;
        this.limits = limits;
    }

    List<String> notes() {
        return notes;
    }

    List<Leak> leaks() {
        return leaks;
    }

    void note(String note) {
        notes.add(note);
    }

    /// Whether a part may be more than a text in the words of its header. Files hide behind any type, so that names
    /// and encodings count.
    static boolean mayBeFile(Part part) {
        return !part.type().isMultipart()
                && (!isText(part)
                        || part.encoding() == TransferEncoding.BASE64
                        || !name(part).isEmpty());
    }

    private static boolean isText(Part part) {
        return part.type().isText() || part.type().value().isEmpty();
    }

    /// Whether it is one.
    ///
    /// @param bytes of the part, decoded
    static boolean isFile(Part part, String bytes) {
        if (!mayBeFile(part)) {
            return false;
        }
        return part.type().value().equals(MAIL)
                || switch (FileType.of(octets(bytes), name(part))) {
                    case TEXT, HTML, CALENDAR, CONTACT -> false;
                    case MAIL, UNKNOWN -> !isText(part);
                    default -> true;
                };
    }

    /// As its header names it, in pieces or not; empty if it does not.
    static String name(Part part) {
        var disposition = part.header().value("Content-Disposition");
        var named = disposition.isEmpty() ? "" : parameter(ContentField.parse(disposition), "filename");
        return named.isEmpty() ? parameter(part.type(), "name") : named;
    }

    /// Most parts have no such name, so that none is put together for nothing.
    private static String parameter(ContentField field, String name) {
        for (var parameter : field.parameters()) {
            if (parameter.name().startsWith(name)) {
                return field.parameter(name);
            }
        }
        return "";
    }

    static byte[] octets(String bytes) {
        return bytes.getBytes(StandardCharsets.ISO_8859_1);
    }

    static String characters(byte[] octets) {
        return new String(octets, StandardCharsets.ISO_8859_1);
    }

    /// The file written anew; empty if it stays as it is.
    ///
    /// @param depth of the mail in others
    Optional<String> masked(Part part, String bytes, int depth) {
        if (part.type().value().equals(MAIL)) {
            return nested(bytes, depth);
        }
        return switch (cleaner().clean(name(part), octets(bytes), depth)) {
            case Cleaned.Same _ -> Optional.empty();
            case Cleaned.Changed changed -> {
                note(shownName(part) + ": " + String.join(", ", changed.removed()) + " removed");
                yield written(part, characters(changed.content()));
            }
            case Cleaned.Failed(var why) -> failed(why);
        };
    }

    /// Most mails have no files.
    private FileCleaner cleaner() {
        if (cleaner == null) {
            cleaner = new FileCleaner(this, limits);
        }
        return cleaner;
    }

    private Optional<String> failed(String why) {
        leaks.add(new Leak("file", "what cannot be cleaned: " + text.mask(why)));
        return Optional.empty();
    }

    private String shownName(Part part) {
        var name = text.mask(name(part));
        return name.isEmpty() ? part.type().value() : name;
    }

    /// A part without an encoding is lines of text, which only some files are.
    private Optional<String> written(Part part, String content) {
        var isLines = content.indexOf('\0') < 0 && content.replace("\r\n", "").indexOf('\r') < 0;
        return part.encoding() != TransferEncoding.IDENTITY || isLines
                ? Optional.of(content)
                : failed("octets sent as lines");
    }

    @Override
    public String text(String plain) {
        return text.mask(plain);
    }

    @Override
    public byte[] file(FileType type, byte[] content, int depth) {
        var bytes = characters(content);
        var masked = type == FileType.MAIL
                ? nested(bytes, depth)
                : TextOctets.masked("", bytes, decoded -> masked(type, decoded, depth));
        return masked.map(AttachedFiles::octets).orElse(content);
    }

    /// A text, with the files that are packed in it.
    ///
    /// @param depth of what holds the text in others
    String masked(FileType kind, String decoded, int depth) {
        return text.mask(kind, decoded, line -> PackedFiles.masked(line, content -> packed(content, depth + 1)));
    }

    private Optional<byte[]> packed(byte[] content, int depth) {
        return switch (cleaner().clean("", content, depth)) {
            case Cleaned.Same _ -> Optional.empty();
            case Cleaned.Changed changed -> {
                note("a file in a text: " + String.join(", ", changed.removed()) + " removed");
                yield Optional.of(changed.content());
            }
            // Damaged ones are shown to nobody.
            case Cleaned.Failed(var why) -> {
                note("a file in a text: removed, " + text.mask(why));
                yield Optional.of(new byte[0]);
            }
        };
    }

    /// A mail in this one, with a header of what its readers see alone.
    private Optional<String> nested(String original, int depth) {
        if (depth > MOST_NESTED) {
            return failed("mails in one another");
        }
        var raw = Boundaries.masked(original, text, depth + 1);
        var parts = Part.of(raw);
        var header = parts.getFirst().header();
        var written = NestedHeader.masked(raw, header, text);
        var splices = BodyMask.of(raw, parts, text, this, depth + 1);
        var body = BodyMask.joined(raw, header.bodyStart(), splices);
        var whole = written + body;
        if (whole.equals(original)) {
            return Optional.empty();
        }
        note("mail in this one: header fields removed");
        return Optional.of(whole);
    }
}
