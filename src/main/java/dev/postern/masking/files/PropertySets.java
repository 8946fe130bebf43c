package dev.postern.masking.files;

import dev.postern.reading.file.CompoundFile;
import dev.postern.reading.file.Unread;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// What an Office file from before 2007 tells of itself (MS-OLEPS): in the stream at hand, names are overwritten.
final class PropertySets {

    private static final int FIRST_SET = 28;
    private static final int MOST_PROPERTIES = 10_000;
    private static final int TEXT = 30;
    private static final int WIDE_TEXT = 31;
    /// The first bytes of the sets' identities, as a number.
    private static final int SUMMARY = 0xf29f85e0;
    private static final int DOCUMENT_SUMMARY = 0xd5cdd502;
    /// Template, author, last author.
    private static final Set<Integer> OF_SUMMARY = Set.of(4, 7, 8);
    /// Manager, company.
    private static final Set<Integer> OF_DOCUMENT = Set.of(14, 15);

    private final byte[] stream;
    private final ByteBuffer bytes;
    private final Cleaning cleaning;
    private final List<String> names = new ArrayList<>();

    PropertySets(byte[] stream, Cleaning cleaning) {
        this.stream = stream;
        this.bytes = CompoundFile.little(stream);
        this.cleaning = cleaning;
    }

    /// Those that were overwritten.
    List<String> names() {
        return names;
    }

    void clean() throws Unread {
        var sets = Math.min(bytes.getInt(24), 2);
        for (var i = 0; i < sets; i++) {
            set(bytes.getInt(FIRST_SET + i * 20), bytes.getInt(FIRST_SET + i * 20 + 16));
        }
    }

    private void set(int identity, int at) throws Unread {
        var count = bytes.getInt(at + 4);
        if (count < 0 || count > MOST_PROPERTIES) {
            throw new Unread("parts", "more than " + MOST_PROPERTIES + " properties");
        }
        for (var i = 0; i < count; i++) {
            property(identity, bytes.getInt(at + 8 + i * 8), at + bytes.getInt(at + 12 + i * 8));
        }
    }

    private void property(int identity, int number, int at) {
        var width = switch (bytes.getInt(at)) {
            case TEXT -> 1;
            case WIDE_TEXT -> 2;
            default -> 0;
        };
        // The first is the code page, or the list of names.
        if (width == 0 || number < 2) {
            return;
        }
        var length = Math.multiplyExact(bytes.getInt(at + 4), width);
        var text = new String(
                        stream, at + 8, length, width == 1 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16LE)
                .replace("\0", "");
        if (!text.isEmpty() && (isName(identity, number) || !cleaning.text(text).equals(text))) {
            names.add(text);
            Arrays.fill(stream, at + 8, at + 8 + length, (byte) 0);
        }
    }

    private static boolean isName(int identity, int number) {
        return switch (identity) {
            case SUMMARY -> OF_SUMMARY.contains(number);
            case DOCUMENT_SUMMARY -> OF_DOCUMENT.contains(number);
            // What users add, under any name.
            default -> true;
        };
    }
}
