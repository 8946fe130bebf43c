package dev.postern.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/// A next hop on a plain socket that takes every mail and hands it over before it says 250.
public final class MailSink implements AutoCloseable {

    private final ServerSocket server = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
    private final ExecutorService sessions = Executors.newVirtualThreadPerTaskExecutor();
    private final Consumer<String> arrived;

    /// @param arrived is given the content of each mail, headers and all, one byte a character; called
    ///     from several threads
    public MailSink(Consumer<String> arrived) throws IOException {
        this.arrived = arrived;
        sessions.execute(this::accept);
    }

    public int port() {
        return server.getLocalPort();
    }

    private void accept() {
        try {
            while (true) {
                var socket = server.accept();
                sessions.execute(() -> serve(socket));
            }
        } catch (IOException e) {
            if (!server.isClosed()) {
                throw new UncheckedIOException(e);
            }
        }
    }

    // A client that is killed in mid-mail ends its session here with nothing counted.
    private void serve(Socket socket) {
        try (socket) {
            socket.setTcpNoDelay(true);
            var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
            var out = socket.getOutputStream();
            say(out, "220 sink.example ESMTP");
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                answer(line, in, out);
            }
        } catch (IOException e) {
            // cut off by the other side
        }
    }

    private void answer(String line, BufferedReader in, OutputStream out) throws IOException {
        var verb = line.substring(0, Math.min(4, line.length())).toUpperCase(Locale.ROOT);
        switch (verb) {
            case "EHLO" -> say(out, "250-sink.example\r\n250-PIPELINING\r\n250-8BITMIME\r\n250 SIZE 20000000");
            case "DATA" -> {
                say(out, "354 go on");
                arrived.accept(content(in));
                say(out, "250 2.0.0 taken");
            }
            case "QUIT" -> say(out, "221 2.0.0 bye");
            default -> say(out, "250 2.0.0 fine");
        }
    }

    private static String content(BufferedReader in) throws IOException {
        var content = new StringBuilder();
        for (var line = in.readLine(); !".".equals(line); line = in.readLine()) {
            if (line == null) {
                throw new IOException("cut off in mid-mail");
            }
            content.append(line.startsWith(".") ? line.substring(1) : line).append("\r\n");
        }
        return content.toString();
    }

    private static void say(OutputStream out, String reply) throws IOException {
        out.write((reply + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        server.close();
        sessions.shutdownNow();
    }
}
