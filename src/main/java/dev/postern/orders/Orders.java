package dev.postern.orders;

import dev.postern.mail.Address;
import dev.postern.mail.OrderId;
import java.util.List;
import java.util.Optional;

/// What is known of orders. Safe for many threads; a look-up is cheap.
public interface Orders {

    enum Mode {
        /// Mails are judged by the order book.
        STRICT,
        /// Any well-formed order ID will do; the first mail binds it to a pair.
        OPEN
    }

    Mode mode();

    Optional<Order> find(OrderId id);

    /// The orders this buyer placed with this seller; empty if the two don't know each other.
    List<Order> of(String seller, Address buyer);

    List<Adjustment> adjustments(OrderId id);

    /// Whether adjustments are told to Postern at all: only then does an order without one mean that
    /// none was made.
    boolean hasAdjustments();
}
