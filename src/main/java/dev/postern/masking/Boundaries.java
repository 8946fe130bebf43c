package dev.postern.masking;

import dev.postern.masking.mime.Part;

/// The lines that part a mail: some programs write the name of their host into them.
final class Boundaries {

    private Boundaries() {}

    /// The mail with another boundary wherever one tells; the very same where none does.
    ///
    /// @param depth of the mail in others, whose boundaries are not to be met again
    static String masked(String raw, TextMask text, int depth) {
        var masked = raw;
        for (var part : Part.of(raw)) {
            var boundary = part.type().isMultipart() ? part.type().parameter("boundary") : "";
            if (!boundary.isEmpty() && text.tells(boundary)) {
                masked = masked.replace(boundary, fresh(masked, depth));
            }
        }
        return masked;
    }

    private static String fresh(String raw, int depth) {
        for (var i = 0; ; i++) {
            var boundary = "=_part_" + depth + "_" + i + "_=";
            if (!raw.contains(boundary)) {
                return boundary;
            }
        }
    }
}
