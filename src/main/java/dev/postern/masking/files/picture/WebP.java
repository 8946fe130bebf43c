package dev.postern.masking.files.picture;

import dev.postern.reading.file.Unread;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Consumer;

/// A WebP, chunk by chunk (RFC 9649).
final class WebP {

    private static final int HEAD = 12;
    private static final int CHUNK = 8;
    private static final Set<String> KEPT = Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP");
    private static final int EXIF_FLAG = 0x08;
    private static final int XMP_FLAG = 0x04;

    private final byte[] content;
    private final ByteBuffer bytes;
    private final Consumer<String> removed;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private boolean changed;
    private int exifFlag;

    private WebP(byte[] content, Consumer<String> removed) {
        this.content = content;
        this.bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        this.removed = removed;
    }

    static byte[] clean(byte[] content, Consumer<String> removed) throws Unread {
        return new WebP(content, removed).clean();
    }

    private byte[] clean() throws Unread {
        var end = bytes.getInt(4) + 8L;
        if (end > content.length) {
            throw Unread.corrupt("a WebP that is cut off");
        }
        out.write(content, 0, HEAD);
        var at = HEAD;
        while (at + CHUNK <= end) {
            var length = bytes.getInt(at + 4) & 0xffff_ffffL;
            var next = at + CHUNK + length + (length & 1);
            if (at + CHUNK + length > end) {
                throw Unread.corrupt("a WebP that is cut off");
            }
            chunk(at, (int) Math.min(next, end), (int) length);
            at = (int) Math.min(next, end);
        }
        if (end < content.length) {
            drop("data behind the picture");
        }
        return changed ? written() : content;
    }

    private void chunk(int at, int next, int length) {
        var name = new String(content, at, 4, StandardCharsets.ISO_8859_1);
        if (KEPT.contains(name)) {
            out.write(content, at, next - at);
        } else if (name.equals("EXIF")) {
            exif(at, next, length);
        } else {
            drop(name.equals("XMP ") ? "XMP" : "data of programs");
        }
    }

    private void exif(int at, int next, int length) {
        var tiff = Arrays.copyOfRange(content, at + CHUNK, at + CHUNK + length);
        if (Exif.isBare(tiff)) {
            exifFlag = EXIF_FLAG;
            out.write(content, at, next - at);
            return;
        }
        drop("EXIF");
        if (Exif.orientation(tiff) != Exif.UPRIGHT) {
            exifFlag = EXIF_FLAG;
            var bare = Exif.of(Exif.orientation(tiff));
            var head = ByteBuffer.allocate(CHUNK).order(ByteOrder.LITTLE_ENDIAN);
            out.writeBytes(head.put("EXIF".getBytes(StandardCharsets.ISO_8859_1))
                    .putInt(bare.length)
                    .array());
            out.writeBytes(bare);
        }
    }

    private void drop(String what) {
        changed = true;
        removed.accept(what);
    }

    /// With its new length, and flags that tell what is still there.
    private byte[] written() {
        var whole = out.toByteArray();
        ByteBuffer.wrap(whole).order(ByteOrder.LITTLE_ENDIAN).putInt(4, whole.length - 8);
        var isExtended = whole.length > HEAD + CHUNK && whole[HEAD + 3] == 'X';
        if (isExtended) {
            whole[HEAD + CHUNK] = (byte) ((whole[HEAD + CHUNK] & ~(EXIF_FLAG | XMP_FLAG)) | exifFlag);
        }
        return whole;
    }
}
