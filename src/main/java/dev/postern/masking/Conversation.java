package dev.postern.masking;

import dev.postern.mail.Address;
import dev.postern.mail.Direction;
import dev.postern.parties.AliasPair;
import dev.postern.parties.Correspondence;
import dev.postern.parties.Pair;
import dev.postern.parties.Seller;
import java.util.List;

/// One mail's two sides, as masking needs them: who hides behind which alias, and who shall get it.
///
/// @param buyerName the buyer's name on record; empty if none
/// @param authors every address the mail came under, each the hidden side's own
/// @param recipient the real mailbox on the other side
/// @param suffix of the alias that the author wrote to, without its `+`; empty for none
/// @param bounceable whether a failure is to be reported: a mail from `<>` stays one (RFC 5321 §4.5.5)
public record Conversation(
        Direction direction,
        Seller seller,
        Pair pair,
        String buyerName,
        AliasPair aliases,
        List<Address> authors,
        Address recipient,
        String suffix,
        boolean bounceable) {

    public Conversation {
        authors = List.copyOf(authors);
    }

    /// @param who must have a seller and a pair: nothing else is relayed
    /// @param written the recipient as the author wrote it: an alias may have a `+suffix`
    public static Conversation of(Correspondence who, AliasPair aliases, String buyerName, Address written) {
        var alias = !written.same(who.recipients().getFirst());
        var plus = written.local().indexOf('+');
        return of(who, aliases, buyerName, alias && plus > 0 ? written.local().substring(plus + 1) : "");
    }

    /// @param who must have a seller and a pair: nothing else is relayed
    public static Conversation of(Correspondence who, AliasPair aliases, String buyerName) {
        return of(who, aliases, buyerName, "");
    }

    private static Conversation of(Correspondence who, AliasPair aliases, String buyerName, String suffix) {
        var authors = who.senders().stream().map(Correspondence.Sender::address).toList();
        var bounceable = who.senders().stream().anyMatch(sender -> sender.role().equals("MAIL FROM"));
        return new Conversation(
                who.direction(),
                who.seller().orElseThrow(),
                who.pair().orElseThrow(),
                buyerName,
                aliases,
                authors,
                who.recipients().getFirst(),
                suffix,
                bounceable);
    }

    boolean toBuyer() {
        return direction == Direction.TO_BUYER;
    }

    /// What the recipient sees instead of the author's address.
    Address authorAlias() {
        return toBuyer() ? aliases.seller() : aliases.buyer();
    }

    /// Whether the address is one of the seller's own.
    boolean isSellers(Address address) {
        return seller.sendsFrom(address)
                || seller.inbox().filter(address::same).isPresent()
                || (toBuyer() ? isAuthors(address) : address.same(recipient));
    }

    boolean isBuyers(Address address) {
        return address.same(pair.buyer()) || (!toBuyer() && isAuthors(address));
    }

    boolean isAlias(Address address) {
        var base = address.withoutTag();
        return base.same(aliases.seller()) || base.same(aliases.buyer());
    }

    private boolean isAuthors(Address address) {
        return authors.stream().anyMatch(address::same);
    }
}
