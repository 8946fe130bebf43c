package dev.postern.masking.files.picture;

import dev.postern.reading.file.Unread;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/// Photos and films of telephones (ISO base media, ISO/IEC 14496-12: HEIC, AVIF, MP4, QuickTime), box by box. What they
/// tell beside the picture is overwritten where it stands, since all else is found by its offset.
public final class Boxes {

    private static final int HEAD = 8;
    private static final int LONG_HEAD = 16;
    private static final int MOST_BOXES = 20_000;
    private static final int MOST_ITEMS = 100_000;
    private static final int DEEPEST = 4;
    private static final Set<String> OPENED = Set.of("moov", "trak");
    private static final Set<String> GONE = Set.of("udta", "uuid");
    private static final Set<String> OF_CAMERAS = Set.of("Exif", "mime");

    private final byte[] content;
    private final ByteBuffer bytes;
    private final Consumer<String> removed;
    private final Set<Long> items = new HashSet<>();
    private boolean changed;
    private int count;

    private Boxes(byte[] content, Consumer<String> removed) {
        this.content = content.clone();
        this.bytes = ByteBuffer.wrap(this.content);
        this.removed = removed;
    }

    public static boolean isOne(byte[] content) {
        return content.length >= HEAD && new String(content, 4, 4, StandardCharsets.ISO_8859_1).equals("ftyp");
    }

    /// The very same file if nothing was to go.
    ///
    /// @param removed is told what went
    public static byte[] clean(byte[] content, Consumer<String> removed) throws Unread {
        var boxes = new Boxes(content, removed);
        try {
            boxes.each(0, content.length, (type, from, to) -> boxes.box(type, from, to, 0));
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw Unread.corrupt("a photo or film that is cut off");
        }
        return boxes.changed ? boxes.content : content;
    }

    private interface Visitor {
        /// @param from where its content begins
        void box(String type, int from, int to) throws Unread;
    }

    private void each(int start, int end, Visitor visitor) throws Unread {
        for (var at = start; at + HEAD <= end; ) {
            if (++count > MOST_BOXES) {
                throw new Unread("parts", "more than " + MOST_BOXES + " boxes");
            }
            var size = bytes.getInt(at) & 0xffff_ffffL;
            var head = size == 1 ? LONG_HEAD : HEAD;
            size = size == 1 ? bytes.getLong(at + HEAD) : size == 0 ? end - at : size;
            if (size < head || size > end - at) {
                throw Unread.corrupt("a photo or film that is cut off");
            }
            visitor.box(type(at + 4), at + head, (int) (at + size));
            at += (int) size;
        }
    }

    private String type(int at) {
        return new String(content, at, 4, StandardCharsets.ISO_8859_1);
    }

    private void box(String type, int from, int to, int depth) throws Unread {
        if (OPENED.contains(type) && depth < DEEPEST) {
            each(from, to, (inner, start, end) -> box(inner, start, end, depth + 1));
        } else if (GONE.contains(type) || (type.equals("meta") && depth > 0)) {
            clear(from, to, type.equals("uuid") ? "XMP" : "data of the camera");
        } else if (type.equals("meta")) {
            // Version and flags stand before what is in it: first what the items are, then where.
            each(from + 4, to, (inner, start, _) -> {
                if (inner.equals("iinf")) {
                    kinds(start);
                }
            });
            var own = new int[1];
            each(from + 4, to, (inner, start, _) -> own[0] = inner.equals("idat") ? start : own[0]);
            each(from + 4, to, (inner, start, _) -> {
                if (inner.equals("iloc")) {
                    places(start, own[0]);
                }
            });
        }
    }

    private void clear(int from, int to, String what) {
        if (from < 0 || to > content.length || to < from) {
            throw new IndexOutOfBoundsException(from);
        }
        for (var i = from; i < to; i++) {
            if (content[i] != 0) {
                Arrays.fill(content, from, to, (byte) 0);
                changed = true;
                removed.accept(what);
                return;
            }
        }
    }

    private void kinds(int at) throws Unread {
        var wide = content[at] > 0;
        var first = at + (wide ? 8 : 6);
        each(first, end(at), (_, from, _) -> {
            var version = content[from];
            var kind = from + (version == 3 ? 10 : 8);
            if (version >= 2 && OF_CAMERAS.contains(type(kind))) {
                items.add(version == 3 ? bytes.getInt(from + 4) & 0xffff_ffffL : bytes.getShort(from + 4) & 0xffffL);
            }
        });
    }

    /// Of the box whose content begins here.
    private int end(int from) {
        return from - HEAD + bytes.getInt(from - HEAD);
    }

    /// @param own where the data that lie in the same box begin
    private void places(int start, int own) throws Unread {
        var version = content[start];
        var offsetSize = content[start + 4] >> 4 & 15;
        var lengthSize = content[start + 4] & 15;
        var baseSize = content[start + 5] >> 4 & 15;
        var indexSize = version == 0 ? 0 : content[start + 5] & 15;
        var at = start + 6;
        var most = number(at, version < 2 ? 2 : 4);
        at += version < 2 ? 2 : 4;
        if (most > MOST_ITEMS) {
            throw new Unread("parts", "more than " + MOST_ITEMS + " items");
        }
        for (var i = 0; i < most; i++) {
            var item = number(at, version < 2 ? 2 : 4);
            at += version < 2 ? 2 : 4;
            var inside = version > 0 && (content[at + 1] & 15) == 1;
            at += (version > 0 ? 2 : 0) + 2;
            var base = number(at, baseSize) + (inside ? own : 0);
            at += baseSize;
            var extents = number(at, 2);
            at += 2;
            for (var j = 0; j < extents; j++) {
                at += indexSize;
                var from = base + number(at, offsetSize);
                var length = number(at + offsetSize, lengthSize);
                at += offsetSize + lengthSize;
                if (items.contains(item)) {
                    clear(Math.toIntExact(from), Math.toIntExact(from + length), "EXIF");
                }
            }
        }
    }

    private long number(int at, int size) {
        return switch (size) {
            case 0 -> 0;
            case 2 -> bytes.getShort(at) & 0xffffL;
            case 4 -> bytes.getInt(at) & 0xffff_ffffL;
            case 8 -> bytes.getLong(at);
            default -> throw new IllegalArgumentException("a number of " + size + " octets");
        };
    }
}
