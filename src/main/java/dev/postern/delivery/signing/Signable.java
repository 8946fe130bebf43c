package dev.postern.delivery.signing;

import dev.postern.masking.mime.HeaderBlock;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/// A message as a signature sees it: the fields it covers, and the hash of its body.
///
/// A field that is covered once more than it is there cannot be added later (RFC 6376 §8.15). That is so
/// for every field that changes who seems to write, to whom, when, or what is shown: a second From, Subject
/// or Content-Type is what programs may show instead of the signed one. The others tell nothing a reader
/// sees, and are covered where they are there.
final class Signable {

    private static final List<String> SEALED = List.of(
            "From",
            "Sender",
            "Reply-To",
            "To",
            "Cc",
            "Subject",
            "Date",
            "Message-ID",
            "Content-Type",
            "Content-Transfer-Encoding");

    private static final List<String> COVERED = List.of("In-Reply-To", "References", "MIME-Version");

    private final String raw;
    private final HeaderBlock header;
    private final String bodyHash;

    private Signable(String raw, HeaderBlock header, String bodyHash) {
        this.raw = raw;
        this.header = header;
        this.bodyHash = bodyHash;
    }

    /// @param message every line ended by CRLF
    static Signable of(byte[] message) {
        var end = headerEnd(message);
        var raw = new String(message, 0, end, StandardCharsets.ISO_8859_1);
        var hash = Algorithm.sha256().digest(Relaxed.body(message, end));
        return new Signable(
                raw, HeaderBlock.parse(raw, 0, end), Base64.getEncoder().encodeToString(hash));
    }

    /// Past the blank line; the end of a message that has none.
    private static int headerEnd(byte[] message) {
        for (var i = 0; i < message.length; i++) {
            if (message[i] == '\r' && (i == 0 || message[i - 1] == '\n')) {
                return Math.min(i + 2, message.length);
            }
        }
        return message.length;
    }

    /// The domain of the author, in its ASCII form; empty if there is no one author.
    String domain() {
        var authors = fields("From");
        if (authors.size() != 1) {
            return "";
        }
        var value = authors.getFirst().value();
        var start = value.lastIndexOf('@') + 1;
        var end = value.indexOf('>', start);
        var domain = value.substring(start, end < 0 ? value.length() : end).strip();
        var text = new String(domain.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        return start == 0 ? "" : SigningSettings.ascii(text);
    }

    String bodyHash() {
        return bodyHash;
    }

    /// The names of the covered fields, in the order in which they are signed.
    List<String> names() {
        var names = new ArrayList<String>();
        SEALED.forEach(name -> {
            fields(name).forEach(field -> names.add(name));
            names.add(name);
        });
        COVERED.forEach(name -> fields(name).forEach(field -> names.add(name)));
        return List.copyOf(names);
    }

    /// The fields of these names as they are signed: of one name the last comes first (RFC 6376 §5.4.2), and one
    /// that is not there is nothing.
    String fields(List<String> names) {
        var text = new StringBuilder();
        var taken = new ArrayList<String>();
        for (var name : names) {
            var lower = name.toLowerCase(Locale.ROOT);
            var fields = fields(name);
            var index = fields.size()
                    - 1
                    - (int) taken.stream().filter(lower::equals).count();
            taken.add(lower);
            if (index >= 0) {
                var field = fields.get(index);
                text.append(Relaxed.field(raw.substring(field.start(), field.end())));
            }
        }
        return text.toString();
    }

    private List<HeaderBlock.Field> fields(String name) {
        return header.fields().stream().filter(field -> field.is(name)).toList();
    }
}
