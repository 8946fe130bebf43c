/// The rule on money that goes past the marketplace.
@org.jspecify.annotations.NullMarked
package dev.postern.rules.payment;
