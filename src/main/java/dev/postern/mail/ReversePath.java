package dev.postern.mail;

/// Who is told when a mail cannot be delivered (the argument of MAIL FROM).
///
/// [Null] is the path `<>` that notices carry. Nothing is ever sent back to it, so two gateways
/// cannot bounce at each other for ever (RFC 5321 §4.5.5).
public sealed interface ReversePath {

    /// The path without angle brackets; empty for [Null].
    String text();

    record Null() implements ReversePath {
        @Override
        public String text() {
            return "";
        }
    }

    record Mailbox(Address address) implements ReversePath {
        @Override
        public String text() {
            return address.toString();
        }
    }

    static ReversePath none() {
        return new Null();
    }

    static ReversePath of(Address address) {
        return new Mailbox(address);
    }

    /// What [#text()] wrote, read back.
    static ReversePath parse(String text) {
        return text.isEmpty() ? none() : of(Address.of(text));
    }
}
