package dev.postern.session;

import dev.postern.gateway.Login;
import dev.postern.session.tls.Tls;
import dev.postern.parties.login.Network;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.subethamail.smtp.server.Session;
import org.subethamail.smtp.server.SessionHandler;

/// The clients of one listener, from the library's accept to the end of their session.
final class Clients implements SessionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Clients.class);

    private static final Duration GOODBYE = Duration.ofSeconds(1);

    private final Map<Session, Client> clients = new ConcurrentHashMap<>();
    private final Login login;
    private final Optional<Tls> tls;
    private final SessionSettings.Limits limits;
    private final InstantSource clock;
    private volatile boolean stopping;

    /// @param tls for a listener whose connections are secure from their first byte
    Clients(Login login, Optional<Tls> tls, SessionSettings.Limits limits, InstantSource clock) {
        this.login = login;
        this.tls = tls;
        this.limits = limits;
        this.clock = clock;
    }

    Client of(Session session) {
        return clients.computeIfAbsent(
                session, s -> new Client(login, s.getSocket().getInetAddress(), clock.instant(), pace(s.getSocket())));
    }

    private Pace pace(Socket socket) {
        return socket instanceof ClientSockets.ClientSocket watched ? watched.pace : new Pace(limits, clock);
    }

    @Override
    public SessionAcceptance accept(Session session) {
        var refusal = refusal(session);
        if (refusal.isPresent()) {
            return refused(session, refusal.get());
        }
        return isSecured(session, of(session))
                ? SessionAcceptance.success()
                : SessionAcceptance.failure(421, "4.7.0 no TLS");
    }

    private Optional<String> refusal(Session session) {
        if (stopping) {
            return Optional.of("4.3.2 shutting down, try again later");
        }
        if (clients.size() >= limits.sessions()) {
            return Optional.of("4.7.0 too many connections, try again later");
        }
        var address = session.getSocket().getInetAddress();
        return !limits.trusted().hold(address) && ofNetwork(address) >= limits.sessionsPerClient()
                ? Optional.of("4.7.0 too many connections from your address, try again later")
                : Optional.empty();
    }

    private long ofNetwork(InetAddress address) {
        var network = Network.of(address);
        return clients.values().stream()
                .filter(client -> client.network.equals(network))
                .count();
    }

    /// Where everything is secure, nothing is said in the clear, not even no.
    private SessionAcceptance refused(Session session, String why) {
        if (tls.isPresent()) {
            close(session);
        }
        return SessionAcceptance.failure(421, why);
    }

    private static void close(Session session) {
        try {
            session.closeSocket();
        } catch (IOException e) {
            LOG.debug("a refused client's socket did not close", e);
        }
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

    SessionSettings.Limits limits() {
        return limits;
    }

    boolean stopping() {
        return stopping;
    }

    /// Tells those who are still here that they are let go; who does not listen is not waited for.
    void sayGoodbye() {
        var told = clients.keySet().stream()
                .<Callable<Boolean>>map(session -> () -> told(session))
                .toList();
        var threads = Executors.newVirtualThreadPerTaskExecutor();
        try {
            threads.invokeAll(told, GOODBYE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            threads.shutdownNow();
        }
    }

    private static boolean told(Session session) throws IOException {
        session.sendResponse("421 4.3.2 shutting down, try again later");
        return true;
    }

    int count() {
        return clients.size();
    }

    /// Whether a transaction is under way.
    boolean busy() {
        return clients.values().stream().anyMatch(Client::busy);
    }
}
