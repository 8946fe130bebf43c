package dev.postern.delivery.connection;

import dev.postern.delivery.connection.Protection.Level;
import java.net.Inet6Address;
import java.net.InetAddress;

/// The first words on a connection: greeting, EHLO, and HELO for servers that know no EHLO; TLS and login where the
/// destination has them.
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

    /// @param level of protection, where the destination's own is not to be had
    void shake(Level level) throws BrokenDialogue, InterruptedException {
        if (level == Level.IMPLICIT) {
            secure();
        }
        positive(connection.await("the connection", destination.timeouts().greeting()));
        hello();
        if (wantsStartTls(level)) {
            positive(say("STARTTLS", ""));
            secure();
            // What was said before may have been another's (RFC 3207 §4.2).
            connection.capabilities(Capabilities.NONE);
            hello();
        }
        var login = destination.protection().login();
        if (login.isPresent()) {
            new Login(connection, destination).as(login.get());
        }
    }

    private boolean wantsStartTls(Level level) throws BrokenDialogue {
        var offered = connection.capabilities().startTls();
        return switch (level) {
            case NONE, IMPLICIT -> false;
            case OPPORTUNISTIC -> offered;
            case REQUIRED -> {
                if (!offered) {
                    throw new BrokenDialogue("4.7.10", "the server offers no STARTTLS, which this route requires");
                }
                yield true;
            }
        };
    }

    private void secure() throws BrokenDialogue, InterruptedException {
        connection.secure(
                destination.host(),
                destination.protection(),
                destination.timeouts().command());
    }

    private void hello() throws BrokenDialogue, InterruptedException {
        var ehlo = say("EHLO", " " + name());
        if (ehlo.permanentFailure()) {
            positive(say("HELO", " " + name()));
        } else {
            connection.capabilities(Capabilities.of(positive(ehlo)));
        }
    }

    private ServerReply say(String verb, String argument) throws BrokenDialogue, InterruptedException {
        connection.write(verb + argument + "\r\n");
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
