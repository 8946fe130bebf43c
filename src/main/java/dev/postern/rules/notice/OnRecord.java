package dev.postern.rules.notice;

import dev.postern.orders.Adjustment;
import dev.postern.orders.Order;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the adjustment feeds say of the orders that a mail names.
record OnRecord(List<Adjustment> rows) {

    /// Of more rows, the others count only in the total.
    private static final int MOST_COMBINED = 8;

    private static final Set<String> NO_STOCK = Set.of("NoInventory", "ProductOutofStock");
    private static final Set<String> NOT_SHIPPED =
            Set.of("CouldNotShip", "Undeliverable", "CustomerAddressIncorrect", "RefusedDelivery");

    OnRecord {
        rows = List.copyOf(rows);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /// Whether an amount is one of the rows, or some of them together: what the feed keeps back by a
    /// row of its own, a mail may state or leave out.
    boolean bears(BigDecimal amount) {
        return combined().stream().anyMatch(sum -> sum.abs().compareTo(amount) == 0);
    }

    private Set<BigDecimal> combined() {
        Set<BigDecimal> sums = new TreeSet<>(Set.of(BigDecimal.ZERO));
        for (var row : rows.subList(0, Math.min(rows.size(), MOST_COMBINED))) {
            for (var sum : Set.copyOf(sums)) {
                sums.add(sum.add(row.amount()));
            }
        }
        sums.add(total());
        sums.removeIf(sum -> sum.signum() == 0);
        return sums;
    }

    BigDecimal total() {
        return rows.stream().map(Adjustment::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    boolean isForWantOfStock() {
        return hasReason(NO_STOCK);
    }

    boolean isNotShipped() {
        return hasReason(NOT_SHIPPED);
    }

    private boolean hasReason(Set<String> codes) {
        return refunds().anyMatch(row -> codes.contains(row.reason()));
    }

    private Stream<Adjustment> refunds() {
        return rows.stream().filter(row -> row.amount().signum() > 0);
    }

    String reasons() {
        return refunds().map(Adjustment::reason).distinct().collect(Collectors.joining(", "));
    }

    /// Whether one of the items was adjusted; a row that names no item is for all.
    boolean isOf(List<Order.Item> items) {
        var adjusted = refunds().map(Adjustment::itemId).collect(Collectors.toCollection(HashSet::new));
        return adjusted.contains("") || items.stream().anyMatch(item -> adjusted.contains(item.id()));
    }
}
