package dev.postern.reading;

import dev.postern.reading.file.FileType;
import dev.postern.reading.mime.PartHead;
import dev.postern.reading.mime.Structured;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// A picture or document that stands within a text in base64: `data:` addresses of HTML (RFC 2397), photos of cards and
/// what calendars attach (RFC 5545 §3.8.1.1).
final class Embedded {

    private static final Pattern BASE64 =
            Pattern.compile("(?i)(?:^data:|[;:=]data:|;encoding=b)[^:,]{0,200}[:,]\\s*([a-z0-9+/=\\s]{60,}+)");
    private static final PartHead HEAD =
            new PartHead(new Structured("image/png", Map.of(), false), "inline", "picture", "", "", false);

    private Embedded() {}

    /// What is text is read where it stands.
    static Optional<GivenFile> in(String text) {
        var found = BASE64.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        try {
            var content = Base64.getMimeDecoder().decode(found.group(1));
            return FileType.of(content, "").isText()
                    ? Optional.empty()
                    : Optional.of(new GivenFile(HEAD, content, content.length));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
