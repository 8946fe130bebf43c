package dev.postern.reading.mime;

import java.util.List;
import java.util.Locale;
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
    private static final Set<String> NOT_TEXT = Set.of("message/rfc822", "message/global", "message/partial");

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
                differ(types) || differ(encodings));
    }

    private static Structured mediaType(String field) {
        var type = Structured.parse(field);
        var slash = type.value().indexOf('/');
        var readable = slash > 0 && slash < type.value().length() - 1;
        return readable ? type : new Structured("text/plain", type.parameters());
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

    public boolean isHtml() {
        return mimeType().equals("text/html") || mimeType().equals("application/xhtml+xml");
    }

    /// Text that a reader sees as such. Reports such as `message/delivery-status` are lines of text.
    public boolean isText() {
        return mimeType().startsWith("text/")
                || isHtml()
                || (mimeType().startsWith("message/") && !NOT_TEXT.contains(mimeType()));
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

    public boolean hasKnownEncoding() {
        return PLAIN_ENCODINGS.contains(encoding);
    }
}
