package dev.postern.dns;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.regex.Pattern;

/// How the address of a name server is written: `192.0.2.1`, `192.0.2.1:5353`, `2001:db8::1` or
/// `[2001:db8::1]:5353`. A name would have to be asked for first.
final class ServerAddress {

    private static final int PORT = 53;
    private static final Pattern WITH_PORT = Pattern.compile("(?:\\[([^]]+)]|([^:]+)):(\\d{1,5})");

    private ServerAddress() {}

    static Optional<InetSocketAddress> parse(String text) {
        var parts = WITH_PORT.matcher(text);
        if (!parts.matches()) {
            return address(text, PORT);
        }
        return address(parts.group(1) == null ? parts.group(2) : parts.group(1), Integer.parseInt(parts.group(3)));
    }

    private static Optional<InetSocketAddress> address(String text, int port) {
        try {
            return port < 1 || port > 65_535
                    ? Optional.empty()
                    : Optional.of(new InetSocketAddress(InetAddress.ofLiteral(text), port));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
