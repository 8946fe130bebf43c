package dev.postern.orders;

import dev.postern.mail.Address;
import dev.postern.mail.OrderId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The order book of a deployment, read from report files. A reload swaps it as a whole, so a
/// reader sees either the old book or the new one.
public final class OrderBook implements Orders {

    private volatile Snapshot current;

    private OrderBook(Snapshot first) {
        this.current = first;
    }

    /// Reads every report that is there; what could not be read is among [#errors()].
    ///
    /// @param sellers the keys of `sellers.yaml`
    public static OrderBook load(OrderSettings settings, Set<String> sellers) {
        return new OrderBook(Snapshot.read(settings, sellers));
    }

    /// Reads the reports again.
    public void reload(OrderSettings settings, Set<String> sellers) {
        current = Snapshot.read(settings, sellers);
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

    /// What the last reading could not understand. No text of it holds a mail address.
    public List<RowError> errors() {
        return current.errors();
    }
}
