package dev.postern.gateway;

import dev.postern.mail.Direction;
import dev.postern.mail.OrderId;
import dev.postern.parties.Correspondence;
import dev.postern.parties.Seller;
import dev.postern.parties.authentication.Authentication;
import dev.postern.reading.OrderMention;
import dev.postern.reading.Reading;
import dev.postern.reading.Voice;
import dev.postern.rules.Verdict;
import java.util.List;
import java.util.Optional;

/// A mail read, its parties known, its verdict spoken.
///
/// @param authentication what name servers say of a buyer's mail; empty where nobody asked them
public record Assessment(
        Reading reading, Correspondence who, Verdict verdict, Optional<Authentication> authentication) {

    /// One whose author nobody asked about.
    public Assessment(Reading reading, Correspondence who, Verdict verdict) {
        this(reading, who, verdict, Optional.empty());
    }

    Assessment with(Authentication found) {
        return new Assessment(reading, who, verdict, Optional.of(found));
    }

    Assessment with(Verdict other) {
        return new Assessment(reading, who, other, authentication);
    }

    /// The seller's key; empty if no seller claims the mail.
    public String seller() {
        return who.seller().map(Seller::key).orElse("");
    }

    boolean isFromTheBuyer() {
        return who.direction() == Direction.TO_SELLER && !isFromAStranger();
    }

    /// Whether a mail to a seller comes from anyone but the buyer of the pair; only that one may write.
    boolean isFromAStranger() {
        return who.direction() == Direction.TO_SELLER
                && who.pair()
                        .filter(pair -> reading.headers().from().stream()
                                .allMatch(author -> author.address().same(pair.buyer())))
                        .filter(pair -> !reading.headers().from().isEmpty())
                        .isEmpty();
    }

    /// The orders the mail names, each once: those in the sender's own words, or where it names none
    /// itself, those it quotes, so that an answer is found under its order.
    public List<OrderId> orders() {
        var own = orders(true);
        return own.isEmpty() ? orders(false) : own;
    }

    private List<OrderId> orders(boolean own) {
        return reading.orders().stream()
                .filter(mention -> own == (mention.voice() == Voice.OWN))
                .map(OrderMention::id)
                .distinct()
                .limit(20)
                .toList();
    }
}
