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
public record Correspondence(
        Direction direction, Optional<Seller> seller, List<Sender> senders, List<Address> recipients) {

    public Correspondence {
        senders = List.copyOf(senders);
        recipients = List.copyOf(recipients);
    }

    /// @param role `MAIL FROM`, `From` or `Sender`
    public record Sender(String role, Address address) {}

    /// The pair, when the mail has exactly one seller and one recipient.
    public Optional<Pair> pair() {
        return seller.filter(s -> recipients.size() == 1).map(s -> new Pair(s.key(), recipients.getFirst()));
    }
}
