package dev.postern.masking.files;

import dev.postern.reading.file.CompoundFile;
import dev.postern.reading.file.Unread;
import java.nio.BufferUnderflowException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/// An Office file from before 2007. What names its author is overwritten where it stands; addresses in its text are
/// left to the proof.
final class OldOffice {

    private static final int WRITE_ACCESS = 0x5c;
    private static final int SHORTEST_NAME = 3;

    private final CompoundFile file;
    private final Cleaning cleaning;
    private final Set<String> names = new LinkedHashSet<>();
    private boolean changed;

    private OldOffice(CompoundFile file, Cleaning cleaning) {
        this.file = file;
        this.cleaning = cleaning;
    }

    static byte[] clean(byte[] content, Cleaning cleaning) throws Unread {
        try {
            var copy = content.clone();
            var old = new OldOffice(new CompoundFile(copy, cleaning.budget()), cleaning);
            old.clean();
            return old.changed ? copy : content;
        } catch (IndexOutOfBoundsException
                | BufferUnderflowException
                | IllegalArgumentException
                | ArithmeticException e) {
            throw Unread.corrupt("an Office file that is cut off");
        }
    }

    private void clean() throws Unread {
        for (var path : file.names()) {
            if (name(path).equals("\5SummaryInformation") || name(path).equals("\5DocumentSummaryInformation")) {
                var stream = file.read(path);
                var properties = new PropertySets(stream, cleaning);
                properties.clean();
                names.addAll(properties.names());
                overwrite(path, stream);
            }
        }
        for (var path : file.names()) {
            switch (name(path)) {
                case "0Table", "1Table", "Current User" -> withoutNames(path);
                case "Workbook", "Book" -> withoutUser(path);
                default -> {}
            }
        }
        if (changed) {
            cleaning.removed("author");
        }
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private void overwrite(String path, byte[] stream) throws Unread {
        if (!Arrays.equals(stream, file.read(path))) {
            file.overwrite(path, stream);
            changed = true;
        }
    }

    /// Word keeps its authors beside the text, too; PowerPoint the last one.
    private void withoutNames(String path) throws Unread {
        var stream = file.read(path);
        var text = new String(stream, StandardCharsets.ISO_8859_1);
        for (var name : names) {
            if (name.length() >= SHORTEST_NAME) {
                blank(
                        stream,
                        text,
                        new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1),
                        2);
                blank(stream, text, name, 1);
            }
        }
        overwrite(path, stream);
    }

    private static void blank(byte[] stream, String text, String name, int width) {
        for (var at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            for (var i = 0; i < name.length(); i += width) {
                stream[at + i] = ' ';
                if (width == 2) {
                    stream[at + i + 1] = 0;
                }
            }
        }
    }

    /// Who last had the workbook open stands among its first records.
    private void withoutUser(String path) throws Unread {
        var stream = file.read(path);
        var bytes = CompoundFile.little(stream);
        for (var at = 0; at + 4 <= stream.length; ) {
            var length = bytes.getShort(at + 2) & 0xffff;
            if ((bytes.getShort(at) & 0xffff) == WRITE_ACCESS && length >= 3 && at + 4 + length <= stream.length) {
                Arrays.fill(stream, at + 4, at + 4 + length, (byte) ' ');
                bytes.putShort(at + 4, (short) 1).put(at + 6, (byte) 0);
                break;
            }
            at += 4 + length;
        }
        overwrite(path, stream);
    }
}
