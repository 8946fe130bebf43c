package dev.postern.rules;

import dev.postern.orders.Orders;
import dev.postern.parties.Correspondence;
import dev.postern.reading.Reading;

/// A mail before the rule book: what it says, who writes to whom, and what is known of orders.
public record Case(Reading reading, Correspondence who, Orders orders) {}
