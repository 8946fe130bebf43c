package dev.postern.delivery.connection;

import java.net.Inet6Address;
import java.net.InetAddress;

/// The first words on a connection: greeting, EHLO, and HELO for servers that know no EHLO.
///
/// A server that refuses them, even for good, refuses the connection and not the mail: that is
/// transient (RFC 5321 §3.1 lets a server greet with 554).
final class Handshake {

    private final Connection connection;
    private final Destination destination;

    Handshake(Connection connection, Destination destination) {
        this.connection = connection;
        this.destination = destination;
    }

    void shake() throws BrokenDialogue, InterruptedException {
        positive(connection.await("the connection", destination.timeouts().greeting()));
        var ehlo = say("EHLO");
        if (ehlo.permanentFailure()) {
            positive(say("HELO"));
        } else {
            connection.capabilities(Capabilities.of(positive(ehlo)));
        }
    }

    private ServerReply say(String verb) throws BrokenDialogue, InterruptedException {
        connection.write(verb + " " + name() + "\r\n");
        return connection.await(verb, destination.timeouts().command());
    }

    private static ServerReply positive(ServerReply reply) throws BrokenDialogue {
        if (!reply.positive()) {
            throw BrokenDialogue.by(reply);
        }
        return reply;
    }

    private String name() {
        return destination
                .helo()
                .orElseGet(() -> literal(connection.localAddress().getAddress()));
    }

    /// An address in the form of RFC 5321 §4.1.3, without the zone that Java appends.
    private static String literal(InetAddress address) {
        var text = address.getHostAddress().replaceFirst("%.*", "");
        return address instanceof Inet6Address ? "[IPv6:" + text + "]" : "[" + text + "]";
    }
}
