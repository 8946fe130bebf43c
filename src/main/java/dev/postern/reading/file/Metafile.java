package dev.postern.reading.file;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// The texts of a drawing of Windows (EMF, EMF+ and WMF, as MS-EMF, MS-EMFPLUS and MS-WMF say): what Office shows of
/// charts, objects and cells that are pasted as a picture. Lines and curves are not looked at; that there are pixels is
/// told as what may hold text.
final class Metafile {

    private static final int EMF_MARK = 0x464D4520;
    private static final int PLACEABLE = 0x9AC6CDD7;
    private static final int PLACEABLE_HEADER = 22;
    private static final int WMF_HEADER = 18;
    private static final int PLUS = 0x2B464D45;
    private static final int LAST = 14;
    private static final int ARABIC = 178;
    /// The text is told by numbers of a typeface.
    private static final int GLYPHS = 0x10;
    private static final int FEW_PIXELS = 2_000;

    private final ByteBuffer bytes;
    private final String spot;
    private final FileVisitor visitor;
    private final Budget budget;
    private final StringBuilder line = new StringBuilder();
    private long height = Long.MIN_VALUE;
    private Charset charset = Charset.forName("windows-1252");

    private Metafile(byte[] content, String spot, FileVisitor visitor, Budget budget) {
        this.bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        this.spot = spot;
        this.visitor = visitor;
        this.budget = budget;
    }

    static boolean isOne(byte[] content) {
        return isEnhanced(content) || isOld(content);
    }

    private static boolean isEnhanced(byte[] content) {
        var bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        return content.length > 44 && bytes.getInt(0) == 1 && bytes.getInt(40) == EMF_MARK;
    }

    private static boolean isOld(byte[] content) {
        var bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        return content.length >= WMF_HEADER
                && (bytes.getInt(0) == PLACEABLE
                        || ((bytes.getShort(0) == 1 || bytes.getShort(0) == 2) && bytes.getShort(2) == 9));
    }

    static void read(byte[] content, String spot, FileVisitor visitor, Budget budget) throws Unread {
        var metafile = new Metafile(content, spot, visitor, budget);
        try {
            if (isEnhanced(content)) {
                metafile.records(0, content.length, metafile::enhanced);
            } else {
                metafile.old();
            }
        } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
            throw Unread.corrupt("a drawing that is cut off");
        } finally {
            metafile.endLine();
        }
    }

    private interface Met {
        void record(int at, int size) throws Unread;
    }

    /// Of EMF and EMF+ alike, each with its size in the second word.
    private void records(int from, int end, Met met) throws Unread {
        var at = from;
        while (at + 8 <= end && bytes.getInt(at) != LAST) {
            budget.time();
            var size = bytes.getInt(at + 4);
            if (size < 8 || size > end - at) {
                throw Unread.corrupt("a drawing that is cut off");
            }
            met.record(at, size);
            at += size;
        }
    }

    private void enhanced(int at, int size) throws Unread {
        switch (bytes.getInt(at)) {
            case 83, 84 -> text(at, bytes.getInt(at) == 84);
            case 108 -> small(at);
            case 70 -> {
                if (size > 16 && bytes.getInt(at + 12) == PLUS) {
                    records(at + 16, Math.min(at + size, at + 12 + Math.max(4, bytes.getInt(at + 8))), this::plus);
                }
            }
            case 76, 77, 78, 79, 80, 81, 114, 116 -> pixels(size);
            default -> {}
        }
    }

    /// EXTTEXTOUT: where, how many characters, and where in the record they stand.
    private void text(int at, boolean wide) {
        if ((bytes.getInt(at + 52) & GLYPHS) == 0) {
            append(bytes.getInt(at + 40), string(at + bytes.getInt(at + 48), bytes.getInt(at + 44), wide));
        } else {
            visitor.unread(spot);
        }
    }

    /// SMALLTEXTOUT, whose bounds and width of characters are options.
    private void small(int at) {
        var options = bytes.getInt(at + 20);
        var start = at + 36 + ((options & 0x100) == 0 ? 16 : 0);
        append(bytes.getInt(at + 12), string(start, bytes.getInt(at + 16), (options & 0x200) == 0));
    }

    private void plus(int at, int size) {
        switch (bytes.getShort(at) & 0xffff) {
            case 0x401C -> {
                endLine();
                append(0, string(at + 40, bytes.getInt(at + 20), true));
                endLine();
            }
            case 0x4036 -> {
                if ((bytes.getInt(at + 16) & 1) != 0) {
                    append(0, string(at + 28, bytes.getInt(at + 24), true));
                    endLine();
                }
            }
            // An image among its objects.
            case 0x4008 -> {
                if (((bytes.getShort(at + 2) >> 8) & 0x7f) == 5) {
                    pixels(size);
                }
            }
            default -> {}
        }
    }

    private void old() throws Unread {
        var at = (bytes.getInt(0) == PLACEABLE ? PLACEABLE_HEADER : 0) + WMF_HEADER;
        while (at + 6 <= bytes.limit()) {
            budget.time();
            var words = bytes.getInt(at);
            if (words < 3 || words > (bytes.limit() - at) / 2) {
                throw Unread.corrupt("a drawing that is cut off");
            }
            if (bytes.getShort(at + 4) == 0) {
                return;
            }
            old(at, words * 2);
            at += words * 2;
        }
    }

    private void old(int at, int size) {
        switch (bytes.getShort(at + 4) & 0xffff) {
            case 0x0521 -> {
                var length = bytes.getShort(at + 6);
                append(bytes.getShort(at + 8 + (length + 1) / 2 * 2), string(at + 8, length, false));
            }
            case 0x0A32 -> {
                var rectangle = (bytes.getShort(at + 12) & 6) == 0 ? 0 : 8;
                append(bytes.getShort(at + 6), string(at + 14 + rectangle, bytes.getShort(at + 10), false));
            }
            case 0x02FB ->
                charset = Charset.forName((bytes.get(at + 19) & 0xff) == ARABIC ? "windows-1256" : "windows-1252");
            case 0x0940, 0x0B41, 0x0D33, 0x0F43 -> pixels(size);
            default -> {}
        }
    }

    private String string(int start, int length, boolean wide) {
        var octets = new byte[Math.clamp(wide ? length * 2L : length, 0, bytes.limit())];
        bytes.get(start, octets);
        return new String(octets, wide ? StandardCharsets.UTF_16LE : charset);
    }

    /// Words of one height are a line.
    private void append(long y, String text) {
        if (y != height) {
            endLine();
            height = y;
        }
        line.append(text).append(text.isBlank() || text.length() == 1 ? "" : " ");
    }

    private void endLine() {
        if (!line.toString().isBlank()) {
            visitor.text(spot, line.toString().strip(), false);
        }
        line.setLength(0);
        height = Long.MIN_VALUE;
    }

    /// Patterns and lines of a few pixels hold no text.
    private void pixels(int size) {
        if (size > FEW_PIXELS) {
            visitor.unread(spot);
        }
    }
}
