package dev.postern.masking.files;

import dev.postern.reading.file.Unread;
import dev.postern.reading.file.Zip;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A zip, or a document that is one, written anew if anything in it was to go.
final class Archive {

    /// The zero of a zip's clock.
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Zip zip;
    private final Cleaning cleaning;
    private final Parts parts;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private boolean changed;

    private Archive(Zip zip, Cleaning cleaning) {
        this.zip = zip;
        this.cleaning = cleaning;
        this.parts = parts(zip, cleaning);
    }

    /// How each of its files is cleaned.
    interface Parts {

        /// Empty if it goes.
        Optional<byte[]> part(String name, byte[] content) throws Unread, IOException;
    }

    static byte[] clean(byte[] content, Cleaning cleaning) throws Unread, IOException {
        try (var zip = Zip.open(content, cleaning.budget())) {
            var archive = new Archive(zip, cleaning);
            archive.write();
            return archive.changed ? archive.out.toByteArray() : content;
        }
    }

    private static Parts parts(Zip zip, Cleaning cleaning) {
        if (zip.has("[Content_Types].xml")) {
            return new OfficeParts(cleaning);
        }
        if (zip.has("content.xml") && zip.has("META-INF/manifest.xml")) {
            return new OpenDocumentParts(cleaning);
        }
        return (name, content) -> Optional.of(cleaning.inside(name, content));
    }

    private void write() throws Unread, IOException {
        if (!zip.comment().isEmpty()) {
            changed = true;
            cleaning.removed("comment");
        }
        try (var written = new ZipOutputStream(out)) {
            for (var name : zip.names()) {
                cleaning.budget().time();
                var content = zip.read(name);
                var part = parts.part(name, content);
                changed |= part.isEmpty() || !Arrays.equals(part.get(), content);
                if (part.isPresent()) {
                    write(written, name, part.get());
                }
            }
        }
    }

    private void write(ZipOutputStream written, String name, byte[] content) throws IOException {
        var cleanName = cleaning.text(name);
        changed |= !cleanName.equals(name);
        var entry = new ZipEntry(cleanName);
        entry.setTimeLocal(NO_TIME);
        if (zip.isStored(name)) {
            var sum = new CRC32();
            sum.update(content);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(sum.getValue());
        }
        written.putNextEntry(entry);
        written.write(content);
        written.closeEntry();
    }
}
