package dev.postern.reading;

import dev.postern.mail.Address;
import java.util.List;

/// What the header block says, decoded.
///
/// Lists, because a malformed mail may name two authors; each is then judged.
///
/// @param from every mailbox of every From field
/// @param subject decoded, unfolded; empty if absent
/// @param messageId with its angle brackets; empty if absent
/// @param references of In-Reply-To and References, in order, each once
public record Headers(
        List<Mailbox> from,
        List<Mailbox> sender,
        List<Mailbox> replyTo,
        List<Mailbox> to,
        List<Mailbox> cc,
        String subject,
        String messageId,
        List<String> references) {

    /// An address of a header field with the name shown beside it.
    ///
    /// @param name decoded; empty if none
    public record Mailbox(String name, Address address) {}
}
