package dev.postern.masking.files;

import dev.postern.reading.file.FileType;
import dev.postern.reading.file.Unread;

/// Takes addresses out of the texts that files hold.
public interface TextCleaner {

    /// The very same text if there is none in it.
    String text(String text);

    /// A file of text, or a mail. The very same bytes if there is none in it.
    ///
    /// @param depth how deep it lies in other files
    byte[] file(FileType type, byte[] content, int depth) throws Unread;
}
