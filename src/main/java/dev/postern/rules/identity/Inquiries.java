package dev.postern.rules.identity;

import dev.postern.orders.Orders;
import dev.postern.parties.Pair;
import dev.postern.rules.Case;

/// Which inquiries without an order are on record: the questions of buyers who have bought nothing
/// yet. The answer to one cannot carry an order ID.
public interface Inquiries {

    /// Whether the buyer of the pair asked something.
    ///
    /// @param pair known to have no order
    /// @param reference a Message-ID that the answer names in In-Reply-To or References
    boolean asked(Pair pair, String reference);

    /// Where no thread is on record nothing counts as an answer.
    static Inquiries none() {
        return (pair, reference) -> false;
    }

    /// Whether the mail answers such an inquiry. Without an order book nobody knows who has an order.
    default boolean isAnsweredBy(Case mail) {
        var references = mail.reading().headers().references();
        return mail.orders().mode() == Orders.Mode.STRICT
                && mail.who()
                        .pair()
                        .filter(pair ->
                                mail.orders().of(pair.seller(), pair.buyer()).isEmpty())
                        .filter(pair -> references.stream().anyMatch(reference -> asked(pair, reference)))
                        .isPresent();
    }
}
