package dev.postern.masking;

import dev.postern.mail.MessageBytes;
import dev.postern.masking.mime.Charsets;
import dev.postern.masking.mime.HeaderBlock;
import dev.postern.masking.mime.Part;
import dev.postern.masking.mime.TransferEncoding;
import dev.postern.masking.mime.Words;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Searches bytes that are about to leave for every secret of their conversation, as they stand and
/// decoded in every way a reader might.
///
/// It does not trust the structure: quoted-printable, encoded words and runs of base64 are decoded
/// wherever they stand, so that a mail which two programs read differently hides nothing.
public final class Proof {

    private final Secrets secrets;
    private final List<Leak> leaks = new ArrayList<>();

    private Proof(Secrets secrets) {
        this.secrets = secrets;
    }

    /// Every secret found, in no order; none means that the mail may leave.
    public static List<Leak> search(MessageBytes masked, Secrets secrets) {
        var proof = new Proof(secrets);
        proof.search(new String(masked.toArray(), StandardCharsets.ISO_8859_1));
        return proof.leaks.stream().distinct().toList();
    }

    private void search(String raw) {
        names(raw);
        text(raw, "raw");
        var unfolded = Views.unfolded(raw);
        if (!unfolded.equals(raw)) {
            text(unfolded, "folded lines");
        }
        header(unfolded);
        var unquoted = Views.unquoted(raw);
        if (!unquoted.equals(raw)) {
            text(unquoted, "quoted-printable");
            calendar(unquoted, "quoted-printable");
        }
        parts(raw);
    }

    /// What header fields hide: encoded words, parameters in pieces.
    private void header(String unfolded) {
        if (unfolded.contains("=?")) {
            decoded(Words.decode(unfolded), "encoded word");
        }
        var joined = Views.joined(unfolded);
        if (!joined.equals(unfolded)) {
            text(joined, "parameter");
        }
    }

    /// Display names may be in what people write, but in no other field of the header block.
    private void names(String raw) {
        if (secrets.names().isEmpty()) {
            return;
        }
        for (var field : HeaderBlock.parse(raw, 0, raw.length()).fields()) {
            if (!field.is("Subject")) {
                var value = Folded.bare(Words.decode(field.value()));
                for (var secret : secrets.names()) {
                    report(secret, value, "header " + field.name());
                }
            }
        }
    }

    private void parts(String raw) {
        var from = 0;
        for (var part : Part.of(raw)) {
            if (part.encoding() == TransferEncoding.BASE64 && !part.type().isMultipart()) {
                base64Runs(raw.substring(from, Math.max(from, part.bodyStart())));
                bytes(part, TransferEncoding.BASE64.decode(raw.substring(part.bodyStart(), part.end())), "base64");
                from = Math.max(from, part.end());
            } else if (hasOwnCharset(part)) {
                charset(part, part.encoding().decode(raw.substring(part.bodyStart(), part.end())));
            }
        }
        base64Runs(raw.substring(from));
    }

    private void bytes(Part part, String decoded, String where) {
        text(decoded, where);
        calendar(decoded, where);
        if (hasOwnCharset(part)) {
            charset(part, decoded);
        }
    }

    private static boolean hasOwnCharset(Part part) {
        return switch (Folded.lower(part.type().parameter("charset"))) {
            case "", "utf-8", "us-ascii" -> false;
            default -> !part.type().isMultipart();
        };
    }

    private void calendar(String decoded, String where) {
        var unfolded = Views.unfolded(decoded);
        if (!unfolded.equals(decoded)) {
            text(unfolded, where);
        }
    }

    /// Charsets in which ASCII does not look like ASCII.
    private void charset(Part part, String bytes) {
        var name = Folded.lower(part.type().parameter("charset"));
        if (name.contains("utf-7") || name.contains("utf7")) {
            decoded(Views.utf7(bytes), "charset utf-7");
        }
        Charsets.find(name)
                .ifPresent(charset ->
                        decoded(new String(bytes.getBytes(StandardCharsets.ISO_8859_1), charset), "charset"));
    }

    /// Lines of nothing but base64, whether or not a header says so.
    private void base64Runs(String raw) {
        var start = -1;
        var position = 0;
        while (position < raw.length()) {
            var end = raw.indexOf('\n', position);
            end = end < 0 ? raw.length() : end + 1;
            var run = Base64Lines.isLine(raw, position, end);
            if (run && start < 0) {
                start = position;
            } else if (!run && start >= 0) {
                base64Run(raw, start, position);
                start = -1;
            }
            position = end;
        }
        if (start >= 0) {
            base64Run(raw, start, raw.length());
        }
    }

    private void base64Run(String raw, int start, int end) {
        if (end - start >= Base64Lines.SHORTEST) {
            text(TransferEncoding.BASE64.decode(raw.substring(start, end)), "base64");
        }
    }

    /// Bytes that may be text.
    private void text(String bytes, String where) {
        find(Folded.lower(bytes), where);
        if (bytes.indexOf('\0') >= 0) {
            // UTF-16 and UTF-32 of either byte order.
            find(Folded.lower(bytes.replace("\0", "")), where + ", utf-16");
        }
        markup(bytes, where);
        if (!Views.isAscii(bytes)) {
            decoded(Views.utf8(bytes), where);
        }
    }

    private void decoded(String text, String where) {
        find(Folded.bare(text), where);
        markup(text, where);
    }

    private void markup(String text, String where) {
        if (text.indexOf('<') >= 0 || text.indexOf('&') >= 0) {
            shown(Views.shown(text), where + ", markup");
            if (text.indexOf('&') >= 0) {
                shown(CharacterReferences.resolved(text), where + ", references");
            }
        }
        percent(text, where);
    }

    private void shown(String text, String where) {
        find(Folded.bare(text), where);
        percent(text, where);
    }

    private void percent(String text, String where) {
        if (text.indexOf('%') >= 0) {
            var decoded = Views.percentDecoded(text);
            if (!decoded.equals(text)) {
                find(Folded.bare(Views.isAscii(decoded) ? decoded : Views.utf8(decoded)), where + ", percent");
            }
        }
    }

    private void find(String folded, String where) {
        for (var secret : secrets.everywhere()) {
            report(secret, folded, where);
        }
    }

    private void report(Secrets.Secret secret, String folded, String where) {
        if (Secrets.find(folded, secret, 0) >= 0) {
            leaks.add(new Leak(secret.kind(), where));
        }
    }
}
