package dev.postern.cli.demo;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/// An SMTP client that shows every line that goes and comes.
public final class Dialog implements AutoCloseable {

    private static final int TIMEOUT = 60_000;

    private final Socket socket;
    private final BufferedReader in;
    private final OutputStream out;
    private final Consumer<String> shown;

    /// Connects, reads the greeting and says EHLO.
    public Dialog(InetSocketAddress server, Consumer<String> shown) throws IOException {
        this.shown = shown;
        this.socket = new Socket();
        socket.connect(server, TIMEOUT);
        socket.setSoTimeout(TIMEOUT);
        socket.setTcpNoDelay(true);
        this.in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        this.out = socket.getOutputStream();
        reply(line -> {});
        command("EHLO shop.example", line -> {});
    }

    /// Sends a mail up to the reply after the final dot, or to the first refusal.
    ///
    /// @param utf8 says SMTPUTF8, so that replies may be in the mail's language
    /// @return whether it was taken
    public boolean send(String from, String to, String content, boolean utf8) throws IOException {
        return accepted(command("MAIL FROM:<" + from + ">" + (utf8 ? " BODY=8BITMIME SMTPUTF8" : ""), shown))
                && accepted(command("RCPT TO:<" + to + ">", shown))
                && command("DATA", shown).startsWith("354")
                && accepted(content(content));
    }

    private static boolean accepted(String reply) {
        return reply.startsWith("2");
    }

    private String content(String content) throws IOException {
        shown.accept("> (the mail) and the final dot");
        write(content.replace("\r\n.", "\r\n..") + ".\r\n");
        return reply(shown);
    }

    private String command(String line, Consumer<String> witness) throws IOException {
        witness.accept("> " + line);
        write(line + "\r\n");
        return reply(witness);
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /// @return the last line
    private String reply(Consumer<String> witness) throws IOException {
        while (true) {
            var line = in.readLine();
            if (line == null) {
                throw new EOFException("the gateway closed the connection");
            }
            witness.accept("< " + line);
            if (line.length() < 4 || line.charAt(3) != '-') {
                return line;
            }
        }
    }

    @Override
    public void close() throws IOException {
        try (socket) {
            command("QUIT", line -> {});
        }
    }
}
