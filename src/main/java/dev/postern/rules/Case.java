package dev.postern.rules;

import dev.postern.orders.Order;
import dev.postern.orders.Orders;
import dev.postern.parties.Correspondence;
import dev.postern.parties.Seller;
import dev.postern.reading.OrderMention;
import dev.postern.reading.Reading;
import java.util.List;
import java.util.Optional;

/// A mail before the rule book: what it says, who writes to whom, and what is known of orders.
public record Case(Reading reading, Correspondence who, Orders orders) {

    /// The seller's orders that the mail names, in its own text or a quote.
    public List<Order> named() {
        var seller = who.seller().map(Seller::key);
        return reading.orders().stream()
                .map(OrderMention::id)
                .distinct()
                .flatMap(id -> orders.find(id).stream())
                .filter(order -> seller.equals(Optional.of(order.seller())))
                .toList();
    }

    /// What the orders call their products.
    public List<String> products() {
        return named().stream()
                .flatMap(order -> order.items().stream())
                .map(Order.Item::product)
                .toList();
    }
}
