package dev.postern.masking.files;

import java.util.List;

/// What became of a file.
public sealed interface Cleaned {

    /// Nothing was to go: it stays as it is to the byte.
    record Same() implements Cleaned {}

    /// It was written anew.
    final class Changed implements Cleaned {

        private final byte[] content;
        private final List<String> removed;

        Changed(byte[] content, List<String> removed) {
            this.content = content.clone();
            this.removed = List.copyOf(removed);
        }

        public byte[] content() {
            return content.clone();
        }

        /// What went, in words: `author`, `EXIF`.
        public List<String> removed() {
            return removed;
        }
    }

    /// It cannot be written anew, so it must not leave.
    record Failed(String why) implements Cleaned {}
}
