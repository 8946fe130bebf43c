package dev.postern.delivery.smtp;

import dev.postern.delivery.connection.Destination;
import dev.postern.delivery.connection.Protection;
import dev.postern.delivery.connection.Timeouts;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/// A server on loopback that plays a script for each connection, and fails the test on [#close()] if the
/// client did not keep to it.
final class FakeServer implements AutoCloseable {

    interface Script {
        void play(Peer peer) throws IOException;
    }

    private final ServerSocket socket;
    private final List<Script> scripts;
    private final AtomicInteger connections = new AtomicInteger();
    private final List<Throwable> failures = new CopyOnWriteArrayList<>();
    private final List<Thread> players = new CopyOnWriteArrayList<>();
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private final Thread listener;

    /// The first connection is played the first script, and so on; later ones the last.
    FakeServer(Script... scripts) throws IOException {
        this.scripts = List.of(scripts);
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.listener = Thread.ofVirtual().start(this::listen);
    }

    private void listen() {
        try {
            while (true) {
                var accepted = socket.accept();
                sockets.add(accepted);
                var script = scripts.get(Math.min(connections.getAndIncrement(), scripts.size() - 1));
                players.add(Thread.ofVirtual().start(() -> play(script, accepted)));
            }
        } catch (IOException e) {
            if (!socket.isClosed()) {
                failures.add(e);
            }
        }
    }

    private void play(Script script, Socket accepted) {
        try (accepted) {
            accepted.setTcpNoDelay(true);
            accepted.setSoTimeout(10_000);
            script.play(new Peer(accepted));
        } catch (SocketException e) {
            // The client went first, or the test is over.
        } catch (IOException | AssertionError e) {
            failures.add(e);
        }
    }

    int connections() {
        return connections.get();
    }

    /// One connection at a time, patient.
    Destination destination() {
        return destination(1, 100, Timeouts.STANDARD);
    }

    /// Impatient, for servers that say nothing.
    Destination impatient() {
        var moment = Duration.ofMillis(100);
        var connect = Timeouts.STANDARD.connect();
        return destination(1, 100, new Timeouts(connect, moment, moment, moment, moment, moment));
    }

    /// The same server by its name, which certificates have, under this protection.
    Destination destination(Protection protection) {
        return new Destination(
                "localhost",
                socket.getLocalPort(),
                Optional.of("gate.example"),
                1,
                100,
                Duration.ofMinutes(1),
                Duration.ofSeconds(20),
                Timeouts.STANDARD,
                protection);
    }

    Destination destination(int atOnce, int mails, Timeouts timeouts) {
        return new Destination(
                "127.0.0.1",
                socket.getLocalPort(),
                Optional.of("gate.example"),
                atOnce,
                mails,
                Duration.ofMinutes(1),
                Duration.ofSeconds(20),
                timeouts);
    }

    /// Waits for the scripts to end.
    @Override
    public void close() throws IOException {
        socket.close();
        join(listener);
        players.forEach(this::join);
        for (var left : sockets) {
            left.close();
        }
        if (!failures.isEmpty()) {
            var all = new ArrayList<>(failures);
            throw new AssertionError("the client did not keep to the script: " + all, all.getFirst());
        }
    }

    private void join(Thread thread) {
        try {
            if (!thread.join(Duration.ofSeconds(20))) {
                failures.add(new AssertionError("the client left a script unfinished"));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
