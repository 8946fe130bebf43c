package dev.postern.reading.file;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// Rich text as Outlook packs it (MS-OXRTFCP): a dictionary of 4 KB that begins with what most texts begin with.
final class PackedRtf {

    private static final byte[] BEGINNING =
            ("{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss "
                            + "\\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0"
                            + "\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx")
                    .getBytes(StandardCharsets.US_ASCII);

    private static final int HEADER = 16;
    private static final int NOT_PACKED = 0x414C454D;
    private static final int WINDOW = 4096;

    private PackedRtf() {}

    static byte[] unpack(byte[] packed, Budget budget) throws Unread {
        var in = ByteBuffer.wrap(packed).order(ByteOrder.LITTLE_ENDIAN);
        var isPlain = in.getInt(8) == NOT_PACKED;
        in.position(HEADER);
        return isPlain ? rest(in) : unpack(in, budget);
    }

    private static byte[] rest(ByteBuffer in) {
        var rest = new byte[in.remaining()];
        in.get(rest);
        return rest;
    }

    private static byte[] unpack(ByteBuffer in, Budget budget) throws Unread {
        var out = new ByteArrayOutputStream();
        var window = new byte[WINDOW];
        System.arraycopy(BEGINNING, 0, window, 0, BEGINNING.length);
        var write = BEGINNING.length;
        while (in.hasRemaining()) {
            budget.time();
            var before = out.size();
            var kinds = in.get();
            for (var bit = 0; bit < 8 && in.hasRemaining(); bit++) {
                if (((kinds >> bit) & 1) == 0) {
                    write = put(in.get(), window, write, out);
                    continue;
                }
                if (in.remaining() < 2) {
                    return out.toByteArray();
                }
                var reference = ((in.get() & 0xff) << 8) | (in.get() & 0xff);
                var from = reference >> 4;
                if (from == write) {
                    return out.toByteArray();
                }
                for (var i = 0; i < (reference & 0xf) + 2; i++) {
                    write = put(window[(from + i) % WINDOW], window, write, out);
                }
            }
            budget.unpacked(out.size() - before);
        }
        return out.toByteArray();
    }

    private static int put(byte octet, byte[] window, int at, ByteArrayOutputStream out) {
        out.write(octet);
        window[at] = octet;
        return (at + 1) % WINDOW;
    }
}
