package dev.postern.gateway;

import dev.postern.mail.Address;
import dev.postern.mail.Direction;
import dev.postern.mail.Reply;
import dev.postern.parties.AliasBook;
import dev.postern.parties.Pair;
import java.util.List;
import java.util.Optional;

/// Who may name which sender and recipient, before a word of the mail is read.
///
/// Sellers' mail is judged after DATA; here only its form counts. On the buyer side an address that
/// is neither a live alias nor a return path of ours, nor the operator's, gets one answer, the same for all, so that
/// nobody learns who
/// exists.
public final class Admission {

    private final AliasBook aliases;
    private final ReturnDesk returns;
    private final OperatorDesk operators;
    private final MailRates rates;

    public Admission(AliasBook aliases, ReturnDesk returns, OperatorDesk operators, MailRates rates) {
        this.aliases = aliases;
        this.returns = returns;
        this.operators = operators;
        this.rates = rates;
    }

    static Reply.Refuse nobodyHere() {
        return Reply.refuse(550, "5.1.1", "no such mailbox here");
    }

    Reply sender(Listener listener, Login login) {
        return switch (login) {
            case Login.Anonymous anonymous
            when listener.direction() == Direction.TO_BUYER -> Reply.refuse(530, "5.7.0", "authentication required");
            case Login.Anonymous anonymous -> Reply.accept("2.1.0", "sender ok");
            case Login.OfSeller seller ->
                rates.seller(seller.key()).orElseGet(() -> Reply.accept("2.1.0", "sender ok"));
        };
    }

    Reply recipient(Listener listener, Login login, List<Address> named, Address next) {
        if (returns.mailOf(listener, next).isPresent()) {
            return named.isEmpty()
                    ? Reply.accept("2.1.5", "recipient ok")
                    : Reply.defer(452, "4.5.3", "one return path a mail");
        }
        if (operators.mailbox(listener, next).isPresent()) {
            return named.isEmpty()
                    ? Reply.accept("2.1.5", "recipient ok")
                    : Reply.defer(452, "4.5.3", "send the operator a mail of its own");
        }
        var pair = pair(listener, login, next);
        if (pair.isEmpty()) {
            return nobodyHere();
        }
        if (!named.isEmpty() && !pair.equals(pair(listener, login, named.getFirst()))) {
            return Reply.defer(452, "4.5.3", "one buyer a mail: send the others their own");
        }
        return tooFast(listener, named, pair.get()).orElseGet(() -> Reply.accept("2.1.5", "recipient ok"));
    }

    private Optional<Reply> tooFast(Listener listener, List<Address> named, Pair pair) {
        return listener.direction() == Direction.TO_SELLER && named.isEmpty()
                ? rates.buyer(pair.buyer().key())
                : Optional.empty();
    }

    /// The pair a recipient stands for; empty on the buyer side for what is no live alias.
    Optional<Pair> pair(Listener listener, Login login, Address recipient) {
        return switch (listener.direction()) {
            case TO_BUYER -> Optional.of(submitted(login, recipient));
            case TO_SELLER -> owner(recipient, AliasBook.Side.SELLER);
        };
    }

    private Pair submitted(Login login, Address recipient) {
        var key = switch (login) {
            case Login.Anonymous anonymous -> "";
            case Login.OfSeller seller -> seller.key();
        };
        var real = owner(recipient, AliasBook.Side.BUYER)
                .filter(pair -> pair.seller().equals(key))
                .map(Pair::buyer)
                .orElse(recipient);
        return new Pair(key, new Address(real.local().toLowerCase(java.util.Locale.ROOT), real.domain()));
    }

    private Optional<Pair> owner(Address recipient, AliasBook.Side side) {
        return aliases.isOurs(recipient)
                ? aliases.owner(recipient).filter(owner -> owner.side() == side).map(AliasBook.Owner::pair)
                : Optional.empty();
    }
}
