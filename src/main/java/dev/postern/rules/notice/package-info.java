/// The rules on notices: that an order cannot be fulfilled, that a return has arrived, and that the
/// feeds bear out what is said of money.
@org.jspecify.annotations.NullMarked
package dev.postern.rules.notice;
