package dev.postern.masking.files.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/// What a camera writes beside a picture (Exif 2.32, in the form of TIFF), of which only the way it was held is kept:
/// programs turn the picture by it.
final class Exif {

    static final int UPRIGHT = 1;

    private static final int ORIENTATION = 0x0112;
    private static final int SHORT = 3;
    private static final int ENTRY = 12;
    private static final int LEAST = 14;

    private Exif() {}

    /// Upright where it is not told.
    static int orientation(byte[] tiff) {
        if (tiff.length < LEAST) {
            return UPRIGHT;
        }
        var bytes = ByteBuffer.wrap(tiff).order(tiff[0] == 'M' ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        var first = bytes.getInt(4);
        if (first < 0 || first > tiff.length - Short.BYTES) {
            return UPRIGHT;
        }
        var entries = Math.min(bytes.getShort(first) & 0xffff, (tiff.length - first - Short.BYTES) / ENTRY);
        for (var i = 0; i < entries; i++) {
            var at = first + Short.BYTES + i * ENTRY;
            if ((bytes.getShort(at) & 0xffff) == ORIENTATION && bytes.getShort(at + 2) == SHORT) {
                var value = bytes.getShort(at + 8);
                return value >= 1 && value <= 8 ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /// Nothing but the orientation.
    static byte[] of(int orientation) {
        var bytes = ByteBuffer.allocate(8 + Short.BYTES + ENTRY + Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put(new byte[] {'I', 'I', '*', 0}).putInt(8).putShort((short) 1);
        bytes.putShort((short) ORIENTATION).putShort((short) SHORT).putInt(1).putInt(orientation);
        return bytes.putInt(0).array();
    }

    static boolean isBare(byte[] tiff) {
        return Arrays.equals(tiff, of(orientation(tiff)));
    }
}
