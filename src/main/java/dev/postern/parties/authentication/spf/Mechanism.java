package dev.postern.parties.authentication.spf;

/// What a directive compares the client with (RFC 7208 §5). Domains are written with macros, and empty
/// where the domain under check is meant.
sealed interface Mechanism {

    record All() implements Mechanism {}

    record Include(String domain) implements Mechanism {}

    record A(String domain, Prefixes prefixes) implements Mechanism {}

    record Mx(String domain, Prefixes prefixes) implements Mechanism {}

    record Ptr(String domain) implements Mechanism {}

    record Ip(Network network) implements Mechanism {}

    record Exists(String domain) implements Mechanism {}

    /// Whether it asks name servers, of which a check may do only so much (§4.6.4).
    default boolean asks() {
        return !(this instanceof All || this instanceof Ip);
    }

    /// How many bits of an address count.
    record Prefixes(int four, int six) {}
}
