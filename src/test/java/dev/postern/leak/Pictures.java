package dev.postern.leak;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/// Photos of telephones: small, and with more in them than is seen.
final class Pictures {

    private static final byte[] JPEG = drawn("jpg");
    private static final byte[] PNG = drawn("png");
    private static final int ARTIST = 0x13b;

    private Pictures() {}

    private static byte[] drawn(String format) {
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), format, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// With the author in EXIF and in a comment.
    static byte[] jpeg(String author) {
        var text = author.getBytes(StandardCharsets.US_ASCII);
        var exif = ByteBuffer.allocate(6 + 8 + 2 + 12 + 4 + text.length + 1);
        exif.put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8);
        exif.putShort((short) 1).putShort((short) ARTIST).putShort((short) 2);
        exif.putInt(text.length + 1).putInt(26).putInt(0).put(text);
        var picture = ByteBuffer.allocate(JPEG.length + exif.capacity() + text.length + 8);
        picture.put(JPEG, 0, 2);
        segment(picture, 0xe1, exif.array());
        segment(picture, 0xfe, text);
        return picture.put(JPEG, 2, JPEG.length - 2).array();
    }

    private static void segment(ByteBuffer picture, int mark, byte[] content) {
        picture.put((byte) 0xff)
                .put((byte) mark)
                .putShort((short) (content.length + 2))
                .put(content);
    }

    static byte[] png(String author) {
        var chunk = ("tEXtAuthor\0" + author).getBytes(StandardCharsets.ISO_8859_1);
        var sum = new CRC32();
        sum.update(chunk);
        var head = 33;
        return ByteBuffer.allocate(PNG.length + chunk.length + 8)
                .put(PNG, 0, head)
                .putInt(chunk.length - 4)
                .put(chunk)
                .putInt((int) sum.getValue())
                .put(PNG, head, PNG.length - head)
                .array();
    }
}
