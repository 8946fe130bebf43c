package dev.postern.session;

import dev.postern.gateway.Login;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.subethamail.smtp.server.Session;
import org.subethamail.smtp.server.SessionHandler;

/// The clients of one listener, from the library's accept to the end of their session.
final class Clients implements SessionHandler {

    private final Map<Session, Client> clients = new ConcurrentHashMap<>();
    private final Login login;
    private final int most;
    private final InstantSource clock;
    private volatile boolean stopping;

    Clients(Login login, int most, InstantSource clock) {
        this.login = login;
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
        of(session);
        return SessionAcceptance.success();
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
