package dev.postern.masking.files.picture;

import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;

/// A file written anew from pieces of the old one; the very same file if every piece is kept.
final class Pieces {

    private final byte[] content;
    private final Consumer<String> removed;
    private final ByteArrayOutputStream out;
    private boolean changed;

    /// @param removed is told what was left out
    Pieces(byte[] content, Consumer<String> removed) {
        this.content = content;
        this.removed = removed;
        this.out = new ByteArrayOutputStream(content.length);
    }

    void keep(int from, int to) {
        out.write(content, from, to - from);
    }

    void drop(String what) {
        changed = true;
        removed.accept(what);
    }

    /// Stands where another piece was.
    void write(byte[] instead) {
        changed = true;
        out.writeBytes(instead);
    }

    /// Whatever comes from here on is no part of the picture; padding may stay.
    void end(int at) {
        if (isPadding(at)) {
            keep(at, content.length);
        } else {
            drop("data behind the picture");
        }
    }

    private boolean isPadding(int from) {
        for (var i = from; i < content.length; i++) {
            if (content[i] != 0 && content[i] != '\n' && content[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    byte[] result() {
        return changed ? out.toByteArray() : content;
    }
}
