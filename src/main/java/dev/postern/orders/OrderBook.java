package dev.postern.orders;

import dev.postern.mail.Address;
import dev.postern.mail.OrderId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The order book of a deployment, read from report files.
public final class OrderBook implements Orders {

    private final Snapshot current;

    private OrderBook(Snapshot current) {
        this.current = current;
    }

    /// Reads every report that is there; what could not be read is among [#errors()].
    ///
    /// @param sellers the keys of `sellers.yaml`
    public static OrderBook load(OrderSettings settings, Set<String> sellers) {
        return new OrderBook(Snapshot.read(settings, sellers));
    }

    @Override
    public Mode mode() {
        return current.mode();
    }

    @Override
    public Optional<Order> find(OrderId id) {
        return Optional.ofNullable(current.orders().get(id));
    }

    @Override
    public List<Order> of(String seller, Address buyer) {
        return current.byBuyer().getOrDefault(Snapshot.Customer.of(seller, buyer), List.of());
    }

    @Override
    public List<Adjustment> adjustments(OrderId id) {
        return current.adjustments().getOrDefault(id, List.of());
    }

    @Override
    public boolean hasAdjustments() {
        return current.hasAdjustments();
    }

    /// How many orders are known.
    public int size() {
        return current.orders().size();
    }

    /// What could not be understood. No text of it holds a mail address.
    public List<RowError> errors() {
        return current.errors();
    }
}
