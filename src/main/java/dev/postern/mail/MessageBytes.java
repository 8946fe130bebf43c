package dev.postern.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A message as it came or as it leaves: header block, blank line, body, lines ended by CRLF,
/// without the dots of the SMTP transfer.
///
/// Large ones lie in a file so that slow senders don't fill the heap; whoever made the bytes closes
/// them, which removes that file.
public sealed interface MessageBytes extends AutoCloseable {

    long size();

    InputStream open() throws IOException;

    /// All of it in memory. Sizes are limited where mail comes in, so this is bounded.
    byte[] toArray();

    @Override
    void close();

    static MessageBytes of(byte[] bytes) {
        return new InMemory(bytes);
    }

    final class InMemory implements MessageBytes {
        private final byte[] bytes;

        private InMemory(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public byte[] toArray() {
            return bytes;
        }

        @Override
        public void close() {
            // nothing to remove
        }
    }

    /// @param file ours alone, removed on close
    record OnDisk(Path file, long size) implements MessageBytes {
        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(file);
        }

        @Override
        public byte[] toArray() {
            try {
                return Files.readAllBytes(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
