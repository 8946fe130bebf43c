package dev.postern.journal;

import dev.postern.mail.Direction;
import dev.postern.mail.OrderId;
import dev.postern.mail.QueueId;
import java.time.Instant;
import java.util.List;

/// One record of the journal: what happened, when, to which mail, concerning which orders.
///
/// @param seller the seller's key; empty where there is none
/// @param orders the orders the mail names, each once
public record Entry(QueueId id, Instant at, Direction direction, String seller, List<OrderId> orders, Event event) {

    public Entry {
        orders = List.copyOf(orders);
    }

    /// The next thing that happens to the same mail.
    public Entry next(Instant at, Event event) {
        return new Entry(id, at, direction, seller, orders, event);
    }

    Entry with(Event other) {
        return new Entry(id, at, direction, seller, orders, other);
    }
}
