package dev.postern.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.testing.Anybody;
import dev.postern.testing.Deployment;
import dev.postern.testing.Deployment.Order;
import dev.postern.testing.Gate;
import dev.postern.testing.MailSink;
import dev.postern.testing.Pem;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What sessions that only wait cost a gateway in a process of its own.
class IdleSessionsTest {

    private static final int SESSIONS = 2000;
    private static final long MB = 1 << 20;

    @Test
    void twoThousandCostLessThanAHundredMegabytes(@TempDir Path folder) throws Exception {
        var cost = cost(folder, "", false);
        assertTrue(cost < 100 * MB, "heap grew by " + cost / MB + " MB");
    }

    @Test
    void underTlsTheyCostLessThanThreeHundred(@TempDir Path folder) throws Exception {
        var config = Files.createDirectories(folder.resolve("pem"));
        Pem.write(config, "door", "EC", 100);
        var tls = ", tls: { certificate: %s/door.crt, key: %s/door.key, mode: implicit }".formatted(config, config);
        var cost = cost(folder, tls, true);
        assertTrue(cost < 300 * MB, "heap grew by " + cost / MB + " MB");
    }

    private static long cost(Path folder, String tls, boolean secure) throws Exception {
        try (var sink = new MailSink(mail -> {})) {
            var deployment =
                    Deployment.create(Files.createDirectory(folder.resolve("gate")), sink.port(), List.of(Order.TABLE));
            var file = deployment.config().resolve("postern.yaml");
            Files.writeString(
                    file,
                    Files.readString(file)
                            .replace("buyer: { port: 0 }", "buyer: { port: 0" + tls + " }")
                            .replace("limits: {", "limits: { sessions: 3000, sessions-per-client: 3000,"));
            try (var gate = Gate.start(deployment)) {
                return cost(gate, secure);
            }
        }
    }

    private static long cost(Gate gate, boolean secure) throws Exception {
        // The first sessions load classes, which is no cost of a session.
        var first = open(gate.buyerSidePort(), 20, secure);
        var before = heap(gate);
        var resident = resident(gate);
        var sessions = open(gate.buyerSidePort(), SESSIONS, secure);
        var cost = heap(gate) - before;
        System.out.printf(
                "%d idle sessions%s: heap %.1f MB, resident %.1f MB%n",
                SESSIONS, secure ? " under TLS" : "", cost / (double) MB, (resident(gate) - resident) / (double) MB);
        for (var session : sessions) {
            assertEquals("250", said(session, "NOOP\r\n"));
            session.close();
        }
        for (var session : first) {
            session.close();
        }
        return cost;
    }

    private static List<Socket> open(int port, int count, boolean secure) throws Exception {
        var sessions = new ArrayList<Socket>();
        var context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[] {new Anybody()}, new SecureRandom());
        for (var i = 0; i < count; i++) {
            var socket = new Socket(InetAddress.getLoopbackAddress(), port);
            if (secure) {
                socket = context.getSocketFactory().createSocket(socket, "127.0.0.1", port, true);
                ((SSLSocket) socket).startHandshake();
            }
            assertEquals("220", line(socket).substring(0, 3));
            sessions.add(socket);
        }
        return sessions;
    }

    private static String said(Socket socket, String command) throws IOException {
        socket.getOutputStream().write(command.getBytes(StandardCharsets.US_ASCII));
        return line(socket).substring(0, 3);
    }

    private static String line(Socket socket) throws IOException {
        var line = new StringBuilder();
        var in = socket.getInputStream();
        for (var b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
            line.append((char) b);
        }
        return line.toString();
    }

    /// Bytes in use once the garbage is collected.
    private static long heap(Gate gate) throws Exception {
        jcmd(gate, "GC.run");
        jcmd(gate, "GC.run");
        var used = 0L;
        var figures = jcmd(gate, "GC.heap_info");
        var matcher = Pattern.compile("(?im)^\\W*(?:\\d+:)?\\W*(?:def ?new|tenured)[^\n]*used (\\d+)K")
                .matcher(figures);
        while (matcher.find()) {
            used += Long.parseLong(matcher.group(1)) << 10;
        }
        assertTrue(used > 0, figures);
        return used;
    }

    private static String jcmd(Gate gate, String command) throws Exception {
        var program = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var process = new ProcessBuilder(program, Long.toString(gate.pid()), command)
                .redirectErrorStream(true)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static long resident(Gate gate) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(gate.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
                .findFirst()
                .orElse(0);
    }
}
