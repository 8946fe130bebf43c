package dev.postern.gateway.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The gateway's end of the local socket `postern.sock`: one errand a connection, a virtual thread each.
///
/// Only the user of the gateway can connect: the file has mode 0600 before it stands where it is found. Whoever
/// connects has a while to say what it wants, in one line of JSON; then lines come back, the last with the exit code.
public final class DeskSocket implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DeskSocket.class);
    private static final int MOST_AT_ONCE = 16;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ServerSocketChannel server;
    private final Path file;
    private final Desk desk;
    private final Duration patience;
    private final Semaphore room = new Semaphore(MOST_AT_ONCE);
    private final Map<SocketChannel, Thread> connections = new ConcurrentHashMap<>();
    private final Thread acceptor;

    private DeskSocket(ServerSocketChannel server, Path file, Desk desk, Duration patience) {
        this.server = server;
        this.file = file;
        this.desk = desk;
        this.patience = patience;
        this.acceptor = Thread.ofVirtual().name("desk").unstarted(this::accept);
    }

    /// Listens; whoever calls has the store's lock, so a socket that is there is nobody's.
    ///
    /// @param folder the store's
    /// @param keys a folder of the gateway's user alone, in which the socket is made ready
    public static DeskSocket open(Path folder, Path keys, Desk desk) throws IOException {
        return open(folder, keys, desk, PATIENCE);
    }

    static DeskSocket open(Path folder, Path keys, Desk desk, Duration patience) throws IOException {
        var aside = keys.resolve("desk.new");
        var file = Wire.file(folder);
        Files.deleteIfExists(aside);
        var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            server.bind(UnixDomainSocketAddress.of(aside));
            Files.setPosixFilePermissions(aside, PosixFilePermissions.fromString("rw-------"));
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | RuntimeException e) {
            server.close();
            throw e;
        }
        var socket = new DeskSocket(server, file, desk, patience);
        socket.acceptor.start();
        return socket;
    }

    private void accept() {
        while (true) {
            try {
                var channel = server.accept();
                if (room.tryAcquire()) {
                    serve(channel);
                } else {
                    channel.close();
                }
            } catch (ClosedChannelException e) {
                return;
            } catch (IOException e) {
                LOG.warn("a local connection failed: {}", e.getMessage());
            }
        }
    }

    private void serve(SocketChannel channel) {
        var thread = Thread.ofVirtual().name("errand").unstarted(() -> errand(channel));
        connections.put(channel, thread);
        thread.start();
    }

    private void errand(SocketChannel channel) {
        try (channel) {
            var wire = new Wire(channel);
            var errand = asked(channel, wire);
            LOG.info("errand: {}", errand.name().replaceAll("[^a-z-]", "?"));
            wire.write(Message.ofCode(desk.run(errand, new ToWire(wire))));
        } catch (IOException | UncheckedIOException e) {
            LOG.info("a local connection ended without an errand: {}", e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("an errand failed by a defect", e);
        } finally {
            connections.remove(channel);
            room.release();
        }
    }

    /// What is asked, within the time for it.
    private Errand asked(SocketChannel channel, Wire wire) throws IOException {
        var watch = Thread.ofVirtual().start(() -> closeAfterAWhile(channel));
        try {
            return wire.read(Errand.class);
        } finally {
            watch.interrupt();
        }
    }

    private void closeAfterAWhile(SocketChannel channel) {
        try {
            TimeUnit.NANOSECONDS.sleep(patience.toNanos());
            channel.close();
        } catch (InterruptedException e) {
            // it was said in time
        } catch (IOException e) {
            LOG.debug("a silent local connection could not be closed", e);
        }
    }

    private record ToWire(Wire wire) implements Answer {

        @Override
        public void line(String text) {
            write(Message.ofLine(text));
        }

        @Override
        public void remark(String text) {
            write(Message.ofRemark(text));
        }

        private void write(Message message) {
            try {
                wire.write(message);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// Lets errands under way end.
    @Override
    public void close() throws IOException {
        server.close();
        Files.deleteIfExists(file);
        // Who waits in accept ends the listening itself, a moment after it was told.
        ended(acceptor);
        connections.values().forEach(this::ended);
        for (var channel : connections.keySet()) {
            channel.close();
        }
    }

    private void ended(Thread thread) {
        try {
            thread.join(patience);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
