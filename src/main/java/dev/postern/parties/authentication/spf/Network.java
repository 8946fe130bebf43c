package dev.postern.parties.authentication.spf;

import dev.postern.parties.Cidr;
import java.net.InetAddress;
import java.util.Optional;

/// The addresses that share their first bits.
record Network(InetAddress address, int bits) {

    /// Reads `192.0.2.0/24`, `2001:db8::/32` or an address alone.
    ///
    /// @param octets 4 or 16: only addresses of this version will do
    static Optional<Network> parse(String text, int octets) {
        var slash = text.indexOf('/');
        var literal = slash < 0 ? text : text.substring(0, slash);
        var bits = slash < 0 ? Optional.of(octets * 8) : Terms.bits(text.substring(slash + 1), octets * 8);
        return bits.flatMap(b -> address(literal, octets).map(address -> new Network(address, b)));
    }

    private static Optional<InetAddress> address(String literal, int octets) {
        // Java also reads 1.2, a zone after %, and brackets.
        if (!literal.matches(octets == 4 ? "\\d{1,3}(\\.\\d{1,3}){3}" : "[0-9A-Fa-f:.]{2,45}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.ofLiteral(literal)).filter(read -> read.getAddress().length == octets);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    boolean holds(InetAddress other) {
        return new Cidr(address, bits).holds(other);
    }
}
