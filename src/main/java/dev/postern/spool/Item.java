package dev.postern.spool;

import dev.postern.mail.Address;
import dev.postern.mail.Direction;
import dev.postern.mail.OrderId;
import dev.postern.mail.QueueId;
import dev.postern.mail.ReversePath;
import java.time.Instant;
import java.util.List;

/// An accepted mail on its way to its one recipient.
///
/// A relayed mail has one recipient because a transaction has one pair and the relayed `To` is that
/// person alone; a notice has one because it answers one mail.
///
/// @param seller key of the seller of the pair
/// @param sender who is told when it fails: the address the mail's author really wrote from;
///     [ReversePath.Null] for notices, of which nobody is told
/// @param from the envelope's reverse path as it leaves
/// @param original what the sender itself called mail and recipient, so that a notice can say what it is about
/// @param language tag of the mail's language
public record Item(
        QueueId id,
        Direction direction,
        String seller,
        ReversePath sender,
        ReversePath from,
        Address to,
        boolean smtpUtf8,
        List<OrderId> orders,
        Original original,
        String language,
        Instant receivedAt,
        Instant expires) {

    public Item {
        orders = List.copyOf(orders);
    }

    /// The same mail as it leaves after all.
    public Item leaving(ReversePath path, Address recipient, Instant until) {
        return new Item(
                id,
                direction,
                seller,
                sender,
                path,
                recipient,
                smtpUtf8,
                orders,
                original,
                language,
                receivedAt,
                until);
    }

    /// @param recipient as the sender wrote it: an alias stays one
    public record Original(String messageId, Address recipient) {}
}
