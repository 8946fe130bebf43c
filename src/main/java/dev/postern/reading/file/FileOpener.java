package dev.postern.reading.file;

import dev.postern.reading.picture.PictureReader;
import dev.postern.reading.picture.TextReader;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Opens the files of mails. Safe for many threads.
public final class FileOpener {

    private final FileSettings limits;
    private final Optional<PictureReader> pictures;

    /// @param text reads what is drawn in pictures, where there is such a program
    public FileOpener(FileSettings limits, Optional<TextReader> text) {
        this(limits, new PictureReader(limits.pixels(), limits.seconds(), text));
    }

    private FileOpener(FileSettings limits, @Nullable PictureReader pictures) {
        this.limits = limits;
        this.pictures = Optional.ofNullable(pictures);
    }

    /// One that looks at no pictures, for who asks what is written in files.
    public static FileOpener ofTexts(FileSettings limits) {
        return new FileOpener(limits, (PictureReader) null);
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
