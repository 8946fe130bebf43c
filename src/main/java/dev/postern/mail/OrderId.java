package dev.postern.mail;

import java.util.Optional;
import java.util.regex.Pattern;

/// A marketplace order ID: three, seven and seven digits, written with hyphens.
public record OrderId(String text) implements Comparable<OrderId> {

    private static final Pattern FORM = Pattern.compile("[0-9]{3}-[0-9]{7}-[0-9]{7}");

    public OrderId {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("an order ID has 3-7-7 digits, not: " + text);
        }
    }

    /// Reads the plain form that reports and commands use; the forms that people write in mails are
    /// `reading`'s business.
    public static Optional<OrderId> parse(String text) {
        var trimmed = text.strip();
        return FORM.matcher(trimmed).matches() ? Optional.of(new OrderId(trimmed)) : Optional.empty();
    }

    @Override
    public int compareTo(OrderId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
