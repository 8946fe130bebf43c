package dev.postern.masking.files.picture;

import dev.postern.reading.file.Unread;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/// A TIFF (revision 6.0). Everything in it is found by its offset, so that what goes is overwritten where it stands.
final class Tiff {

    private static final int ENTRY = 12;
    private static final int MOST_DIRECTORIES = 2_000;
    private static final int DEEPEST = 8;
    private static final int SUB_DIRECTORIES = 330;
    private static final int[] SIZES = {0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4};

    /// What the looks of the picture depend on.
    private static final Set<Integer> KEPT = Set.of(
            254, 255, 256, 257, 258, 259, 262, 263, 264, 265, 266, 273, 274, 277, 278, 279, 280, 281, 282, 283, 284,
            286, 287, 290, 291, 292, 293, 296, 297, 301, 317, 318, 319, 320, 321, 322, 323, 324, 325, 330, 332, 334,
            336, 338, 339, 340, 341, 342, 347, 512, 513, 514, 515, 517, 518, 519, 520, 521, 529, 530, 531, 532, 34675);
    /// Directories of a camera's: Exif, GPS, interoperability.
    private static final Set<Integer> OF_CAMERAS = Set.of(34665, 34853, 40965);

    private final byte[] content;
    private final ByteBuffer bytes;
    private final Consumer<String> removed;
    private final Set<Integer> seen = new HashSet<>();
    private boolean changed;
    private long overwritten;

    private Tiff(byte[] content, Consumer<String> removed) {
        this.content = content.clone();
        this.bytes =
                ByteBuffer.wrap(this.content).order(content[0] == 'M' ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        this.removed = removed;
    }

    static byte[] clean(byte[] content, Consumer<String> removed) throws Unread {
        var tiff = new Tiff(content, removed);
        try {
            tiff.directories(tiff.bytes.getInt(4), false, 0);
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw Unread.corrupt("a TIFF that is cut off");
        }
        return tiff.changed ? tiff.content : content;
    }

    /// @param gone whether nothing of them is kept
    private void directories(int first, boolean gone, int depth) throws Unread {
        var at = first;
        while (at != 0 && seen.add(at)) {
            if (seen.size() > MOST_DIRECTORIES || depth > DEEPEST) {
                throw new Unread("parts", "more than " + MOST_DIRECTORIES + " pictures in one TIFF");
            }
            var count = bytes.getShort(at) & 0xffff;
            var next = bytes.getInt(at + Short.BYTES + count * ENTRY);
            directory(at, count, gone, depth);
            at = next;
        }
    }

    private void directory(int at, int count, boolean gone, int depth) throws Unread {
        var first = at + Short.BYTES;
        var next = bytes.getInt(first + count * ENTRY);
        var left = 0;
        for (var i = 0; i < count; i++) {
            var entry = Arrays.copyOfRange(content, first + i * ENTRY, first + (i + 1) * ENTRY);
            if (entry(first + i * ENTRY, gone, depth)) {
                System.arraycopy(entry, 0, content, first + left * ENTRY, ENTRY);
                left++;
            }
        }
        if (left < count) {
            changed = true;
            bytes.putShort(at, (short) left);
            bytes.putInt(first + left * ENTRY, gone ? 0 : next);
            Arrays.fill(content, first + left * ENTRY + Integer.BYTES, first + count * ENTRY + Integer.BYTES, (byte) 0);
        }
    }

    /// @return whether it stays
    private boolean entry(int at, boolean gone, int depth) throws Unread {
        var tag = bytes.getShort(at) & 0xffff;
        var type = bytes.getShort(at + 2) & 0xffff;
        var size = (bytes.getInt(at + 4) & 0xffff_ffffL) * (type < SIZES.length ? SIZES[type] : 1);
        if (!gone && KEPT.contains(tag)) {
            if (tag == SUB_DIRECTORIES) {
                inner(at, size, depth);
            }
            return true;
        }
        if (!gone) {
            removed.accept(OF_CAMERAS.contains(tag) ? "EXIF" : "description");
        }
        if (OF_CAMERAS.contains(tag)) {
            directories(bytes.getInt(at + 8), true, depth + 1);
        }
        if (size > Integer.BYTES) {
            var value = bytes.getInt(at + 8);
            if (value < 0 || size > content.length - value) {
                throw Unread.corrupt("a TIFF that is cut off");
            }
            overwritten += size;
            if (overwritten > content.length) {
                throw Unread.corrupt("a TIFF whose values lie in one another");
            }
            Arrays.fill(content, value, (int) (value + size), (byte) 0);
        }
        return false;
    }

    private void inner(int at, long size, int depth) throws Unread {
        if (size <= Integer.BYTES) {
            directories(bytes.getInt(at + 8), false, depth + 1);
            return;
        }
        var list = bytes.getInt(at + 8);
        for (var i = 0; i < size / Integer.BYTES; i++) {
            directories(bytes.getInt(list + i * Integer.BYTES), false, depth + 1);
        }
    }
}
