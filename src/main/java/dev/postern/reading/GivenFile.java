package dev.postern.reading;

import dev.postern.reading.mime.PartHead;

/// A part that is to be opened as a file.
final class GivenFile {

    private final PartHead head;
    private final byte[] content;
    private final long size;

    /// @param content as far as it is read
    /// @param size of all of it
    GivenFile(PartHead head, byte[] content, long size) {
        this.head = head;
        this.content = content;
        this.size = size;
    }

    PartHead head() {
        return head;
    }

    byte[] content() {
        return content;
    }

    long size() {
        return size;
    }

    boolean isWhole() {
        return content.length == size;
    }
}
