package dev.postern.testing;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A client on a plain socket that says exactly what it is told.
public final class SmtpClient implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 60_000;

    private final Socket socket;
    private final BufferedReader in;
    private final OutputStream out;

    private SmtpClient(Socket socket) throws IOException {
        this.socket = socket;
        this.in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        this.out = socket.getOutputStream();
    }

    /// Connects, reads the greeting and says EHLO.
    public static SmtpClient connect(int port) throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), port);
        try {
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(PATIENCE_MILLIS);
            var client = new SmtpClient(socket);
            client.reply();
            client.command("EHLO client.example");
            return client;
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    /// Says a command and gives the lines of the reply.
    public List<String> command(String line) throws IOException {
        write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        return reply();
    }

    /// Opens a transaction up to the reply 354 to DATA; false when the gateway said no before.
    public boolean begin(String from, String to) throws IOException {
        return command("MAIL FROM:<" + from + ">").getLast().startsWith("250")
                && command("RCPT TO:<" + to + ">").getLast().startsWith("250")
                && command("DATA").getLast().startsWith("354");
    }

    /// Sends a message, whose lines end with CRLF, and the final dot.
    public void content(byte[] message) throws IOException {
        var stuffed = new String(message, StandardCharsets.ISO_8859_1).replace("\r\n.", "\r\n..");
        write((stuffed + ".\r\n").getBytes(StandardCharsets.ISO_8859_1));
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        out.flush();
    }

    /// The lines of the next reply.
    public List<String> reply() throws IOException {
        var lines = new ArrayList<String>();
        do {
            var line = in.readLine();
            if (line == null) {
                throw new EOFException("the connection ended after " + lines);
            }
            lines.add(line);
        } while (lines.getLast().startsWith("-", 3));
        return lines;
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
