package dev.postern.masking.files.picture;

import dev.postern.reading.file.Unread;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.CRC32;

/// A PNG, chunk by chunk (PNG 3, W3C 2025).
final class Png {

    private static final int SIGNATURE = 8;
    private static final int FRAME = 12;
    /// What the looks of the picture depend on, beside the chunks that every program must know.
    private static final Set<String> KEPT = Set.of(
            "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs", "hIST", "sPLT", "cICP", "mDCV", "cLLI",
            "acTL", "fcTL", "fdAT");

    private final byte[] content;
    private final Pieces pieces;

    private Png(byte[] content, Consumer<String> removed) {
        this.content = content;
        this.pieces = new Pieces(content, removed);
    }

    static byte[] clean(byte[] content, Consumer<String> removed) throws Unread {
        var png = new Png(content, removed);
        png.clean();
        return png.pieces.result();
    }

    private void clean() throws Unread {
        var bytes = ByteBuffer.wrap(content);
        pieces.keep(0, SIGNATURE);
        var at = SIGNATURE;
        while (content.length - at >= FRAME) {
            var length = bytes.getInt(at);
            if (length < 0 || length > content.length - at - FRAME) {
                break;
            }
            var end = at + FRAME + length;
            var type = new String(content, at + 4, 4, StandardCharsets.ISO_8859_1);
            chunk(type, at, end);
            if (type.equals("IEND")) {
                pieces.end(end);
                return;
            }
            at = end;
        }
        throw Unread.corrupt("a PNG that is cut off");
    }

    private void chunk(String type, int at, int end) {
        if (Character.isUpperCase(type.charAt(0)) || KEPT.contains(type)) {
            pieces.keep(at, end);
        } else if (type.equals("eXIf")) {
            exif(at, end);
        } else {
            pieces.drop(
                    switch (type) {
                        case "tEXt", "zTXt", "iTXt" -> "text";
                        case "tIME" -> "time";
                        default -> "data of programs";
                    });
        }
    }

    private void exif(int at, int end) {
        var tiff = Arrays.copyOfRange(content, at + 8, end - 4);
        if (Exif.isBare(tiff)) {
            pieces.keep(at, end);
            return;
        }
        pieces.drop("EXIF");
        if (Exif.orientation(tiff) != Exif.UPRIGHT) {
            pieces.write(chunk(Exif.of(Exif.orientation(tiff))));
        }
    }

    private static byte[] chunk(byte[] exif) {
        var bytes = ByteBuffer.allocate(FRAME + exif.length);
        bytes.putInt(exif.length)
                .put("eXIf".getBytes(StandardCharsets.ISO_8859_1))
                .put(exif);
        var sum = new CRC32();
        sum.update(bytes.array(), 4, 4 + exif.length);
        return bytes.putInt((int) sum.getValue()).array();
    }
}
