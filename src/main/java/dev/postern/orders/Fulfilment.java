package dev.postern.orders;

/// Who ships an order.
public enum Fulfilment {
    SELF_SHIP,
    EASY_SHIP
}
