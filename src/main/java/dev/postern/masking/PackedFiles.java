package dev.postern.masking;

import dev.postern.masking.mime.Percent;
import dev.postern.masking.mime.TransferEncoding;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Files written into a text: the pictures in a page's `data:` links, the photo on a contact card (RFC 2397,
/// RFC 6350 §6.2.4).
final class PackedFiles {

    private static final Pattern PACKED = Pattern.compile(
            "(?i);base64,\\s*+([a-z0-9+/=%\\s]++)|;ENCODING=(?:b|base64)[^:\\n]{0,200}+:([a-z0-9+/=\\s]++)");

    private PackedFiles() {}

    /// What is packed in the text, a file each.
    static List<byte[]> in(String text) {
        return mayHold(text)
                ? PACKED.matcher(text).results().map(PackedFiles::unpacked).toList()
                : List.of();
    }

    /// The text with its files cleaned; the very same if none needs to be.
    ///
    /// @param clean the file written anew; empty if it stays
    static String masked(String text, Function<byte[], Optional<byte[]>> clean) {
        if (!mayHold(text)) {
            return text;
        }
        var masked = new StringBuilder();
        var kept = 0;
        for (var found : PACKED.matcher(text).results().toList()) {
            var cleaned = clean.apply(unpacked(found));
            if (cleaned.isPresent()) {
                masked.append(text, kept, found.start(group(found)));
                masked.append(Base64.getEncoder().encodeToString(cleaned.get()));
                kept = found.end();
                masked.append(blanksAtTheEnd(found.group()));
            }
        }
        return kept == 0 ? text : masked.append(text, kept, text.length()).toString();
    }

    private static boolean mayHold(String text) {
        return text.contains("base64,")
                || text.contains("ENCODING=")
                || text.contains("BASE64")
                || text.contains("encoding=");
    }

    private static int group(MatchResult found) {
        return found.group(1) == null ? 2 : 1;
    }

    private static byte[] unpacked(MatchResult found) {
        var digits = Percent.decode(found.group(group(found)));
        return TransferEncoding.BASE64.decode(digits).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String blanksAtTheEnd(String text) {
        return text.substring(text.stripTrailing().length());
    }
}
