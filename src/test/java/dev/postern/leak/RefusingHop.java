package dev.postern.leak;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// A mail server that refuses every recipient, and tells whom it knows.
final class RefusingHop implements AutoCloseable {

    private final ServerSocket socket;
    private final String refusal;
    private final List<String> heard = new CopyOnWriteArrayList<>();

    RefusingHop(String refusal) throws IOException {
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.refusal = refusal;
        Thread.ofVirtual().start(this::serve);
    }

    /// Every line that it was told.
    List<String> heard() {
        return List.copyOf(heard);
    }

    int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var client = socket.accept()) {
                converse(client);
            } catch (IOException e) {
                // The gateway hung up, or the test is over.
            }
        }
    }

    private void converse(Socket client) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
        say(client, "220 mx ESMTP");
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            heard.add(line);
            say(client, line.startsWith("RCPT") ? refusal : line.startsWith("DATA") ? "554 5.5.1 nobody" : "250 ok");
        }
    }

    private static void say(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
