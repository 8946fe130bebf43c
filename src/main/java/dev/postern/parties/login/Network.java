package dev.postern.parties.login;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/// Whom one counts as one client: an address, or the 64 bits of IPv6 that a single customer has at will.
public record Network(String text) {

    public static Network of(InetAddress address) {
        var bytes = address.getAddress();
        return new Network(HexFormat.of().formatHex(address instanceof Inet6Address ? Arrays.copyOf(bytes, 8) : bytes));
    }
}
