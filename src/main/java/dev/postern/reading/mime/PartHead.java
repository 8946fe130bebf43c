package dev.postern.reading.mime;

import dev.postern.reading.file.FileType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What the header of a part says of its content.
///
/// @param type the media type, `text/plain` where none is named or it cannot be read (RFC 2045 §5.2)
/// @param disposition `inline`, `attachment` or empty
/// @param name the file name shown to a reader; empty if none
/// @param contentId without angle brackets; empty if none
public record PartHead(
        Structured type, String disposition, String name, String encoding, String contentId, boolean clashing) {

    private static final Set<String> PLAIN_ENCODINGS =
            Set.of("", "7bit", "8bit", "binary", "quoted-printable", "base64", "7-bit", "8-bit", "8bits", "7bits");
    /// Reports for programs; other messages are opened as mails.
    private static final Set<String> REPORTS = Set.of(
            "message/delivery-status",
            "message/disposition-notification",
            "message/feedback-report",
            "message/tracking-status",
            "message/global-delivery-status",
            "message/global-disposition-notification",
            "message/global-headers",
            "message/partial",
            "message/external-body");

    private static final Set<String> HTML = Set.of(
            "text/html",
            "application/xhtml+xml",
            "text/x-amp-html",
            "text/watch-html",
            "text/enriched",
            "text/richtext",
            "image/svg+xml",
            "image/svg");
    private static final Set<String> TEXT = Set.of(
            "application/rtf",
            "application/x-rtf",
            "application/ics",
            "application/csv",
            "application/vcard",
            "application/json",
            "application/xml");
    private static final Set<String> SAYS_NOTHING =
            Set.of("application/octet-stream", "application/x-download", "application/force-download", "text/plain");
    private static final Map<String, String> BY_NAME = Map.ofEntries(
            Map.entry("txt", "text/plain"),
            Map.entry("csv", "text/csv"),
            Map.entry("ics", "text/calendar"),
            Map.entry("vcf", "text/vcard"),
            Map.entry("html", "text/html"),
            Map.entry("htm", "text/html"),
            Map.entry("xhtml", "text/html"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("rtf", "text/rtf"),
            Map.entry("xml", "text/xml"),
            Map.entry("md", "text/markdown"),
            Map.entry("url", "text/plain"),
            Map.entry("webloc", "text/plain"));

    /// Shown by their own programs whatever the mail says of them.
    private static final Set<String> BY_ENDING = Set.of("ics", "vcf", "html", "htm", "xhtml");
    private static final Set<String> SEALED = Set.of("application/pkcs7-mime", "application/x-pkcs7-mime");

    static PartHead of(List<Field> fields, String fallbackType) {
        var types = Field.values(fields, "Content-Type").toList();
        var type = types.isEmpty() ? Structured.parse(fallbackType) : mediaType(types.getFirst());
        var disposition = Field.values(fields, "Content-Disposition")
                .findFirst()
                .map(Structured::parse)
                .orElse(Structured.NONE);
        var encodings = Field.values(fields, "Content-Transfer-Encoding").toList();
        var name = disposition.parameter("filename");
        return new PartHead(
                type,
                disposition.value(),
                name.isEmpty() ? type.parameter("name") : name,
                // As written: readers disagree about quotes and comments here, so only a bare word is known.
                encodings.isEmpty() ? "" : encodings.getFirst().strip().toLowerCase(Locale.ROOT),
                contentId(fields),
                differ(types) || differ(encodings) || type.ambiguous() || isTwoWords(type.value()));
    }

    /// Of a file that came without a mail.
    public static PartHead of(String name) {
        return new PartHead(Structured.parse("application/octet-stream"), "attachment", name, "", "", false);
    }

    /// Of a text file that no header describes.
    public static PartHead of(FileType type) {
        var shown = switch (type) {
            case HTML -> "text/html";
            case CALENDAR -> "text/calendar";
            case CONTACT -> "text/vcard";
            case RTF -> "application/rtf";
            case SVG -> "image/svg+xml";
            default -> "text/plain";
        };
        return new PartHead(Structured.parse(shown), "attachment", "", "", "", false);
    }

    private static Structured mediaType(String field) {
        var type = Structured.parse(field);
        var slash = type.value().indexOf('/');
        var readable = slash > 0 && slash < type.value().length() - 1;
        return readable ? type : new Structured("text/plain", type.parameters(), type.ambiguous());
    }

    /// `text/html charset=utf-8`, `text/html, text/plain`
    private static boolean isTwoWords(String type) {
        return type.indexOf('=') >= 0 || type.indexOf(',') >= 0;
    }

    private static String contentId(List<Field> fields) {
        var id = Field.values(fields, "Content-ID").findFirst().orElse("").strip();
        return id.startsWith("<") && id.endsWith(">") ? id.substring(1, id.length() - 1) : id;
    }

    /// Programs differ in which of two they believe, so the buyer may see another mail than we read.
    private static boolean differ(List<String> values) {
        return values.size() > 1
                && values.stream()
                                .map(v -> v.toLowerCase(Locale.ROOT))
                                .distinct()
                                .count()
                        > 1;
    }

    public String mimeType() {
        return type.value();
    }

    public String charset() {
        return type.parameter("charset");
    }

    /// The type by which a reader's program shows the content: the declared one, or for a type that
    /// says nothing the one that the file name tells.
    public String shownAs() {
        var dot = name.lastIndexOf('.');
        if (dot < 0 || !SAYS_NOTHING.contains(mimeType())) {
            return mimeType();
        }
        var ending = name.substring(dot + 1).strip().toLowerCase(Locale.ROOT);
        var isPlain = mimeType().equals("text/plain") && !BY_ENDING.contains(ending);
        return isPlain ? mimeType() : BY_NAME.getOrDefault(ending, mimeType());
    }

    public boolean isHtml() {
        return HTML.contains(shownAs());
    }

    /// Text that a reader sees as such. Reports such as `message/delivery-status` are lines of text.
    public boolean isText() {
        var shown = shownAs();
        return shown.startsWith("text/") || HTML.contains(shown) || TEXT.contains(shown) || REPORTS.contains(shown);
    }

    /// It stands elsewhere, whole or in pieces (RFC 2046 §5.2.2, §5.2.3).
    public boolean isElsewhere() {
        return mimeType().equals("message/partial") || mimeType().equals("message/external-body");
    }

    /// Shown as a file, beside or instead of within the text.
    public boolean isAttached() {
        return disposition.equals("attachment") || !name.isEmpty();
    }

    /// Made so that only the holder of a key can read it (RFC 1847, RFC 8551).
    public boolean isEncrypted() {
        return mimeType().equals("multipart/encrypted")
                || (SEALED.contains(mimeType()) && !type.parameter("smime-type").equalsIgnoreCase("certs-only"));
    }

    /// Its bytes are not the content itself.
    public boolean isEncoded() {
        return encoding.equals("base64") || encoding.equals("quoted-printable");
    }

    public boolean hasKnownEncoding() {
        return PLAIN_ENCODINGS.contains(encoding);
    }
}
