package dev.postern.delivery.connection;

import java.time.Duration;
import java.util.Optional;

/// A server to speak SMTP with, and how.
///
/// @param host a name, an IPv4 or an IPv6 address (without brackets)
/// @param helo what we call ourselves; else the address literal of our end (RFC 5321 §4.1.4)
/// @param connections at most so many at once
/// @param mails at most so many over one connection
/// @param idle how long an unused connection is kept
/// @param patience how long an attempt waits for one of the connections
/// @param protection of the connection
public record Destination(
        String host,
        int port,
        Optional<String> helo,
        int connections,
        int mails,
        Duration idle,
        Duration patience,
        Timeouts timeouts,
        Protection protection) {

    public static final int PORT = 25;

    /// Over a connection that nothing protects.
    public Destination(
            String host,
            int port,
            Optional<String> helo,
            int connections,
            int mails,
            Duration idle,
            Duration patience,
            Timeouts timeouts) {
        this(host, port, helo, connections, mails, idle, patience, timeouts, Protection.NONE);
    }

    /// With every setting at its default.
    public Destination(String host, int port) {
        this(host, port, Optional.empty(), 10, 1000, Duration.ofSeconds(30), Duration.ofMinutes(1), Timeouts.STANDARD);
    }

    /// `host:port`, `[::1]:port` or the host alone; empty where it is none of them.
    public static Optional<Destination> parse(String text) {
        var bracket = text.indexOf(']');
        var colon = text.indexOf(':', Math.max(bracket, 0));
        var host = colon < 0 ? text : text.substring(0, colon);
        var port = colon < 0 ? String.valueOf(PORT) : text.substring(colon + 1);
        if (!isHost(host) || !port.matches("[0-9]{1,5}")) {
            return Optional.empty();
        }
        var number = Integer.parseInt(port);
        return number < 1 || number > 65535
                ? Optional.empty()
                : Optional.of(new Destination(host.replace("[", "").replace("]", ""), number));
    }

    private static boolean isHost(String text) {
        return text.matches("\\[[0-9a-fA-F:.]{2,45}]|[0-9a-zA-Z]([0-9a-zA-Z._-]{0,253}[0-9a-zA-Z])?");
    }

    /// As messages name it.
    @Override
    public String toString() {
        return (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }
}
