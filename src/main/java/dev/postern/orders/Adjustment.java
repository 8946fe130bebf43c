package dev.postern.orders;

import dev.postern.mail.OrderId;
import java.math.BigDecimal;

/// One row of an order adjustment feed.
///
/// @param reason such as `NoInventory`, as the feed writes it
/// @param amount sum of the row's parts; positive is a refund, negative a charge kept back
public record Adjustment(
        OrderId order, String itemId, String reason, String currency, BigDecimal amount, String date) {}
