package dev.postern.dns;

import java.net.InetAddress;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// How names of hosts and domains are written here: in small letters, without the final dot.
final class Names {

    private static final int LONGEST = 253;
    private static final Pattern NAME = Pattern.compile("[0-9a-z_-]{1,63}(?:\\.[0-9a-z_-]{1,63})*");

    private Names() {}

    static String plain(String name) {
        var end = name.endsWith(".") ? name.length() - 1 : name.length();
        return name.substring(0, end).toLowerCase(Locale.ROOT);
    }

    /// The name under which an address has its names (RFC 1035 §3.5, RFC 3596 §2.5).
    static String reverse(InetAddress address) {
        var bytes = address.getAddress();
        var name = new StringBuilder();
        for (var i = bytes.length - 1; i >= 0; i--) {
            if (bytes.length == 4) {
                name.append(bytes[i] & 0xFF).append('.');
            } else {
                name.append(Integer.toHexString(bytes[i] & 0xF)).append('.');
                name.append(Integer.toHexString(bytes[i] >> 4 & 0xF)).append('.');
            }
        }
        return name.append(bytes.length == 4 ? "in-addr.arpa" : "ip6.arpa").toString();
    }

    /// The name if it can be asked for; names in other scripts must come in their ASCII form.
    static Optional<String> wellFormed(String name) {
        if (name.length() > LONGEST + 1) {
            return Optional.empty();
        }
        return Optional.of(plain(name))
                .filter(plain ->
                        plain.length() <= LONGEST && NAME.matcher(plain).matches());
    }
}
