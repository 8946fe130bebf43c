package dev.postern.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// The bytes of a file that a command is given.
final class RawFile {

    /// Far above what any door takes.
    static final int MAX_BYTES = 64 << 20;

    private RawFile() {}

    /// @param name of a file, or `-` for the given input
    static byte[] read(String name, InputStream input) throws IOException {
        if (name.equals("-")) {
            return read(input);
        }
        var file = Path.of(name);
        if (Files.notExists(file)) {
            throw new NoSuchFileException("no such file");
        }
        if (Files.isDirectory(file)) {
            throw new IOException("is a folder");
        }
        try (var stream = Files.newInputStream(file)) {
            return read(stream);
        }
    }

    private static byte[] read(InputStream stream) throws IOException {
        var bytes = stream.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw new IOException("is larger than " + (MAX_BYTES >> 20) + " MB");
        }
        return bytes;
    }
}
