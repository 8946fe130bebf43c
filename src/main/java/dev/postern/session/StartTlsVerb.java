package dev.postern.session;

import dev.postern.mail.Reply;
import dev.postern.mail.StatusCode;
import dev.postern.session.ClientSockets.ClientSocket;
import dev.postern.session.tls.Tls;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.subethamail.smtp.server.Session;

/// STARTTLS: from here on nobody on the way can read along or put words in (RFC 3207).
///
/// What was said before counts for nothing afterwards. A client that says more before the handshake, or fails in it, is
/// let go: its words may be someone else's (CVE-2011-0411).
final class StartTlsVerb extends Verb {

    private static final Logger LOG = LoggerFactory.getLogger(StartTlsVerb.class);

    private final Clients clients;
    private final Optional<Tls> tls;

    StartTlsVerb(Clients clients, int errors, Optional<Tls> tls) {
        super("STARTTLS", clients, errors);
        this.clients = clients;
        this.tls = tls;
    }

    @Override
    Reply answer(String argument, Client client, Session session) throws IOException {
        if (client.secure) {
            return Reply.refuse(503, "5.5.1", "TLS is on already");
        }
        if (tls.isEmpty()) {
            return Reply.refuse(502, "5.5.1", "STARTTLS is not offered here");
        }
        if (!argument.isEmpty()) {
            return Reply.refuse(501, "5.5.4", "STARTTLS takes no argument");
        }
        return session.getRawInput().available() > 0
                ? Reply.refuse(554, "5.5.1", "nothing may follow STARTTLS before the handshake")
                : new Reply.Accept(220, StatusCode.of("2.0.0"), List.of("go ahead"));
    }

    @Override
    void respond(Session session, Reply reply, boolean utf8) throws IOException {
        super.respond(session, reply, utf8);
        switch (reply) {
            case Reply.Accept _ -> secure(session, clients.of(session), tls.orElseThrow());
            case Reply.Refuse refuse when refuse.code() == 554 -> session.quit();
            case Reply.Refuse _, Reply.Defer _ -> {}
        }
    }

    /// Has the session go on over a secure connection.
    ///
    /// @return whether the handshake was done; if not, the connection is closed
    static boolean secure(Session session, Client client, Tls tls) throws IOException {
        if (session.getSocket() instanceof ClientSocket plain) {
            try {
                session.setSocket(plain.secured(tls));
                client.secured();
                return true;
            } catch (IOException e) {
                LOG.info("TLS with {} did not come about: {}", client.address.getHostAddress(), e.getMessage());
            }
        }
        session.quit();
        session.closeSocket();
        return false;
    }
}
