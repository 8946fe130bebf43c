package dev.postern.masking.files.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.reading.file.FileType;
import dev.postern.reading.file.Unread;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PicturesTest {

    private static final String HOME = "Rimal-Street-7";

    private final List<String> removed = new ArrayList<>();

    @Test
    void aCamerasDataGoFromAJpegAndItsPixelsStay() throws IOException, Unread {
        var plain = encoded("jpg");
        var photo = behindStart(
                plain,
                segment(0xe1, "Exif\0\0" + latin(tiff(ByteOrder.LITTLE_ENDIAN, 6))),
                segment(0xe1, "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>" + HOME),
                segment(0xed, "Photoshop 3.0\0" + HOME),
                segment(0xe2, "MPF\0" + HOME),
                segment(0xfe, HOME));

        var clean = Pictures.clean(FileType.JPEG, append(photo, HOME), removed::add);

        assertFalse(latin(clean).contains(HOME));
        assertArrayEquals(pixels(plain), pixels(clean));
        assertEquals(6, orientationOfJpeg(clean));
        assertEquals(List.of("EXIF", "XMP", "IPTC", "data of programs", "comment", "data behind the picture"), removed);
        assertSame(clean, Pictures.clean(FileType.JPEG, clean, removed::add), "clean is clean");
    }

    @Test
    void ofAnUprightPhotoNothingIsKept() throws IOException, Unread {
        var plain = encoded("jpg");
        var photo = behindStart(plain, segment(0xe1, "Exif\0\0" + latin(tiff(ByteOrder.BIG_ENDIAN, 1))));

        assertArrayEquals(plain, Pictures.clean(FileType.JPEG, photo, removed::add));
    }

    @Test
    void coloursOfAJpegStay() throws IOException, Unread {
        var profiled = behindStart(
                encoded("jpg"), segment(0xe2, "ICC_PROFILE\0\1\1profile"), segment(0xee, "Adobe\0d\0\0\0\0\1"));

        assertSame(profiled, Pictures.clean(FileType.JPEG, profiled, removed::add));
    }

    @Test
    void thumbnailsOfAJpegGo() throws IOException, Unread {
        var plain = encoded("jpg");
        var head = segment(0xe0, latin(plain).substring(6, 18) + "\1\1abc");
        var photo = concat(Arrays.copyOf(plain, 2), head, Arrays.copyOfRange(plain, 20, plain.length));

        assertArrayEquals(plain, Pictures.clean(FileType.JPEG, photo, removed::add));
        assertEquals(List.of("thumbnail"), removed);
    }

    @Test
    void textsAndTimesGoFromAPng() throws IOException, Unread {
        var plain = encoded("png");
        var chunks = concat(
                chunk("tEXt", "Author\0" + HOME),
                chunk("zTXt", "Author\0\0" + HOME),
                chunk("iTXt", "XML:com.adobe.xmp\0" + HOME),
                chunk("tIME", "\7\u00e9\1\1\1\1\1"),
                chunk("eXIf", latin(tiff(ByteOrder.LITTLE_ENDIAN, 3))));
        var at = latin(plain).indexOf("IDAT") - 4;
        var photo = append(concat(Arrays.copyOf(plain, at), chunks, Arrays.copyOfRange(plain, at, plain.length)), HOME);

        var clean = Pictures.clean(FileType.PNG, photo, removed::add);

        assertFalse(latin(clean).contains(HOME));
        assertArrayEquals(pixels(plain), pixels(clean));
        assertEquals(plain.length + 12 + Exif.of(3).length, clean.length, "the orientation alone stays");
        assertSame(clean, Pictures.clean(FileType.PNG, clean, removed::add));
    }

    @Test
    void commentsGoFromAGifAndItsLoopStays() throws IOException, Unread {
        var plain = encoded("gif");
        var at = 13 + ((plain[10] & 0x80) == 0 ? 0 : 3 << ((plain[10] & 7) + 1));
        var loop = "!\u00ff\u000bNETSCAPE2.0\3\1\0\0\0";
        var photo = append(
                concat(
                        Arrays.copyOf(plain, at),
                        bytes(loop),
                        bytes("!\u00fe" + (char) HOME.length() + HOME + "\0"),
                        bytes("!\u00ff\u000bXMP DataXMP" + (char) HOME.length() + HOME + "\0"),
                        Arrays.copyOfRange(plain, at, plain.length)),
                HOME);

        var clean = Pictures.clean(FileType.GIF, photo, removed::add);

        assertArrayEquals(
                concat(Arrays.copyOf(plain, at), bytes(loop), Arrays.copyOfRange(plain, at, plain.length)), clean);
        assertArrayEquals(pixels(plain), pixels(clean));
    }

    @Test
    void exifAndXmpGoFromAWebP() throws Unread {
        var picture = riff("VP8L", "pixels");
        var photo = webp(
                riff("VP8X", "\u000c\0\0\0\7\0\0\7\0\0"),
                picture,
                riff("EXIF", latin(tiff(ByteOrder.LITTLE_ENDIAN, 8))),
                riff("XMP ", HOME));

        var clean = Pictures.clean(FileType.WEBP, photo, removed::add);

        assertArrayEquals(
                webp(riff("VP8X", "\u0008\0\0\0\7\0\0\7\0\0"), picture, riff("EXIF", latin(Exif.of(8)))), clean);
        assertSame(clean, Pictures.clean(FileType.WEBP, clean, removed::add));
    }

    @Test
    void namesAndPlacesGoFromATiff() throws IOException, Unread {
        var plain = encoded("tiff");
        var bytes = ByteBuffer.wrap(plain).order(plain[0] == 'M' ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        var directory = bytes.getInt(4);
        var count = bytes.getShort(directory);
        var added = ByteBuffer.allocate(2 + (count + 2) * 12 + 4 + HOME.length() + 2 + 12 + 4)
                .order(bytes.order());
        var values = plain.length + 2 + (count + 2) * 12 + 4;
        added.putShort((short) (count + 2));
        added.put(plain, directory + 2, count * 12);
        added.putShort((short) 315).putShort((short) 2).putInt(HOME.length()).putInt(values);
        added.putShort((short) 34853).putShort((short) 4).putInt(1).putInt(values + HOME.length());
        added.putInt(0).put(bytes(HOME));
        added.putShort((short) 1)
                .putShort((short) 29)
                .putShort((short) 2)
                .putInt(HOME.length())
                .putInt(values);
        var photo = concat(plain, added.array());
        ByteBuffer.wrap(photo).order(bytes.order()).putInt(4, plain.length);

        var clean = Pictures.clean(FileType.TIFF, photo, removed::add);

        assertFalse(latin(clean).contains(HOME));
        assertArrayEquals(pixels(plain), pixels(clean));
        assertSame(clean, Pictures.clean(FileType.TIFF, clean, removed::add));
    }

    @Test
    void theCamerasDataAreOverwrittenInAPhotoOfATelephone() throws Unread {
        var info = box("infe", "\2\0\0\0\0\1\0\0Exif\0") + box("infe", "\2\0\0\0\0\2\0\0hvc1\0");
        var photo = bytes(box("ftyp", "heic\0\0\0\0")
                + box(
                        "meta",
                        "\0\0\0\0" + box("iinf", "\0\0\0\0\0\2" + info)
                                + box("iloc", "\0\0\0\0D\0\0\2" + extent(1, 0) + extent(2, HOME.length())))
                + box("mdat", HOME + "pixels-of-it--"));
        var start = latin(photo).indexOf(HOME);
        var placed = latin(photo).replace("@@@0", number(start)).replace("@@@1", number(start + HOME.length()));

        var clean = Boxes.clean(bytes(placed), removed::add);

        assertEquals(placed.replace(HOME, "\0".repeat(HOME.length())), latin(clean));
        assertEquals(List.of("EXIF"), removed);
        assertSame(clean, Boxes.clean(clean, removed::add));
    }

    @Test
    void placesAreOverwrittenInAFilm() throws Unread {
        var film = box("ftyp", "qt  \0\0\0\0")
                + box("moov", box("mvhd", "1") + box("trak", box("meta", HOME)) + box("udta", HOME))
                + box("mdat", "film");

        assertEquals(film.replace(HOME, "\0".repeat(HOME.length())), latin(Boxes.clean(bytes(film), removed::add)));
        assertEquals(List.of("data of the camera", "data of the camera"), removed);
        assertThrows(Unread.class, () -> Boxes.clean(bytes(film.substring(0, 40)), removed::add));
    }

    private static String box(String type, String content) {
        return number(8 + content.length()) + type + content;
    }

    private static String number(int value) {
        return latin(ByteBuffer.allocate(4).putInt(value).array());
    }

    /// @param offset 0 or another, for where it will stand
    private static String extent(int item, int offset) {
        return "\0" + (char) item + "\0\0\0\1@@@" + (offset == 0 ? 0 : 1) + number(HOME.length());
    }

    @Test
    void cleanPicturesStayAsTheyAre() throws IOException, Unread {
        for (var type : List.of(FileType.JPEG, FileType.PNG, FileType.GIF, FileType.BMP)) {
            var picture = encoded(type.word().replace("jpeg", "jpg"));
            assertSame(picture, Pictures.clean(type, picture, removed::add), type.word());
            var padded = append(picture, "\0\0\r\n");
            assertSame(padded, Pictures.clean(type, padded, removed::add), type.word());
        }
        assertEquals(List.of(), removed);
    }

    @Test
    void damagedPicturesAreRefusedAndNeverHang() throws IOException {
        var random = new Random(7);
        for (var type : List.of(FileType.JPEG, FileType.PNG, FileType.GIF, FileType.TIFF)) {
            var picture = encoded(type.word().replace("jpeg", "jpg"));
            for (var round = 0; round < 500; round++) {
                var damaged = Arrays.copyOf(picture, picture.length - random.nextInt(picture.length / 2));
                for (var i = 0; i < 5; i++) {
                    damaged[4 + random.nextInt(damaged.length - 4)] = (byte) random.nextInt();
                }
                try {
                    Pictures.clean(type, damaged, removed::add);
                } catch (Unread e) {
                    assertFalse(e.detail().isEmpty());
                }
            }
        }
        assertThrows(Unread.class, () -> Pictures.clean(FileType.GIF, bytes("GIF89a"), removed::add));
        assertTrue(assertThrows(Unread.class, () -> Pictures.clean(FileType.TIFF, overlapping(), removed::add))
                .detail()
                .contains("in one another"));
    }

    /// Each entry claims the whole file.
    private static byte[] overlapping() {
        var bytes = ByteBuffer.allocate(8 + 2 + 100 * 12 + 4).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put(bytes("II*\0")).putInt(8).putShort((short) 100);
        for (var i = 0; i < 100; i++) {
            bytes.putShort((short) 40000).putShort((short) 1).putInt(1000).putInt(200);
        }
        return bytes.array();
    }

    private static int orientationOfJpeg(byte[] jpeg) {
        var at = latin(jpeg).indexOf("Exif\0\0") + 6;
        return Exif.orientation(Arrays.copyOfRange(jpeg, at, jpeg.length));
    }

    /// An orientation, and where the house is.
    private static byte[] tiff(ByteOrder order, int orientation) {
        var bytes = ByteBuffer.allocate(8 + 2 + 24 + 4 + HOME.length()).order(order);
        bytes.put(bytes(order == ByteOrder.BIG_ENDIAN ? "MM\0*" : "II*\0"))
                .putInt(8)
                .putShort((short) 2);
        bytes.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        bytes.putShort((short) 315).putShort((short) 2).putInt(HOME.length()).putInt(38);
        return bytes.putInt(0).put(bytes(HOME)).array();
    }

    private static byte[] segment(int marker, String content) {
        var length = content.length() + 2;
        return bytes("\u00ff" + (char) marker + (char) (length >> 8) + (char) (length & 0xff) + content);
    }

    private static byte[] behindStart(byte[] jpeg, byte[]... segments) {
        return concat(Arrays.copyOf(jpeg, 2), concat(segments), Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    private static byte[] chunk(String type, String content) {
        var sum = new CRC32();
        sum.update(bytes(type + content));
        return ByteBuffer.allocate(12 + content.length())
                .putInt(content.length())
                .put(bytes(type + content))
                .putInt((int) sum.getValue())
                .array();
    }

    private static byte[] riff(String name, String content) {
        var padded = content + (content.length() % 2 == 0 ? "" : "\0");
        return ByteBuffer.allocate(8 + padded.length())
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(bytes(name))
                .putInt(content.length())
                .put(bytes(padded))
                .array();
    }

    private static byte[] webp(byte[]... chunks) {
        var content = latin(concat(chunks));
        return riff("RIFF", "WEBP" + content);
    }

    private static byte[] encoded(String form) throws IOException {
        var picture = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        var drawing = picture.createGraphics();
        drawing.setColor(Color.ORANGE);
        drawing.fillOval(5, 5, 40, 30);
        drawing.dispose();
        var bytes = new ByteArrayOutputStream();
        assertTrue(ImageIO.write(picture, form, bytes), form);
        return bytes.toByteArray();
    }

    private static int[] pixels(byte[] encoded) throws IOException {
        var picture = ImageIO.read(new ByteArrayInputStream(encoded));
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }

    private static byte[] append(byte[] picture, String text) {
        return concat(picture, bytes(text));
    }

    private static byte[] concat(byte[]... pieces) {
        var all = new ByteArrayOutputStream();
        for (var piece : pieces) {
            all.writeBytes(piece);
        }
        return all.toByteArray();
    }

    private static byte[] bytes(String latin) {
        return latin.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
