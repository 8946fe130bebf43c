package dev.postern.delivery.signing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Checks the signatures at the head of a message, read the slow way: as text, by regular expressions.
///
/// It shares no code with what signs, so both must have read RFC 6376 the same way.
final class Verifier {

    private static final Pattern FIELD = Pattern.compile("(?m)^([!-9;-~]+)[ \t]*:((?:.*\r\n)(?:[ \t].*\r\n)*)");

    private Verifier() {}

    /// The algorithms of those signatures that hold.
    static List<String> holding(byte[] mail, List<SigningKey> keys) throws GeneralSecurityException {
        var text = new String(mail, StandardCharsets.ISO_8859_1);
        var blank = text.indexOf("\r\n\r\n");
        var end = blank < 0 ? text.length() : blank + 2;
        var head = text.substring(0, end);
        var body = text.substring(Math.min(text.length(), end + 2));
        var holding = new ArrayList<String>();
        for (var field : FIELD.matcher(head).results().toList()) {
            if (field.group(1).equalsIgnoreCase("DKIM-Signature")) {
                var tag = tag(field.group(2), "a");
                for (var key : keys) {
                    if (tag.equals(key.algorithm().tag()) && holds(field.group(), head, body, key)) {
                        holding.add(tag);
                    }
                }
            }
        }
        return holding;
    }

    static String tag(String field, String name) {
        var match = Pattern.compile("(?:^|;)\\s*" + name + "=([^;]*)").matcher(field);
        return match.find() ? match.group(1).replaceAll("\\s", "") : "";
    }

    private static boolean holds(String field, String head, String body, SigningKey key)
            throws GeneralSecurityException {
        var value = field.substring(field.indexOf(':') + 1);
        if (!tag(value, "bh").equals(base64(sha256(body(body))))) {
            return false;
        }
        var signed = new StringBuilder();
        var left = new ArrayList<>(FIELD.matcher(head).results().toList().reversed());
        for (var name : tag(value, "h").split(":")) {
            left.stream()
                    .filter(f -> f.group(1).equalsIgnoreCase(name))
                    .findFirst()
                    .ifPresent(found -> {
                        left.remove(found);
                        signed.append(header(found.group())).append("\r\n");
                    });
        }
        signed.append(header(field.replaceAll("(?s)(;\\s*b=)[^;]*$", "$1")));
        var octets = signed.toString().getBytes(StandardCharsets.ISO_8859_1);
        var rsa = key.algorithm() == Algorithm.RSA;
        var signature = Signature.getInstance(rsa ? "SHA256withRSA" : "Ed25519");
        signature.initVerify(key.open());
        signature.update(rsa ? octets : sha256(octets));
        return signature.verify(Base64.getDecoder().decode(tag(value, "b")));
    }

    private static String header(String field) {
        var colon = field.indexOf(':');
        return field.substring(0, colon).strip().toLowerCase(Locale.ROOT) + ":"
                + field.substring(colon + 1)
                        .replace("\r\n", "")
                        .replaceAll("[ \t]+", " ")
                        .strip();
    }

    private static byte[] body(String body) {
        var lines = Arrays.stream(body.split("\r\n", -1))
                .map(line -> line.replaceAll("[ \t]+", " ").replaceAll(" $", ""))
                .toList();
        var text = String.join("\r\n", lines).replaceAll("(\r\n)*$", "");
        return (text.isEmpty() ? "" : text + "\r\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] sha256(byte[] octets) {
        return Algorithm.sha256().digest(octets);
    }

    private static String base64(byte[] octets) {
        return Base64.getEncoder().encodeToString(octets);
    }
}
