package dev.postern.session;

import dev.postern.session.tls.Tls;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
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
/// take too long.
///
/// They are looked for from outside, once a second, for all connections together: a timeout on
/// each read would cost a timer on each read.
final class ClientSockets extends ServerSocket {

    private static final Logger LOG = LoggerFactory.getLogger(ClientSockets.class);
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final SessionSettings.Limits limits;
    private final InstantSource clock;
    private final Set<ClientSocket> open = ConcurrentHashMap.newKeySet();

    ClientSockets(SessionSettings.Limits limits, InstantSource clock) throws IOException {
        this.limits = limits;
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
            closeLate(clock.instant());
        }
    }

    /// Closes the connections whose clients take too long at this moment.
    void closeLate(Instant now) {
        open.forEach(socket -> socket.pace.late(now).ifPresent(socket::end));
    }

    /// A connection as it came in.
    final class ClientSocket extends Socket {

        final Pace pace = new Pace(limits, clock);
        private volatile boolean sealed;
        private volatile boolean told;

        /// The same connection, secure from here on. Blocks until both sides agree, which has its time.
        ///
        /// @throws IOException if they don't; the connection is of no use then
        Socket secured(Tls tls) throws IOException {
            sealed = true;
            pace.handshake();
            var secure = new SecureSocket(tls.secured(this), limits.errors(), pace);
            pace.replied();
            return secure;
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return new FilterInputStream(super.getInputStream()) {
                @Override
                public int read(byte[] bytes, int from, int count) throws IOException {
                    var read = super.read(bytes, from, count);
                    pace.heard(read);
                    return read;
                }
            };
        }

        @Override
        public OutputStream getOutputStream() throws IOException {
            var paced = paced(super.getOutputStream());
            return sealed ? paced : new CodedReplies(paced, this, limits.errors(), pace);
        }

        private OutputStream paced(OutputStream out) {
            return new FilterOutputStream(out) {
                @Override
                public void write(byte[] bytes, int from, int count) throws IOException {
                    pace.writing();
                    super.out.write(bytes, from, count);
                    pace.written();
                }
            };
        }

        /// Says so and closes; a client that does not even read is closed at the second look.
        private void end(String why) {
            if (told || sealed) {
                closeQuietly();
            } else {
                told = true;
                Thread.ofVirtual().start(() -> tellAndClose(why));
            }
        }

        private void tellAndClose(String why) {
            try {
                super.getOutputStream().write(("421 4.4.2 " + why + "\r\n").getBytes(StandardCharsets.US_ASCII));
            } catch (IOException e) {
                LOG.debug("a late client is gone already", e);
            }
            closeQuietly();
        }

        private void closeQuietly() {
            try {
                close();
            } catch (IOException e) {
                LOG.debug("a late client's socket did not close", e);
            }
        }

        @Override
        public void close() throws IOException {
            open.remove(this);
            super.close();
        }
    }
}
