package dev.postern.notice;

import dev.postern.mail.Address;
import dev.postern.mail.MessageBytes;
import dev.postern.mail.OrderId;
import dev.postern.mail.QueueId;
import dev.postern.reading.Language;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What a bounce tells of the mail that comes back.
///
/// @param notice the bounce's own queue id
/// @param mail the queue id that the sender of the mail knows
/// @param to who is told: the reverse path of the mail
/// @param recipients as the sender wrote them, aliases as aliases; at least one
/// @param arrived when the mail was received
/// @param envelopeId ENVID of MAIL FROM (RFC 3461), decoded
/// @param order the order the mail is about
/// @param messageId of the mail as its sender wrote it; empty if none
/// @param language of the mail
/// @param original the bytes the sender sent, of which the header comes back; empty where only the
///     masked bytes are left, since those belong to the other side
public record BounceFacts(
        QueueId notice,
        QueueId mail,
        Address to,
        List<Address> recipients,
        Instant arrived,
        Optional<String> envelopeId,
        Optional<OrderId> order,
        String messageId,
        Language language,
        Cause cause,
        Optional<MessageBytes> original) {

    public BounceFacts {
        recipients = List.copyOf(recipients);
    }
}
