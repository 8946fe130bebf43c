package dev.postern.delivery.smtp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.testing.Pem;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/// The server's end of one connection, as a script sees it. Text is ISO 8859-1, octet by octet.
final class Peer {

    private Socket socket;
    private InputStream in;

    Peer(Socket socket) throws IOException {
        this.socket = socket;
        this.in = new BufferedInputStream(socket.getInputStream(), 64 * 1024);
    }

    /// Greets, and answers EHLO with these extensions.
    void greet(String... extensions) throws IOException {
        say("220 fake ESMTP");
        assertEquals("EHLO gate.example", hear("EHLO"));
        var lines = new StringBuilder();
        for (var extension : extensions) {
            lines.append("250-").append(extension).append("\r\n");
        }
        sayRaw("250-fake\r\n" + lines + "250 HELP\r\n");
    }

    /// Goes on under TLS, as the server, with a certificate of this folder ([dev.postern.testing.Pem]).
    void secure(Path folder, String name) throws IOException {
        try {
            var store = KeyStore.getInstance(folder.resolve(name + ".p12").toFile(), Pem.PASSWORD.toCharArray());
            var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(store, Pem.PASSWORD.toCharArray());
            var context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), null, null);
            var secure = (SSLSocket) context.getSocketFactory().createSocket(socket, null, socket.getPort(), true);
            secure.setUseClientMode(false);
            secure.startHandshake();
            socket = secure;
            in = new BufferedInputStream(secure.getInputStream(), 64 * 1024);
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    /// Lines, in one write.
    void say(String... lines) throws IOException {
        sayRaw(String.join("\r\n", lines) + "\r\n");
    }

    void sayRaw(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /// As many packets as octets.
    void sayInPieces(String text) throws IOException {
        for (var octet : text.getBytes(StandardCharsets.ISO_8859_1)) {
            socket.getOutputStream().write(octet);
        }
    }

    /// One line, which must begin like this.
    String hear(String start) throws IOException {
        var line = line();
        assertTrue(line.startsWith(start), () -> "heard \"" + line + "\" instead of " + start);
        return line;
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        while (!line.toString().endsWith("\r\n")) {
            var octet = in.read();
            assertTrue(octet >= 0, () -> "the client hung up after \"" + line + "\"");
            line.append((char) octet);
        }
        return line.substring(0, line.length() - 2);
    }

    /// What one read gives: a write of the client that fits a packet arrives whole.
    String hearAtOnce() throws IOException {
        var octets = new byte[64 * 1024];
        var n = in.read(octets);
        assertTrue(n > 0, "the client hung up");
        return new String(octets, 0, n, StandardCharsets.ISO_8859_1);
    }

    /// The content as it came over the wire, its end included.
    String hearContent() throws IOException {
        var content = new StringBuilder();
        while (true) {
            var line = line();
            content.append(line).append("\r\n");
            if (line.equals(".")) {
                return content.toString();
            }
        }
    }

    /// MAIL, RCPT and DATA answered in one write, then the content.
    String takeMail() throws IOException {
        hear("MAIL");
        hear("RCPT");
        hear("DATA");
        say("250 2.1.0 ok", "250 2.1.5 ok", "354 go");
        var content = hearContent();
        say("250 2.0.0 queued");
        return content;
    }

    /// Nothing more comes, and nothing has come by now.
    void hearNothingYet() throws IOException {
        assertEquals(0, in.available(), "the client spoke too early");
    }

    void hearEnd() throws IOException {
        assertEquals(-1, in.read(), "the client should have hung up");
    }

    /// Listens and says nothing until the client hangs up.
    void stall() throws IOException {
        in.transferTo(java.io.OutputStream.nullOutputStream());
    }

    /// Ends the connection in order, so that the client sees its end and no reset.
    void hangUp() throws IOException {
        socket.shutdownOutput();
    }

    /// Hangs up with a reset, unread data or not.
    void cut() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }
}
