package dev.postern.gateway;

import dev.postern.mail.Direction;
import dev.postern.mail.MessageBytes;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Postern's own trace field (RFC 5321 §4.4): who took the mail over and when, but not from whom, for
/// that is what this gateway hides.
public final class Trace {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final String domain;

    /// @param domain of the aliases: the only name of ours that both sides see anyway
    public Trace(String domain) {
        this.domain = domain;
    }

    MessageBytes prepend(MessageBytes masked, Transaction mail) {
        var field = field(mail).getBytes(StandardCharsets.US_ASCII);
        var body = masked.toArray();
        var whole = new byte[field.length + body.length];
        System.arraycopy(field, 0, whole, 0, field.length);
        System.arraycopy(body, 0, whole, field.length, body.length);
        return MessageBytes.of(whole);
    }

    private String field(Transaction mail) {
        var side = mail.listener().direction() == Direction.TO_BUYER ? "seller" : "buyer";
        return "Received: from " + side + "-side by " + domain + " (Postern) with ESMTP id " + mail.id() + ";\r\n\t"
                + DATE.format(mail.receivedAt()) + "\r\n";
    }
}
