package dev.postern.reading.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/// What may still be spent on the files of a mail. Of one mail; used by one thread.
public final class Budget {

    private static final int BUFFER = 16 << 10;

    private final FileSettings limits;
    private final long end;
    private long unpacked;
    private int pages;
    private int pictures;
    private int files;

    public Budget(FileSettings limits) {
        this.limits = limits;
        this.end = System.nanoTime() + limits.time().toNanos();
    }

    /// Whether no further file can be read.
    boolean isSpent() {
        return files > limits.files() || unpacked > limits.unpacked() || System.nanoTime() - end > 0;
    }

    public FileSettings limits() {
        return limits;
    }

    /// @throws Unread when the time for the files of the mail is over
    public void time() throws Unread {
        if (System.nanoTime() - end > 0 || Thread.currentThread().isInterrupted()) {
            throw new Unread("time", "more than " + limits.seconds() + " seconds of reading");
        }
    }

    void page() throws Unread {
        time();
        if (++pages > limits.pages()) {
            throw new Unread("size", "more than " + limits.pages() + " pages");
        }
    }

    void picture() throws Unread {
        time();
        if (++pictures > limits.pictures()) {
            throw new Unread("parts", "more than " + limits.pictures() + " pictures");
        }
    }

    /// Another file, this deep in others.
    public void file(int depth) throws Unread {
        time();
        if (depth > limits.depth()) {
            throw new Unread("depth", "more than " + limits.depth() + " files in one another");
        }
        if (++files > limits.files()) {
            throw new Unread("parts", "more than " + limits.files() + " files");
        }
    }

    /// So many more bytes came out of what was packed.
    public void unpacked(long bytes) throws Unread {
        unpacked += bytes;
        if (unpacked > limits.unpacked()) {
            throw new Unread("size", "more than " + limits.unpacked() + " bytes when unpacked");
        }
    }

    /// All of what is packed, as far as the budget goes.
    public byte[] read(InputStream packed) throws IOException, Unread {
        var content = new ByteArrayOutputStream();
        var buffer = new byte[BUFFER];
        for (var n = packed.read(buffer); n >= 0; n = packed.read(buffer)) {
            unpacked(n);
            content.write(buffer, 0, n);
            if (content.size() > limits.bytes()) {
                throw new Unread("size", "more than " + limits.bytes() + " bytes in one piece");
            }
            time();
        }
        return content.toByteArray();
    }
}
