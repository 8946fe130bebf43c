package dev.postern.orders;

import dev.postern.mail.Address;
import dev.postern.mail.OrderId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// An order as the reports tell it.
///
/// @param seller the seller's key in `sellers.yaml`
/// @param purchased the date as the report writes it, to the day (`yyyy-mm-dd`); empty if none
/// @param fulfilment empty where neither the report nor the row says: the seller's default holds
public record Order(
        OrderId id,
        String seller,
        Address buyer,
        String buyerName,
        String purchased,
        Optional<Fulfilment> fulfilment,
        List<Item> items) {

    public Order {
        items = List.copyOf(items);
    }

    /// @param id order-item-id
    /// @param price total of the line, without shipping
    public record Item(String id, String sku, String product, int quantity, String currency, BigDecimal price) {}
}
