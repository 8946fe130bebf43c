package dev.postern.orders;

import dev.postern.mail.Address;
import dev.postern.mail.OrderId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// An order book as it was when its files were read.
///
/// @param hasAdjustments whether adjustment feeds are configured, be there rows in them or not
record Snapshot(
        Orders.Mode mode,
        Map<OrderId, Order> orders,
        Map<Customer, List<Order>> byBuyer,
        Map<OrderId, List<Adjustment>> adjustments,
        boolean hasAdjustments,
        List<RowError> errors) {

    /// A buyer of one seller; spellings of one mailbox are equal.
    record Customer(String seller, String local, String domain) {
        static Customer of(String seller, Address buyer) {
            return new Customer(seller, buyer.local().toLowerCase(Locale.ROOT), buyer.domain());
        }
    }

    static final Snapshot NONE = new Snapshot(Orders.Mode.STRICT, Map.of(), Map.of(), Map.of(), false, List.of());

    /// @param earlier what was known before; it stays known
    static Snapshot read(OrderSettings settings, Set<String> sellers, Snapshot earlier) {
        var building = new Building();
        building.orders.putAll(earlier.orders);
        var orders = new OrderReports(settings.columns(), sellers);
        for (var file : settings.reports()) {
            building.take(file, orders::read, building::add);
        }
        var adjustments = new AdjustmentReports(settings.columns());
        for (var file : settings.adjustments()) {
            building.take(file, adjustments::read, building::add);
        }
        earlier.adjustments.forEach(building.adjustments::putIfAbsent);
        return building.snapshot(settings.mode(), !settings.adjustments().isEmpty());
    }

    private interface Reader<T> {
        Loaded<T> read(Path file) throws IOException;
    }

    private interface Sink<T> {
        void add(String file, T entry);
    }

    private static final class Building {
        private final Map<OrderId, Order> orders = new HashMap<>();
        private final Map<OrderId, List<Adjustment>> adjustments = new HashMap<>();
        private final List<RowError> errors = new ArrayList<>();

        <T> void take(Path file, Reader<T> reader, Sink<T> sink) {
            var name = file.getFileName().toString();
            try {
                var loaded = reader.read(file);
                errors.addAll(loaded.errors());
                loaded.entries().forEach(entry -> sink.add(name, entry));
            } catch (IOException e) {
                var why = Files.exists(file) ? String.valueOf(e.getMessage()) : "is not there";
                errors.add(new RowError(name, 0, why, true));
            }
        }

        void add(String file, Order order) {
            var known = orders.get(order.id());
            if (known == null) {
                orders.put(order.id(), order);
            } else if (known.seller().equals(order.seller()) && known.buyer().same(order.buyer())) {
                orders.put(order.id(), merged(known, order));
            } else {
                var text = "order " + order.id() + " has another seller or buyer than an earlier report says";
                errors.add(new RowError(file, 0, text, false));
            }
        }

        void add(String file, Adjustment adjustment) {
            adjustments
                    .computeIfAbsent(adjustment.order(), id -> new ArrayList<>(1))
                    .add(adjustment);
        }

        Snapshot snapshot(Orders.Mode mode, boolean hasAdjustments) {
            adjustments.replaceAll((id, rows) -> List.copyOf(rows));
            return new Snapshot(mode, orders, byBuyer(), adjustments, hasAdjustments, List.copyOf(errors));
        }

        private Map<Customer, List<Order>> byBuyer() {
            var byBuyer = new HashMap<Customer, List<Order>>();
            for (var order : orders.values()) {
                byBuyer.computeIfAbsent(Customer.of(order.seller(), order.buyer()), who -> new ArrayList<>(1))
                        .add(order);
            }
            byBuyer.replaceAll((who, theirs) -> List.copyOf(theirs));
            return byBuyer;
        }

        /// Reports overlap: the later one wins, item by item.
        private static Order merged(Order earlier, Order later) {
            var items = new LinkedHashMap<String, Order.Item>();
            earlier.items().forEach(item -> items.put(itemKey(item), item));
            later.items().forEach(item -> items.put(itemKey(item), item));
            return new Order(
                    later.id(),
                    later.seller(),
                    later.buyer(),
                    later.buyerName().isEmpty() ? earlier.buyerName() : later.buyerName(),
                    later.purchased().isEmpty() ? earlier.purchased() : later.purchased(),
                    later.fulfilment().isPresent() ? later.fulfilment() : earlier.fulfilment(),
                    List.copyOf(items.values()));
        }

        private static String itemKey(Order.Item item) {
            return item.id().isEmpty() ? item.sku() + "/" + item.product() : item.id();
        }
    }
}
