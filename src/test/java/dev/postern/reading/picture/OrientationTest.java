package dev.postern.reading.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrientationTest {

    private static final int WIDTH = 64;
    private static final int HEIGHT = 32;

    /// Black in its upper left corner.
    private static byte[] jpeg() throws IOException {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var drawing = picture.createGraphics();
        drawing.setColor(Color.WHITE);
        drawing.fillRect(0, 0, WIDTH, HEIGHT);
        drawing.setColor(Color.BLACK);
        drawing.fillRect(0, 0, 16, 16);
        drawing.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpg", bytes);
        return bytes.toByteArray();
    }

    /// As a camera writes it: a segment with a TIFF directory of one tag.
    private static byte[] held(int orientation) throws IOException {
        var tag = "01120003000000010%03x0000".formatted(orientation);
        var exif = "ffe10022457869660000" + "4d4d002a000000080001" + tag + "00000000";
        var plain = jpeg();
        var bytes = new ByteArrayOutputStream();
        bytes.write(plain, 0, 2);
        bytes.write(HexFormat.of().parseHex(exif));
        bytes.write(plain, 2, plain.length - 2);
        return bytes.toByteArray();
    }

    private static boolean isBlack(Pixels picture, int x, int y) {
        return (picture.grey()[y * picture.width() + x] & 0xff) < 100;
    }

    @ParameterizedTest
    @CsvSource({
        "1, LEFT, UPPER, false", "2, RIGHT, UPPER, false", "3, RIGHT, LOWER, false", "4, LEFT, LOWER, false",
        "5, LEFT, UPPER, true", "6, RIGHT, UPPER, true", "7, RIGHT, LOWER, true", "8, LEFT, LOWER, true"
    })
    void aPictureIsSeenAsTheCameraWasHeld(int orientation, String side, String half, boolean tall) throws IOException {
        var picture = Frames.of(held(orientation), 10_000).getFirst();
        assertEquals(tall ? HEIGHT : WIDTH, picture.width());
        assertEquals(tall ? WIDTH : HEIGHT, picture.height());
        var x = side.equals("LEFT") ? 4 : picture.width() - 5;
        var y = half.equals("UPPER") ? 4 : picture.height() - 5;
        assertTrue(isBlack(picture, x, y));
    }

    @Test
    void oneWithoutSuchATagLiesAsItIs() throws IOException {
        assertTrue(isBlack(Frames.of(jpeg(), 10_000).getFirst(), 4, 4));
    }
}
