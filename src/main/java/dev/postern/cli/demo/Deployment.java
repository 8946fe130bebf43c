package dev.postern.cli.demo;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/// A whole deployment in a temporary folder: configuration, orders, store and maildirs. Closing it
/// removes all of it.
public final class Deployment implements AutoCloseable {

    private final Path folder;

    private Deployment(Path folder) {
        this.folder = folder;
    }

    public static Deployment create() throws IOException {
        var deployment = new Deployment(Files.createTempDirectory("postern-demo"));
        Files.createDirectory(deployment.config());
        for (var file : new String[] {"sellers.yaml", "orders.txt"}) {
            Files.writeString(deployment.config().resolve(file), resource(file));
        }
        return deployment;
    }

    /// Binds the submission side to this seller; counts from the next start on.
    public void bind(String seller) throws IOException {
        Files.writeString(
                config().resolve("postern.yaml"), resource("postern.yaml").replace("${seller}", seller));
    }

    public Path config() {
        return folder.resolve("config");
    }

    /// What was delivered to buyers.
    public Mailbox buyers() {
        return new Mailbox(folder.resolve("mail/buyers"));
    }

    /// What was delivered to sellers: answers of buyers, and bounces.
    public Mailbox sellers() {
        return new Mailbox(folder.resolve("mail/sellers"));
    }

    /// A mail of the demo, lines ended by CRLF.
    public static String mail(String name) throws IOException {
        return resource(name).replace("\n", "\r\n");
    }

    private static String resource(String name) throws IOException {
        try (var stream = Deployment.class.getResourceAsStream("/demo/" + name)) {
            if (stream == null) {
                throw new FileNotFoundException("the program has no demo/" + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
