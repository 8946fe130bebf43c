package dev.postern.parties;

import dev.postern.mail.Address;
import dev.postern.mail.Direction;
import dev.postern.mail.Envelope;
import dev.postern.mail.ReversePath;
import dev.postern.reading.Headers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Finds out who writes to whom: sellers by login or sender address, buyers behind their aliases.
public final class Identification {

    private final Sellers sellers;
    private final AliasBook aliases;

    public Identification(Sellers sellers, AliasBook aliases) {
        this.sellers = sellers;
        this.aliases = aliases;
    }

    /// A mail of which nobody said which way it goes (`check`): the addresses tell.
    public Correspondence of(Envelope envelope, Headers headers) {
        return direction(envelope, headers) == Direction.TO_BUYER
                ? toBuyer(Optional.empty(), envelope, headers)
                : toSeller(envelope, headers);
    }

    private Direction direction(Envelope envelope, Headers headers) {
        var toSeller = author(envelope, headers).isEmpty()
                && envelope.recipients().stream()
                        .anyMatch(recipient -> behind(recipient).isPresent());
        return toSeller ? Direction.TO_SELLER : Direction.TO_BUYER;
    }

    /// A seller's mail.
    ///
    /// @param login the seller who logged in, or whom the listener is bound to; without one, the
    ///     registered author is taken for the seller
    public Correspondence toBuyer(Optional<Seller> login, Envelope envelope, Headers headers) {
        var seller = login.or(() -> author(envelope, headers));
        var recipients = distinct(envelope.recipients().stream()
                .map(recipient -> seller.flatMap(s -> buyer(s, recipient)).orElse(recipient))
                .toList());
        return new Correspondence(Direction.TO_BUYER, seller, senders(envelope, headers), recipients);
    }

    /// A buyer's mail, to aliases of sellers or, in `check`, to their real addresses.
    public Correspondence toSeller(Envelope envelope, Headers headers) {
        var senders = senders(envelope, headers);
        var sellersMeant = envelope.recipients().stream().map(this::behind).toList();
        var seller = sellersMeant.stream().flatMap(Optional::stream).findFirst();
        var recipients = distinct(envelope.recipients().stream()
                .map(recipient -> mailbox(recipient).orElse(recipient))
                .toList());
        var direct = new Correspondence(Direction.TO_SELLER, seller, senders, recipients);
        return envelope.recipients().stream()
                .flatMap(recipient -> owner(recipient, AliasBook.Side.SELLER).stream())
                .findFirst()
                .map(owner -> new Correspondence(
                        Direction.TO_SELLER, seller, senders, recipients, only(owner.pair(), recipients)))
                .orElse(direct);
    }

    private static Optional<Pair> only(Pair pair, List<Address> recipients) {
        return recipients.size() == 1 ? Optional.of(pair) : Optional.empty();
    }

    /// The registered seller whom From, Sender or, failing them, MAIL FROM names.
    private Optional<Seller> author(Envelope envelope, Headers headers) {
        var named = new ArrayList<Address>();
        headers.from().forEach(mailbox -> named.add(mailbox.address()));
        headers.sender().forEach(mailbox -> named.add(mailbox.address()));
        if (envelope.from() instanceof ReversePath.Mailbox(var address)) {
            named.add(address);
        }
        return named.stream()
                .flatMap(address -> sellers.bySender(address).stream())
                .findFirst();
    }

    /// The buyer behind an alias that this very seller knows; an alias leaked to another seller opens nothing.
    private Optional<Address> buyer(Seller seller, Address recipient) {
        return owner(recipient, AliasBook.Side.BUYER)
                .filter(owner -> owner.pair().seller().equals(seller.key()))
                .map(owner -> owner.pair().buyer());
    }

    /// The seller whom a buyer's mail to this address is for.
    private Optional<Seller> behind(Address recipient) {
        return owner(recipient, AliasBook.Side.SELLER)
                .flatMap(owner -> sellers.find(owner.pair().seller()))
                .or(() -> aliases.isOurs(recipient) ? Optional.empty() : sellers.byMailbox(recipient));
    }

    private Optional<Address> mailbox(Address recipient) {
        return owner(recipient, AliasBook.Side.SELLER)
                .flatMap(owner -> sellers.find(owner.pair().seller()))
                .flatMap(Seller::mailbox);
    }

    private Optional<AliasBook.Owner> owner(Address recipient, AliasBook.Side side) {
        return aliases.isOurs(recipient)
                ? aliases.owner(recipient).filter(owner -> owner.side() == side)
                : Optional.empty();
    }

    private static List<Correspondence.Sender> senders(Envelope envelope, Headers headers) {
        var senders = new ArrayList<Correspondence.Sender>();
        if (envelope.from() instanceof ReversePath.Mailbox(var address)) {
            senders.add(new Correspondence.Sender("MAIL FROM", address));
        }
        headers.from().forEach(mailbox -> senders.add(new Correspondence.Sender("From", mailbox.address())));
        headers.sender().forEach(mailbox -> senders.add(new Correspondence.Sender("Sender", mailbox.address())));
        return senders;
    }

    private static List<Address> distinct(List<Address> addresses) {
        var distinct = new LinkedHashMap<String, Address>();
        addresses.forEach(address -> distinct.putIfAbsent(address.key(), address));
        return List.copyOf(distinct.values());
    }
}
