package dev.postern.session;

import dev.postern.gateway.Listener;
import dev.postern.gateway.Login;
import dev.postern.gateway.Reception;
import dev.postern.parties.login.Logins;
import dev.postern.session.content.ContentReader;
import dev.postern.session.content.InFlight;
import dev.postern.session.tls.Tls;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.subethamail.smtp.server.SMTPServer;

/// One SMTP listener: SubEthaSMTP accepts connections and reads lines, our verbs answer, a virtual
/// thread a session.
public final class SmtpDoor implements AutoCloseable {

    private static final Duration DRAIN = Duration.ofSeconds(30);
    private static final int BACKLOG = 512;

    private final SMTPServer server;
    private final Clients clients;
    private final SessionSettings.Door door;
    private final InstantSource clock;

    private SmtpDoor(SMTPServer server, Clients clients, SessionSettings.Door door, InstantSource clock) {
        this.server = server;
        this.clients = clients;
        this.door = door;
        this.clock = clock;
    }

    /// Starts to listen.
    ///
    /// @param logins asked where the door takes any
    /// @param inFlight the cap on bytes in flight that all doors share
    /// @param spill where large messages lie while they come in
    /// @throws BindException if the address is taken
    public static SmtpDoor open(
            SessionSettings settings,
            SessionSettings.Door door,
            Reception reception,
            Logins logins,
            InFlight inFlight,
            Path spill,
            InstantSource clock)
            throws IOException {
        var limits = settings.limits();
        var tls = tls(door, clock);
        var clients = new Clients(login(door.listener()), tls.filter(Tls::isImplicit), limits, clock);
        var server = server(settings, door, clients, clock);
        var commands = server.getCommandHandler();
        PlainVerb.all(clients, limits.errors()).forEach(commands::addCommand);
        commands.addCommand(new EhloVerb("EHLO", clients, settings, door, logins));
        commands.addCommand(new EhloVerb("HELO", clients, settings, door, logins));
        commands.addCommand(new StartTlsVerb(clients, limits.errors(), tls));
        commands.addCommand(new AuthVerb(door, clients, limits.errors(), logins, SmtpDoor::wait));
        commands.addCommand(new MailVerb(door.listener(), reception, clients, limits));
        commands.addCommand(new RcptVerb(door.listener(), reception, clients, settings));
        var reader = new ContentReader(limits.content(), inFlight, spill, clock);
        commands.addCommand(new DataVerb(door, reception, clients, limits.errors(), reader, inFlight, clock));
        start(server, door);
        return new SmtpDoor(server, clients, door, clock);
    }

    private static Optional<Tls> tls(SessionSettings.Door door, InstantSource clock) throws IOException {
        return door.tls().isPresent() ? Optional.of(Tls.open(door.tls().get(), clock)) : Optional.empty();
    }

    private static SMTPServer server(
            SessionSettings settings, SessionSettings.Door door, Clients clients, InstantSource clock) {
        var limits = settings.limits();
        return SMTPServer.port(door.address().getPort())
                .bindAddress(door.address().getAddress())
                .backlog(BACKLOG)
                .hostName(settings.hostname())
                .softwareName("Postern")
                .serverThreadName("smtp-" + door.listener().name())
                .executorService(new SessionThreads(clients::onSessionEnd))
                // The library's own limit answers without a code; ours in Clients comes first.
                .maxConnections(limits.sessions() + 64)
                .connectionTimeoutMs(0)
                .maxMessageSize(limits.content().messageSize())
                .insertReceivedHeaders(false)
                .sessionHandler(clients)
                .serverSocketFactory(() -> new ClientSockets(limits, clock))
                .messageHandlerFactory(context -> {
                    throw new IllegalStateException("our verbs never start the library's own transaction");
                })
                .build();
    }

    private static void wait(Duration time) {
        LockSupport.parkNanos(time.toNanos());
    }

    private static void start(SMTPServer server, SessionSettings.Door door) throws IOException {
        try {
            server.start();
        } catch (RuntimeException e) {
            if (e.getCause() instanceof IOException cause) {
                var message = door.listener().name() + " cannot listen on "
                        + door.address().getAddress().getHostAddress() + ":"
                        + door.address().getPort() + ": "
                        + cause.getMessage();
                throw (BindException) new BindException(message).initCause(cause);
            }
            throw e;
        }
    }

    private static Login login(Listener listener) {
        return listener.boundSeller().<Login>map(Login.OfSeller::new).orElseGet(Login.Anonymous::new);
    }

    public Listener listener() {
        return door.listener();
    }

    public InetSocketAddress address() {
        return new InetSocketAddress(door.address().getAddress(), server.getPortAllocated());
    }

    public int sessions() {
        return clients.count();
    }

    /// Lets open transactions finish for a while, then says 421 on every connection and closes it.
    @Override
    public void close() {
        clients.stop();
        var until = clock.instant().plus(DRAIN);
        while (clients.busy() && clock.instant().isBefore(until)) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        clients.sayGoodbye();
        server.stop();
    }
}
