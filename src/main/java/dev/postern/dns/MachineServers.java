package dev.postern.dns;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The name servers this machine asks, as its `resolv.conf` names them when they are first needed.
final class MachineServers {

    private static final Logger LOG = LoggerFactory.getLogger(MachineServers.class);
    private static final Path FILE = Path.of("/etc/resolv.conf");

    private MachineServers() {}

    static List<InetSocketAddress> read() {
        return read(FILE);
    }

    /// None where the file cannot be read: then every answer is a temporary failure, and never a public
    /// server's.
    static List<InetSocketAddress> read(Path file) {
        try (var lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
            return lines.map(line -> line.strip().split("\\s+"))
                    .filter(words -> words.length > 1 && words[0].equals("nameserver"))
                    .flatMap(words -> ServerAddress.parse(words[1]).stream())
                    .toList();
        } catch (IOException e) {
            LOG.warn("no name server is known: {} cannot be read", file);
            return List.of();
        }
    }
}
