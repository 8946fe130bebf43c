package dev.postern.interop;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Postfix's `smtp-sink` as the next hop: takes every mail and keeps it in a file of its own.
final class SmtpSink implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Process process;
    private final Path folder;
    private final int port;

    private SmtpSink(Process process, Path folder, int port) {
        this.process = process;
        this.folder = folder;
        this.port = port;
    }

    /// Starts it and waits until it listens; `parent` must exist.
    static SmtpSink start(Path parent) throws IOException {
        var folder = Files.createDirectory(parent.resolve("sink"));
        var port = freePort();
        var process = new ProcessBuilder(command(parent, folder, port))
                .redirectErrorStream(true)
                .redirectOutput(parent.resolve("sink.log").toFile())
                .start();
        var sink = new SmtpSink(process, folder, port);
        await().atMost(PATIENCE).until(sink::listens);
        return sink;
    }

    // As root it insists on becoming somebody else, who then must be able to write.
    private static List<String> command(Path parent, Path folder, int port) throws IOException {
        var template = folder.resolve("mail.");
        var address = "127.0.0.1:" + port;
        if (!System.getProperty("user.name").equals("root")) {
            return Program.SMTP_SINK.command("-d", template, address, 100);
        }
        Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        return Program.SMTP_SINK.command("-u", "nobody", "-d", template, address, 100);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private boolean listens() {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    int port() {
        return port;
    }

    /// The mail that ends with this text, as it was taken: `X-Mail-Args` and `X-Rcpt-Args` tell the
    /// envelope, then comes every byte of the message.
    String awaitMail(String lastWords) {
        return await().atMost(PATIENCE)
                .until(() -> mail(lastWords), Optional::isPresent)
                .orElseThrow();
    }

    /// Whether a mail with this text has been taken so far.
    boolean hasMail(String text) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(SmtpSink::read).anyMatch(mail -> mail.contains(text));
        }
    }

    private Optional<String> mail(String lastWords) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(SmtpSink::read)
                    .filter(mail -> mail.stripTrailing().endsWith(lastWords))
                    .findFirst();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
