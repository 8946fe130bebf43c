package dev.postern.reading.file;

import dev.postern.config.Section;
import java.time.Duration;

/// How much of a mail's files is read.
///
/// @param bytes of one file as sent, and of what one file holds packed
/// @param unpacked bytes of all that the files of a mail hold packed
/// @param pages of all documents of a mail
/// @param pictures of a mail, those in documents included
/// @param pixels of one picture
/// @param files of a mail, those in archives and documents included
/// @param depth of files in files
/// @param seconds for all files of a mail
/// @param unreadPictures what becomes of a mail with a picture whose text nobody here can read
public record FileSettings(
        int bytes,
        int unpacked,
        int pages,
        int pictures,
        int pixels,
        int files,
        int depth,
        int seconds,
        UnreadPictures unreadPictures) {

    /// A choice of the deployment, since Tesseract is a program that not every machine has.
    public enum UnreadPictures {
        PASS,
        REFUSE
    }

    private static final int MOST_BYTES = 512 << 20;

    public static FileSettings defaults() {
        return new FileSettings(16 << 20, 96 << 20, 200, 100, 25_000_000, 100, 3, 5, UnreadPictures.PASS);
    }

    /// Reads the keys `bytes`, `unpacked`, `pages`, `pictures`, `pixels`, `files`, `depth`, `seconds` and
    /// `unread-pictures`.
    public static FileSettings from(Section section) {
        var defaults = defaults();
        return new FileSettings(
                bytes(section, "bytes", defaults.bytes),
                bytes(section, "unpacked", defaults.unpacked),
                section.number("pages", defaults.pages, 1, 100_000),
                section.number("pictures", defaults.pictures, 1, 10_000),
                section.number("pixels", defaults.pixels, 10_000, 200_000_000),
                section.number("files", defaults.files, 1, 10_000),
                section.number("depth", defaults.depth, 1, 20),
                section.number("seconds", defaults.seconds, 1, 120),
                section.choice("unread-pictures", UnreadPictures.class, defaults.unreadPictures));
    }

    public FileSettings refusingUnreadPictures() {
        return new FileSettings(bytes, unpacked, pages, pictures, pixels, files, depth, seconds, UnreadPictures.REFUSE);
    }

    private static int bytes(Section section, String key, int otherwise) {
        var size = section.size(key, otherwise);
        if (size < 1 << 10 || size > MOST_BYTES) {
            section.wrong(key, "must be between 1KB and 512MB");
            return otherwise;
        }
        return (int) size;
    }

    Duration time() {
        return Duration.ofSeconds(seconds);
    }
}
