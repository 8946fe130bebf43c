/// What a buyer's message should look like when it comes to a seller.
@org.jspecify.annotations.NullMarked
package dev.postern.rules.buyer;
