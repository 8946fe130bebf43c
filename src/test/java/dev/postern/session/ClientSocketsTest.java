package dev.postern.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.config.Mistakes;
import dev.postern.config.Section;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class ClientSocketsTest {

    private static final Instant START = Instant.parse("2026-11-22T10:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(START);

    @Test
    void whoIsSilentForTooLongIsToldAndCutOff() throws IOException {
        try (var sockets = new ClientSockets(limits(), now::get)) {
            sockets.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            try (var client = new Socket(InetAddress.getLoopbackAddress(), sockets.getLocalPort());
                    var accepted = sockets.accept()) {
                sockets.closeLate(START.plus(Duration.ofMinutes(5)));
                assertFalse(accepted.isClosed());
                sockets.closeLate(START.plus(Duration.ofMinutes(5)).plusMillis(1));
                assertEquals(
                        "421 4.4.2 nothing came for too long\r\n",
                        new String(client.getInputStream().readAllBytes(), StandardCharsets.US_ASCII));
                assertTrue(accepted.isClosed());
            }
        }
    }

    private static SessionSettings.Limits limits() {
        return SessionSettings.from(Section.parse("postern.yaml", "", new Mistakes()), () -> START)
                .limits();
    }

    /// One byte now and then is not enough: the command must come whole.
    @Test
    void whoBeginsACommandMustEndIt() throws IOException {
        try (var sockets = new ClientSockets(limits(), now::get)) {
            sockets.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            try (var client = new Socket(InetAddress.getLoopbackAddress(), sockets.getLocalPort());
                    var accepted = sockets.accept()) {
                now.set(START.plus(Duration.ofMinutes(4)));
                client.getOutputStream().write('x');
                assertEquals(1, accepted.getInputStream().read(new byte[8]));
                sockets.closeLate(START.plus(Duration.ofMinutes(5)));
                assertFalse(accepted.isClosed());
                sockets.closeLate(START.plus(Duration.ofMinutes(5)).plusMillis(1));
                assertTrue(new String(client.getInputStream().readAllBytes(), StandardCharsets.US_ASCII)
                        .startsWith("421 4.4.2 "));
            }
        }
    }
}
