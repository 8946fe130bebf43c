package dev.postern.cli.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/// A maildir in which new mail is waited for.
public final class Mailbox {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path arrivals;
    private final Set<Path> seen = new HashSet<>();

    Mailbox(Path maildir) {
        this.arrivals = maildir.resolve("new");
    }

    /// The next mail that was not here before.
    ///
    /// @throws IOException if none comes in half a minute
    public byte[] next() throws IOException {
        for (var i = 0L; i < PATIENCE.dividedBy(LOOK_AGAIN); i++) {
            for (var file : files()) {
                if (seen.add(file)) {
                    return Files.readAllBytes(file);
                }
            }
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
        throw new IOException("no mail came to " + arrivals + " in " + PATIENCE.toSeconds() + " seconds");
    }

    /// A maildir is made by its first mail.
    private List<Path> files() throws IOException {
        if (Files.notExists(arrivals)) {
            return List.of();
        }
        try (var files = Files.list(arrivals)) {
            return files.sorted().toList();
        }
    }
}
