package dev.postern.reading.file;

import dev.postern.reading.picture.PictureReader;
import dev.postern.reading.picture.TextReader;
import java.util.Optional;

/// Opens the files of mails. Safe for many threads.
public final class FileOpener {

    private final FileSettings limits;
    private final PictureReader pictures;

    /// @param text reads what is drawn in pictures, where there is such a program
    public FileOpener(FileSettings limits, Optional<TextReader> text) {
        this.limits = limits;
        this.pictures = new PictureReader(limits.pixels(), text);
    }

    /// The files of one mail, all read from one budget; used by one thread.
    public final class OneMail {

        private final Budget budget = new Budget(limits);

        private OneMail() {}

        /// Shows the visitor all that is in the file; whatever the bytes are, it returns.
        public void open(String name, byte[] content, FileVisitor visitor) {
            new Opening(visitor, budget, pictures, 0).open(name, content);
        }
    }

    /// A new mail's files.
    public OneMail mail() {
        return new OneMail();
    }
}
