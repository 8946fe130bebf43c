package dev.postern.session;

import dev.postern.session.tls.Tls;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Accepts connections whose replies leave at once and carry status codes, and closes those that
/// fall silent.
///
/// Silence is looked for from outside, once a second, for all connections together: a timeout on
/// each read would cost a timer on each read.
final class ClientSockets extends ServerSocket {

    private static final Logger LOG = LoggerFactory.getLogger(ClientSockets.class);
    private static final byte[] SILENT = "421 4.4.2 nothing came for too long\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration HANDSHAKE = Duration.ofSeconds(30);

    private final int errors;
    private final Duration idle;
    private final InstantSource clock;
    private final Set<ClientSocket> open = ConcurrentHashMap.newKeySet();

    ClientSockets(int errors, Duration idle, InstantSource clock) throws IOException {
        this.errors = errors;
        this.idle = idle;
        this.clock = clock;
        Thread.ofVirtual().name("smtp-silence").start(this::watch);
    }

    @Override
    public Socket accept() throws IOException {
        var socket = new ClientSocket();
        implAccept(socket);
        // Without it a pipelining client waits 40 ms a mail for the kernel to send our reply.
        socket.setTcpNoDelay(true);
        open.add(socket);
        return socket;
    }

    private void watch() {
        while (!isClosed()) {
            try {
                Thread.sleep(LOOK);
            } catch (InterruptedException e) {
                return;
            }
            closeSilent(clock.instant());
        }
    }

    /// Closes the connections that have been silent for too long at this moment.
    void closeSilent(Instant now) {
        open.stream().filter(socket -> socket.isOver(now)).forEach(ClientSocket::end);
    }

    /// A connection as it came in.
    final class ClientSocket extends Socket {

        private volatile Instant heard = clock.instant();
        private volatile Instant end = Instant.MAX;
        private volatile boolean sealed;
        private volatile boolean told;

        private boolean isOver(Instant now) {
            return now.isAfter(end) || heard.plus(idle).isBefore(now);
        }

        /// The same connection, secure from here on. Blocks until both sides agree, which has its time.
        ///
        /// @throws IOException if they don't; the connection is of no use then
        Socket secured(Tls tls) throws IOException {
            sealed = true;
            end = clock.instant().plus(HANDSHAKE);
            try {
                return new SecureSocket(tls.secured(this), errors);
            } finally {
                end = Instant.MAX;
            }
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return new FilterInputStream(super.getInputStream()) {
                @Override
                public int read(byte[] bytes, int from, int count) throws IOException {
                    var read = super.read(bytes, from, count);
                    heard = clock.instant();
                    return read;
                }
            };
        }

        @Override
        public OutputStream getOutputStream() throws IOException {
            return sealed ? super.getOutputStream() : new CodedReplies(super.getOutputStream(), this, errors);
        }

        /// Says so and closes; a client that does not even read is closed at the second look.
        private void end() {
            if (told || sealed) {
                closeQuietly();
            } else {
                told = true;
                Thread.ofVirtual().start(this::tellAndClose);
            }
        }

        private void tellAndClose() {
            try {
                super.getOutputStream().write(SILENT);
            } catch (IOException e) {
                LOG.debug("a silent client is gone already", e);
            }
            closeQuietly();
        }

        private void closeQuietly() {
            try {
                close();
            } catch (IOException e) {
                LOG.debug("a silent client's socket did not close", e);
            }
        }

        @Override
        public void close() throws IOException {
            open.remove(this);
            super.close();
        }
    }
}
