package dev.postern.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.mail.MessageBytes;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The codes of pictures, whatever became of the picture.
class PicturesTest {

    private static final String TARGET = "https://shop.example/q";

    private static List<String> codes(byte[] picture) {
        return Mails.targets(Mails.read(Mails.with("card.png", picture)));
    }

    static Stream<Arguments> looks() {
        return Stream.of(
                Arguments.of("as it is", UnaryOperator.<BufferedImage>identity()),
                Arguments.of("upside down", turned(Math.PI)),
                Arguments.of("on its side", turned(Math.PI / 2)),
                Arguments.of("light on dark", recoloured(Color.BLACK, Color.WHITE)),
                Arguments.of("grey on grey", recoloured(new Color(150, 150, 150), new Color(110, 110, 110))),
                Arguments.of("blue on yellow", recoloured(Color.YELLOW, Color.BLUE)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("looks")
    void aCodeIsRead(String name, UnaryOperator<BufferedImage> look) {
        assertEquals(List.of(TARGET), codes(Documents.png(look.apply(Documents.qr(TARGET)))), name);
    }

    private static UnaryOperator<BufferedImage> turned(double angle) {
        return picture -> {
            var turn = AffineTransform.getRotateInstance(angle, picture.getWidth() / 2.0, picture.getHeight() / 2.0);
            return new AffineTransformOp(turn, AffineTransformOp.TYPE_NEAREST_NEIGHBOR).filter(picture, null);
        };
    }

    private static UnaryOperator<BufferedImage> recoloured(Color paper, Color ink) {
        return picture -> {
            var changed = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
            for (var y = 0; y < picture.getHeight(); y++) {
                for (var x = 0; x < picture.getWidth(); x++) {
                    var light = (picture.getRGB(x, y) & 0xff) > 0;
                    changed.setRGB(x, y, (light ? paper : ink).getRGB());
                }
            }
            return changed;
        };
    }

    @Test
    void severalCodesAreRead() {
        var both = Documents.blank(500, 220);
        both.createGraphics().drawImage(Documents.qr("https://a.example"), 10, 10, null);
        both.createGraphics().drawImage(Documents.qr("https://b.example"), 280, 10, null);
        assertEquals(
                Set.of("https://a.example", "https://b.example"),
                codes(Documents.png(both)).stream().collect(Collectors.toSet()));
    }

    @Test
    void jpegAndGifAreRead() {
        assertEquals(List.of(TARGET), codes(Documents.encoded(Documents.qr(TARGET), "jpg")));
        assertEquals(List.of(TARGET), codes(Documents.encoded(Documents.qr(TARGET), "gif")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"qr.webp", "qr-lossy.webp", "qr-cmyk.jpg"})
    void whatPhonesAndPrintersMakeIsRead(String name) throws IOException {
        assertEquals(List.of(TARGET), codes(Files.readAllBytes(Path.of("src/test/resources/reading", name))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bmp", "tiff"})
    void uncommonFormsAreRead(String form) {
        assertEquals(List.of(TARGET), codes(Documents.encoded(Documents.qr(TARGET), form)));
    }

    @Test
    void everyFrameOfAMovingPictureIsRead() throws IOException {
        assertEquals(List.of(TARGET), codes(moving(30)));
        assertEquals(List.of("size"), Mails.troubles(Mails.read(Mails.with("a.gif", moving(100)))));
    }

    /// The code is on the last frame.
    private static byte[] moving(int frames) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("gif").next();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (var i = 1; i <= frames; i++) {
                var picture = i == frames ? Documents.qr(TARGET) : Documents.blank(200, 200);
                writer.writeToSequence(new IIOImage(picture, null, null), null);
            }
            writer.endWriteSequence();
        }
        writer.dispose();
        return bytes.toByteArray();
    }

    @Test
    void aPlainPictureSaysNothing() {
        var reading = Mails.read(Mails.with("logo.png", Documents.png(Documents.blank(300, 100))));
        assertEquals(List.of(), reading.links());
        assertEquals(List.of(), Mails.troubles(reading));
        assertFalse(reading.attachments().getFirst().unread());
    }

    @Test
    void whatMayHoldTextIsToldWhereNobodyReadsIt() {
        var written = Documents.png(Documents.written("www.shop.example", Color.BLACK, Color.WHITE));
        assertTrue(Mails.read(Mails.with("logo.png", written))
                .attachments()
                .getFirst()
                .unread());
    }

    @Test
    void orIsRefusedWhereTheDeploymentWantsThat() {
        var reader = new MailReader(ReadingSettings.defaults().refusingUnreadPictures());
        var written = Documents.png(Documents.written("www.shop.example", Color.BLACK, Color.WHITE));
        assertEquals(List.of("picture"), Mails.troubles(reader.read(MessageBytes.of(Mails.with("logo.png", written)))));
        var plain = Documents.png(Documents.blank(300, 100));
        assertEquals(List.of(), Mails.troubles(reader.read(MessageBytes.of(Mails.with("logo.png", plain)))));
    }

    @Test
    void aDamagedOneIsNamed() {
        var cut = Arrays.copyOf(Documents.png(Documents.qr(TARGET)), 60);
        assertEquals(List.of("corrupt"), Mails.troubles(Mails.read(Mails.with("a.png", cut))));
    }

    @Test
    void faintAndEquallyBrightLettersAreTold() {
        for (var ink : List.of(new Color(225, 225, 225), new Color(255, 255, 150))) {
            var written = Documents.png(Documents.written("www.shop.example", ink, Color.WHITE));
            assertTrue(
                    Mails.read(Mails.with("a.png", written))
                            .attachments()
                            .getFirst()
                            .unread(),
                    ink::toString);
        }
        var equal = Documents.png(Documents.written("www.shop.example", new Color(255, 0, 0), new Color(0, 130, 0)));
        assertTrue(
                Mails.read(Mails.with("a.png", equal)).attachments().getFirst().unread());
    }

    @Test
    void aLargePictureIsReadWithoutGaps() {
        var large = Documents.blank(4_000, 2_000);
        large.createGraphics().drawImage(Documents.qr(TARGET), 1_700, 900, 600, 600, null);
        assertEquals(List.of(TARGET), codes(Documents.png(large)));
    }
}
