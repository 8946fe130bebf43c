package dev.postern.session;

import dev.postern.gateway.Login;
import dev.postern.session.tls.Tls;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.subethamail.smtp.server.Session;
import org.subethamail.smtp.server.SessionHandler;

/// The clients of one listener, from the library's accept to the end of their session.
final class Clients implements SessionHandler {

    private final Map<Session, Client> clients = new ConcurrentHashMap<>();
    private final Login login;
    private final Optional<Tls> tls;
    private final int most;
    private final InstantSource clock;
    private volatile boolean stopping;

    /// @param tls for a listener whose connections are secure from their first byte
    Clients(Login login, Optional<Tls> tls, int most, InstantSource clock) {
        this.login = login;
        this.tls = tls;
        this.most = most;
        this.clock = clock;
    }

    Client of(Session session) {
        return clients.computeIfAbsent(
                session, s -> new Client(login, s.getSocket().getInetAddress(), clock.instant()));
    }

    @Override
    public SessionAcceptance accept(Session session) {
        if (stopping) {
            return SessionAcceptance.failure(421, "4.3.2 shutting down, try again later");
        }
        if (clients.size() >= most) {
            return SessionAcceptance.failure(421, "4.7.0 too many connections, try again later");
        }
        return isSecured(session, of(session))
                ? SessionAcceptance.success()
                : SessionAcceptance.failure(421, "4.7.0 no TLS");
    }

    /// Here the session's own thread is at work: a slow handshake holds up nobody else.
    private boolean isSecured(Session session, Client client) {
        try {
            return tls.isEmpty() || StartTlsVerb.secure(session, client, tls.get());
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void onSessionEnd(Session session) {
        clients.remove(session);
    }

    /// From now on nobody new is let in and no transaction begins.
    void stop() {
        stopping = true;
    }

    boolean stopping() {
        return stopping;
    }

    int count() {
        return clients.size();
    }

    /// Whether a transaction is under way.
    boolean busy() {
        return clients.values().stream().anyMatch(Client::busy);
    }
}
