package dev.postern.session;

import dev.postern.mail.Address;
import dev.postern.mail.Envelope;
import dev.postern.mail.ReversePath;
import java.util.ArrayList;
import java.util.List;

/// A transaction between MAIL and the final dot.
final class PendingMail {

    final boolean smtpUtf8;
    private final ReversePath from;
    private final List<Address> recipients = new ArrayList<>();

    PendingMail(ReversePath from, boolean smtpUtf8) {
        this.from = from;
        this.smtpUtf8 = smtpUtf8;
    }

    List<Address> recipients() {
        return recipients;
    }

    /// A mailbox named twice gets the mail once.
    void add(Address recipient) {
        if (recipients.stream().noneMatch(recipient::same)) {
            recipients.add(recipient);
        }
    }

    Envelope envelope() {
        return new Envelope(from, recipients, smtpUtf8);
    }
}
