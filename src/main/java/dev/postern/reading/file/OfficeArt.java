package dev.postern.reading.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.InflaterInputStream;

/// The drawings of old Office files (MS-ODRAW): pictures wherever they stand in a stream, the texts and links of
/// shapes.
final class OfficeArt {

    private static final int HEADER = 8;
    private static final int IDENTITY = 16;
    /// Of a drawing of Windows: sizes, and how it is packed.
    private static final int DRAWING_HEADER = 34;
    private static final int PROPERTY = 6;

    private final byte[] content;
    private final ByteBuffer bytes;
    private final FileVisitor visitor;
    private final Opening opening;

    private OfficeArt(byte[] content, FileVisitor visitor, Opening opening) {
        this.content = content;
        this.bytes = CompoundFile.little(content);
        this.visitor = visitor;
        this.opening = opening;
    }

    /// Reads what looks like one of its records anywhere in the stream.
    static void read(byte[] stream, FileVisitor visitor, Opening opening) throws Unread {
        new OfficeArt(stream, visitor, opening).read();
    }

    private void read() throws Unread {
        for (var at = 0; at + HEADER < content.length; at++) {
            if ((content[at + 3] & 0xff) != 0xF0 && (content[at + 3] & 0xff) != 0xF1) {
                continue;
            }
            var length = bytes.getInt(at + 4);
            if (length > 0 && length <= content.length - at - HEADER) {
                opening.budget().time();
                at += record(at, length);
            }
        }
    }

    /// @return how much of the record is done with
    private int record(int at, int length) throws Unread {
        var version = bytes.getShort(at) & 0xf;
        var instance = (bytes.getShort(at) & 0xffff) >> 4;
        var type = bytes.getShort(at + 2) & 0xffff;
        switch (type) {
            // JPEG, PNG, JPEG of four colours.
            case 0xF01D, 0xF01E, 0xF02A -> picture(at + HEADER, length);
            // EMF and WMF; the first by one identity or two.
            case 0xF01A -> drawing(at + HEADER + (instance == 0x3D4 ? 1 : 2) * IDENTITY, at + HEADER + length);
            case 0xF01B -> drawing(at + HEADER + (instance == 0x216 ? 1 : 2) * IDENTITY, at + HEADER + length);
            // PICT, DIB, TIFF: nobody reads them here.
            case 0xF01C, 0xF01F, 0xF029 -> {
                if (version == 0 && length > IDENTITY) {
                    opening.inside(
                            "picture", Arrays.copyOfRange(content, at + HEADER + IDENTITY, at + HEADER + length));
                }
            }
            case 0xF00B, 0xF121, 0xF122 -> {
                if (version == 3) {
                    properties(at + HEADER, instance, at + HEADER + length);
                }
                return 0;
            }
            default -> {
                return 0;
            }
        }
        return HEADER - 1 + length;
    }

    private void picture(int from, int length) throws Unread {
        for (var at = from + IDENTITY; at < from + Math.min(length, 64); at++) {
            var isPng = content[at] == (byte) 0x89 && at + 4 < content.length && content[at + 1] == 'P';
            var isJpeg = content[at] == (byte) 0xff && at + 4 < content.length && content[at + 1] == (byte) 0xd8;
            if (isPng || isJpeg) {
                opening.picture("", Arrays.copyOfRange(content, at, from + length));
                return;
            }
        }
    }

    private void drawing(int header, int end) throws Unread {
        var start = header + DRAWING_HEADER;
        if (start > end) {
            return;
        }
        var isPacked = content[header + DRAWING_HEADER - 2] == 0;
        var drawing = Arrays.copyOfRange(content, start, end);
        var plain = isPacked ? inflated(drawing, opening.budget()) : drawing;
        if (Metafile.isOne(plain)) {
            Metafile.read(plain, "", visitor, opening.budget());
        }
    }

    static byte[] inflated(byte[] packed, Budget budget) throws Unread {
        try (var in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            return budget.read(in);
        } catch (IOException e) {
            throw Unread.corrupt("packed badly: " + e.getMessage());
        }
    }

    /// Numbers first; behind them, in the same order, what is longer than a number.
    private void properties(int from, int count, int end) {
        var at = from + count * PROPERTY;
        for (var i = 0; i < count && from + (i + 1) * PROPERTY <= end; i++) {
            var id = bytes.getShort(from + i * PROPERTY) & 0xffff;
            var length = bytes.getInt(from + i * PROPERTY + 2);
            if ((id & 0x8000) != 0 && length > 0 && length <= end - at) {
                property(id & 0x3fff, Arrays.copyOfRange(content, at, at + length));
                at += length;
            }
        }
    }

    private void property(int id, byte[] value) {
        switch (id) {
            // What is drawn as letters; what is told instead of the shape, and on hovering; where a click leads.
            case 0x0C0, 0x381, 0x38D -> {
                var text = MapiProperties.ended(new String(value, StandardCharsets.UTF_16LE));
                if (!text.isBlank()) {
                    visitor.text("", text, id == 0x38D);
                }
            }
            case 0x382 -> Moniker.tell(value, "", true, visitor);
            default -> {}
        }
    }
}
