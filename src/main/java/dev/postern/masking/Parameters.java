package dev.postern.masking;

import dev.postern.masking.mime.Charsets;
import dev.postern.masking.mime.ContentField;
import dev.postern.masking.mime.Percent;
import dev.postern.masking.mime.Utf7;
import java.util.List;

/// Takes addresses out of the parameters of a field: file names, mostly.
final class Parameters {

    /// RFC 1428.
    private static final String UNKNOWN_CHARSET = "unknown-8bit";

    private Parameters() {}

    /// The same field where there is nothing to take out.
    static ContentField masked(ContentField field, TextMask text) {
        var masked = field.value().equals("multipart/signed") ? unsigned(field) : field;
        for (var name : masked.names()) {
            var value = masked.parameter(name);
            var clean = switch (name) {
                case "boundary" -> value;
                case "charset" -> Charsets.find(value).isPresent() || Utf7.isName(value) ? value : UNKNOWN_CHARSET;
                default -> masked(field, name, value, text);
            };
            if (!clean.equals(value)) {
                masked = masked.with(name, clean);
            }
        }
        return masked;
    }

    /// Readers differ in how they join pieces, so that each is looked at by itself, too.
    private static String masked(ContentField field, String name, String value, TextMask text) {
        var clean = text.mask(value);
        var tells = field.parameters().stream()
                .filter(piece -> piece.base().equals(name))
                .anyMatch(piece -> text.tells(Percent.decode(piece.value())));
        return tells && clean.equals(value) ? TextMask.MARKER : clean;
    }

    /// What is signed is changed, and the signature goes.
    private static ContentField unsigned(ContentField field) {
        var boundary = new ContentField.Parameter("boundary", field.parameter("boundary"));
        return new ContentField("multipart/mixed", List.of(boundary));
    }
}
