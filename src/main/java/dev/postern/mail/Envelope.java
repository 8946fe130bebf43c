package dev.postern.mail;

import java.util.List;

/// What MAIL and RCPT said: from whom, to whom, and how the content may be written.
///
/// @param recipients at least one, in the order in which they were named, no mailbox twice
/// @param smtpUtf8 MAIL carried SMTPUTF8 (RFC 6531): addresses, headers and replies may be UTF-8
public record Envelope(ReversePath from, List<Address> recipients, boolean smtpUtf8) {

    public Envelope {
        recipients = List.copyOf(recipients);
    }

    public Envelope(ReversePath from, Address recipient) {
        this(from, List.of(recipient), false);
    }
}
