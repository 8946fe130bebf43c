package dev.postern.masking;

import dev.postern.masking.mime.ContentField;
import dev.postern.masking.mime.FieldText;
import dev.postern.masking.mime.HeaderBlock;
import java.util.Locale;

/// The header of a mail within a mail: what readers see of it, without addresses; where it came from goes.
final class NestedHeader {

    private NestedHeader() {}

    /// The block with the blank line that ends it; as it stood if nothing was to go.
    static String masked(String raw, HeaderBlock header, TextMask text) {
        var block = new StringBuilder();
        var end = 0;
        for (var field : header.fields()) {
            block.append(masked(raw.substring(field.start(), field.end()), field, text));
            end = field.end();
        }
        return block.append(raw, end, header.bodyStart()).toString();
    }

    private static String masked(String written, HeaderBlock.Field field, TextMask text) {
        return switch (field.name().toLowerCase(Locale.ROOT)) {
            case "from", "to", "cc", "subject", "date" -> {
                var decoded = FieldText.decode(field.value());
                var masked = text.mask(decoded);
                yield masked.equals(decoded) ? written : FieldText.field(field.name(), masked);
            }
            case "content-type", "content-disposition" -> {
                var content = ContentField.parse(field.value());
                var masked = Parameters.masked(content, text);
                yield masked.equals(content) ? written : masked.write(field.name());
            }
            case "mime-version", "content-transfer-encoding" -> written;
            default -> "";
        };
    }
}
