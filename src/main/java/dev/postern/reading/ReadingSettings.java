package dev.postern.reading;

import dev.postern.config.Section;
import dev.postern.reading.file.FileSettings;

/// How much of a mail is read. Past a limit reading goes on without what is left out, and says so
/// among the troubles.
///
/// @param parts of one mail, those of forwarded mails included
/// @param depth of multiparts and forwarded mails within each other
/// @param header bytes of one header block
/// @param text bytes of all text parts together, decoded
/// @param passages of the whole mail
/// @param characters of all passages together
/// @param links of all markup
/// @param files of what the mail brings along
public record ReadingSettings(
        int parts, int depth, int header, int text, int passages, int characters, int links, FileSettings files) {

    public static ReadingSettings defaults() {
        return new ReadingSettings(1_000, 20, 256 << 10, 4 << 20, 50_000, 256 << 10, 2_000, FileSettings.defaults());
    }

    /// Reads the keys `parts`, `depth`, `header`, `text`, `passages`, `characters`, `links` and those of `files`.
    public static ReadingSettings from(Section section, Section files) {
        var defaults = defaults();
        return new ReadingSettings(
                section.number("parts", defaults.parts, 1, 100_000),
                section.number("depth", defaults.depth, 1, 100),
                bytes(section, "header", defaults.header, 1 << 10),
                bytes(section, "text", defaults.text, 1 << 10),
                section.number("passages", defaults.passages, 10, 1_000_000),
                section.number("characters", defaults.characters, 1_000, 100_000_000),
                section.number("links", defaults.links, 1, 100_000),
                FileSettings.from(files));
    }

    /// The same, but a picture whose text nobody here can read is a trouble.
    public ReadingSettings refusingUnreadPictures() {
        return new ReadingSettings(
                parts, depth, header, text, passages, characters, links, files.refusingUnreadPictures());
    }

    private static int bytes(Section section, String key, int otherwise, int least) {
        var size = section.size(key, otherwise);
        if (size < least || size > MOST_BYTES) {
            section.wrong(key, "must be between 1KB and 64MB");
            return otherwise;
        }
        return (int) size;
    }

    private static final int MOST_BYTES = 64 << 20;
}
