package dev.postern.notice;

import dev.postern.mail.Address;
import dev.postern.mail.ReplyText;
import dev.postern.mail.StatusCode;
import dev.postern.reading.Language;
import dev.postern.rules.Finding;
import java.util.List;
import java.util.stream.Collectors;

/// The part of a bounce that a program reads (RFC 3464 §2): ASCII, whatever the mail held.
final class DeliveryStatus {

    /// RFC 5322 §2.1.1 allows 998 in a line.
    private static final int MAX_LINE = 900;

    private final StringBuilder written = new StringBuilder();

    private DeliveryStatus() {}

    /// The fields of the message, then a group of fields a recipient.
    static String of(BounceFacts facts, String domain) {
        var status = new DeliveryStatus();
        facts.envelopeId().ifPresent(id -> status.field("Original-Envelope-Id", id));
        status.field("Reporting-MTA", "dns; " + domain);
        status.field("Arrival-Date", Letter.DATE.format(facts.arrived()));
        facts.recipients().forEach(recipient -> status.recipient(recipient, facts.cause()));
        return status.written.toString();
    }

    private void recipient(Address recipient, Cause cause) {
        written.append("\r\n");
        field("Final-Recipient", typed(recipient));
        field("Action", "failed");
        field("Status", cause.status().toString());
        diagnosis(cause);
    }

    /// Ours is the only reply quoted; of another server's there is the status code and no word.
    private void diagnosis(Cause cause) {
        switch (cause) {
            case Cause.Violated(var findings) -> {
                field("Diagnostic-Code", "smtp; 550 5.7.1 against the communication rules");
                rules(Refusals.grounds(findings)).forEach(this::continuation);
            }
            case Cause.Dropped _ -> field("Diagnostic-Code", "smtp; 550 5.7.1 held for review and not released");
            case Cause.Undeliverable(var status) -> field("Diagnostic-Code", worded(status));
            case Cause.Expired(var last) -> field("Diagnostic-Code", worded(last));
        }
    }

    private static String worded(StatusCode status) {
        return "x-postern; " + BounceText.explanation(status, Language.ENGLISH);
    }

    private static List<String> rules(List<Finding> findings) {
        return findings.stream()
                .limit(Refusals.MAX_FINDINGS)
                .map(finding -> Refusals.line(finding, Language.ENGLISH, false))
                .toList();
    }

    /// RFC 6533 §3 writes a non-ASCII address in ASCII as `utf-8; \x{…}`.
    private static String typed(Address address) {
        if (address.isAscii()) {
            return "rfc822; " + address;
        }
        return "utf-8; "
                + address.toString()
                        .codePoints()
                        .mapToObj(c -> isPlain(c) ? Character.toString(c) : "\\x{%X}".formatted(c))
                        .collect(Collectors.joining());
    }

    private static boolean isPlain(int c) {
        return c > 0x20 && c < 0x7f && c != '\\' && c != '+' && c != '=';
    }

    private void field(String name, String value) {
        written.append(name).append(": ").append(ascii(value)).append("\r\n");
    }

    private void continuation(String line) {
        written.append(' ').append(ascii(line)).append("\r\n");
    }

    private static String ascii(String text) {
        var escaped = ReplyText.ascii(text);
        return escaped.length() <= MAX_LINE ? escaped : escaped.substring(0, MAX_LINE);
    }
}
