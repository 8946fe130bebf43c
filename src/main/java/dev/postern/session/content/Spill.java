package dev.postern.session.content;

import dev.postern.mail.MessageBytes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Collects a message: in memory while it is small, in a file past that, and past the limits not at
/// all while its bytes still flow by.
final class Spill extends OutputStream {

    private static final int IN_MEMORY = 256 * 1024;
    private static final int SHARE = 64 * 1024;

    private final long most;
    private final InFlight inFlight;
    private final Path folder;
    private ByteArrayOutputStream memory = new ByteArrayOutputStream(8192);
    private Optional<Path> file = Optional.empty();
    private Optional<OutputStream> disk = Optional.empty();
    private long size;
    private long reserved;
    private boolean noRoom;

    Spill(long most, InFlight inFlight, Path folder) {
        this.most = most;
        this.inFlight = inFlight;
        this.folder = folder;
    }

    boolean tooLarge() {
        return size > most;
    }

    boolean noRoom() {
        return noRoom;
    }

    /// What was taken from [InFlight]; from now on the caller gives it back.
    long handOver() {
        var share = reserved;
        reserved = 0;
        return share;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        size += count;
        if (tooLarge() || noRoom || !reserve()) {
            discard();
            return;
        }
        try {
            keep(bytes, from, count);
        } catch (IOException e) {
            // A full disk must not end the session in the middle of a message: read on, then say 452.
            noRoom = true;
            discard();
        }
    }

    private void keep(byte[] bytes, int from, int count) throws IOException {
        if (disk.isEmpty() && size > IN_MEMORY) {
            moveToDisk();
        }
        if (disk.isPresent()) {
            disk.get().write(bytes, from, count);
        } else {
            memory.write(bytes, from, count);
        }
    }

    private boolean reserve() {
        while (reserved < size) {
            if (!inFlight.take(SHARE)) {
                noRoom = true;
                return false;
            }
            reserved += SHARE;
        }
        return true;
    }

    private void moveToDisk() throws IOException {
        var path = Files.createTempFile(folder, "in-", ".eml");
        file = Optional.of(path);
        var stream = Files.newOutputStream(path);
        disk = Optional.of(stream);
        memory.writeTo(stream);
        memory = new ByteArrayOutputStream(0);
    }

    /// The message; its file, if any, is the caller's now.
    MessageBytes take() throws IOException {
        if (disk.isEmpty() || file.isEmpty()) {
            return MessageBytes.of(memory.toByteArray());
        }
        disk.get().close();
        var bytes = new MessageBytes.OnDisk(file.get(), size);
        file = Optional.empty();
        disk = Optional.empty();
        return bytes;
    }

    private void discard() throws IOException {
        memory = new ByteArrayOutputStream(0);
        removeFile();
    }

    @Override
    public void close() throws IOException {
        inFlight.giveBack(handOver());
        removeFile();
    }

    private void removeFile() throws IOException {
        if (disk.isPresent()) {
            disk.get().close();
            disk = Optional.empty();
        }
        if (file.isPresent()) {
            Files.deleteIfExists(file.get());
            file = Optional.empty();
        }
    }
}
