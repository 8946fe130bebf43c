package dev.postern.parties;

import dev.postern.mail.Address;
import dev.postern.mail.Direction;
import java.util.List;
import java.util.Optional;

/// Who writes to whom, as far as login, envelope and headers tell. What is wrong with it is for
/// `rules` to say.
///
/// @param seller empty when no seller claims the mail (only in `check`)
/// @param senders every address the mail is sent under: envelope, From, Sender
/// @param recipients the real mailboxes behind the envelope's recipients; an alias of another
///     seller's buyer, or a dead one, stays as it was written
/// @param pair when there is exactly one seller and one buyer
public record Correspondence(
        Direction direction,
        Optional<Seller> seller,
        List<Sender> senders,
        List<Address> recipients,
        Optional<Pair> pair) {

    public Correspondence {
        senders = List.copyOf(senders);
        recipients = List.copyOf(recipients);
    }

    /// Real addresses on both sides: the buyer is the only recipient, or the author.
    public Correspondence(
            Direction direction, Optional<Seller> seller, List<Sender> senders, List<Address> recipients) {
        this(
                direction,
                seller,
                senders,
                recipients,
                seller.flatMap(s -> buyer(direction, senders, recipients).map(buyer -> new Pair(s.key(), buyer))));
    }

    private static Optional<Address> buyer(Direction direction, List<Sender> senders, List<Address> recipients) {
        return switch (direction) {
            case TO_BUYER -> recipients.size() == 1 ? Optional.of(recipients.getFirst()) : Optional.empty();
            case TO_SELLER ->
                senders.stream()
                        .filter(sender -> sender.role().equals("From"))
                        .findFirst()
                        .or(() -> senders.stream().findFirst())
                        .map(Sender::address);
        };
    }

    /// @param role `MAIL FROM`, `From` or `Sender`
    public record Sender(String role, Address address) {}
}
