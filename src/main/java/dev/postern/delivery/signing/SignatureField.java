package dev.postern.delivery.signing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

/// The field `DKIM-Signature` (RFC 6376 §3.5).
///
/// It names the domain and the selector, nobody: no `i=` and no `z=`. There is no `x=` either, as mails are
/// read, and verified by programs, long after they came. Its time is that of the mail's acceptance, so every attempt
/// to deliver a mail signs the same.
final class SignatureField {

    private static final int LINE = 72;

    private SignatureField() {}

    /// @return the field, ended by CRLF
    static String of(Signable message, Selector selector, SigningKey key, Instant acceptedAt)
            throws GeneralSecurityException {
        var names = message.names();
        var field = "DKIM-Signature: v=1; a=" + key.algorithm().tag() + "; c=relaxed/relaxed; d=" + selector.domain()
                + ";\r\n\ts=" + selector.name() + "; t=" + acceptedAt.getEpochSecond()
                + ";\r\n\th=" + folded(names)
                + ";\r\n\tbh=" + message.bodyHash()
                + ";\r\n\tb=";
        var signature = key.sign(signed(message, names, field));
        return field + folded(Base64.getEncoder().encodeToString(signature)) + "\r\n";
    }

    /// What is signed: the covered fields, and this one with nothing yet after its `b=` (RFC 6376 §3.7).
    static byte[] signed(Signable message, List<String> names, String field) {
        var text = message.fields(names) + Relaxed.field(field).stripTrailing();
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String folded(List<String> names) {
        var text = new StringBuilder();
        var column = 0;
        for (var name : names) {
            if (column + name.length() > LINE - 4) {
                text.append("\r\n\t ");
                column = 0;
            }
            text.append(text.isEmpty() ? "" : ":").append(name);
            column += name.length() + 1;
        }
        return text.toString();
    }

    private static String folded(String base64) {
        var text = new StringBuilder(base64.length() + 32);
        for (var i = 0; i < base64.length(); i += LINE) {
            text.append(i == 0 ? "" : "\r\n\t ").append(base64, i, Math.min(base64.length(), i + LINE));
        }
        return text.toString();
    }
}
