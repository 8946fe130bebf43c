package dev.postern.cli;

import dev.postern.mail.HeaderEnd;
import dev.postern.mail.MessageBytes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// A message in a file, as it would come in by SMTP: whatever ends its lines becomes CRLF.
final class RawMail {

    /// Far above what any door takes.
    static final int MAX_BYTES = 64 << 20;

    private RawMail() {}

    /// @param name of a file, or `-` for the given input
    static MessageBytes read(String name, InputStream input) throws IOException {
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

    private static MessageBytes read(InputStream stream) throws IOException {
        var bytes = stream.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw new IOException("is larger than " + (MAX_BYTES >> 20) + " MB");
        }
        return HeaderEnd.mended(MessageBytes.of(withCrlf(bytes)));
    }

    static byte[] withCrlf(byte[] bytes) {
        var lines = new ByteArrayOutputStream(bytes.length + bytes.length / 32);
        for (var i = 0; i < bytes.length; i++) {
            var b = bytes[i];
            if (b == '\n' && i > 0 && bytes[i - 1] == '\r') {
                continue;
            }
            if (b == '\r' || b == '\n') {
                lines.write('\r');
                lines.write('\n');
            } else {
                lines.write(b);
            }
        }
        return lines.toByteArray();
    }
}
