package dev.postern.gateway;

import dev.postern.mail.Direction;
import dev.postern.mail.MessageBytes;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Postern's own trace field (RFC 5321 §4.4): who took the mail over and when, but not from whom, for
/// that is what this gateway hides.
///
/// Those of others go, those of earlier passes stay: by them a mail that two mailboxes forward to each other through us
/// is known again (RFC 5321 §6.3). They name nobody.
public final class Trace {

    /// More often no mail passes here but in a loop.
    private static final int MOST_PASSES = 10;

    private static final int LONGEST_HEADER = 64 << 10;

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final String domain;
    private final Pattern ours;

    /// @param domain of the aliases: the only name of ours that both sides see anyway
    public Trace(String domain) {
        this.domain = domain;
        this.ours = Pattern.compile(
                "(?m)^Received: from (?:seller|buyer)-side by %s \\(Postern\\) with ESMTP id [0-9A-Z]{16};\\r\\n\\t[A-Za-z0-9,:+ ]{20,40}\\r\\n"
                        .formatted(Pattern.quote(domain)));
    }

    /// Whether a mail has been here too often.
    boolean goesInCircles(MessageBytes bytes) {
        return earlier(bytes).size() >= MOST_PASSES;
    }

    MessageBytes prepend(MessageBytes masked, Transaction mail) {
        var fields = field(mail) + String.join("", earlier(mail.bytes()));
        var field = fields.getBytes(StandardCharsets.US_ASCII);
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

    /// The fields that we wrote when the mail was here before.
    private List<String> earlier(MessageBytes bytes) {
        var mail = bytes.toArray();
        var head = new String(mail, 0, Math.min(mail.length, LONGEST_HEADER), StandardCharsets.ISO_8859_1);
        var end = head.indexOf("\r\n\r\n");
        return ours.matcher(end < 0 ? head : head.substring(0, end + 2))
                .results()
                .map(MatchResult::group)
                .limit(MOST_PASSES)
                .toList();
    }
}
