package dev.postern.parties;

import java.net.InetAddress;
import java.util.Optional;
import java.util.regex.Pattern;

/// A network of addresses: `203.0.113.0/24`, `2001:db8::/32`, or one address alone (RFC 4632, RFC 4291 §2.3).
///
/// @param bits how many of its first bits the addresses share
public record Cidr(InetAddress first, int bits) {

    // Java also reads 10.1 as an address.
    private static final Pattern FORM =
            Pattern.compile("(\\d+\\.\\d+\\.\\d+\\.\\d+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*)(?:/(\\d{1,3}))?");
    private static final int BYTE = 8;

    /// @return empty if the text is none, or names bits beyond its network
    public static Optional<Cidr> parse(String text) {
        var parts = FORM.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            var address = InetAddress.ofLiteral(parts.group(1));
            var most = address.getAddress().length * BYTE;
            var bits = parts.group(2) == null ? most : Integer.parseInt(parts.group(2));
            return Optional.of(new Cidr(address, bits)).filter(cidr -> bits <= most && cidr.isWhole());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// `10.1.2.3/8` is a slip of one who meant another network, or one address.
    private boolean isWhole() {
        var bytes = first.getAddress();
        for (var bit = bits; bit < bytes.length * BYTE; bit++) {
            if (bit(bytes, bit) != 0) {
                return false;
            }
        }
        return true;
    }

    public boolean holds(InetAddress address) {
        var ours = first.getAddress();
        var theirs = address.getAddress();
        if (ours.length != theirs.length) {
            return false;
        }
        for (var bit = 0; bit < bits; bit++) {
            if (bit(ours, bit) != bit(theirs, bit)) {
                return false;
            }
        }
        return true;
    }

    private static int bit(byte[] bytes, int bit) {
        return bytes[bit / BYTE] >> (BYTE - 1 - bit % BYTE) & 1;
    }
}
