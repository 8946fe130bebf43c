package dev.postern.store.seal;

import dev.postern.mail.Address;
import dev.postern.mail.OrderId;

/// Whom or what a key is for. The store knows it by a keyed code only.
public record Subject(String text) {

    /// Whoever writes or reads at this address on the buyers' side.
    public static Subject buyer(Address address) {
        return new Subject("buyer:" + address.key());
    }

    /// What Postern itself writes to a seller.
    public static Subject seller(String key) {
        return new Subject("seller:" + key);
    }

    /// What is known to be about an order, and of whom is not known.
    public static Subject order(OrderId order) {
        return new Subject("order:" + order.text());
    }
}
