/// What is known of orders: items, buyer, seller, adjustments.
@NullMarked
package dev.postern.orders;

import org.jspecify.annotations.NullMarked;
