package dev.postern.reading.picture;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/// A picture's brightness, pixel by pixel, row by row.
public final class Pixels {

    /// More than this many are read from every second or third row and column.
    private static final int ENOUGH = 4_000_000;

    private static final int MOST_FRAMES = 60;
    /// Four of print and how far it is see-through.
    private static final int MOST_COLOURS = 5;

    private static final int WELL_READ = 2_000_000;
    private static final int MOST_ENLARGED = 4;
    private static final int SHARP = 40;
    private static final int EVEN = 12;
    private static final int FEW_EDGES = 40;

    static {
        // No files of ours: pictures are small.
        ImageIO.setUseCache(false);
    }

    private final int width;
    private final int height;
    private final byte[] grey;

    /// @param grey 0 black to 255 white
    Pixels(int width, int height, byte[] grey) {
        this.width = width;
        this.height = height;
        this.grey = grey;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    byte[] grey() {
        return grey;
    }

    /// The pictures of a file: one, or the frames of a moving one.
    ///
    /// @param most pixels of one
    static List<Pixels> decode(byte[] encoded, int most) throws IOException {
        try (var in = new Encoded(encoded)) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("of no known form");
            }
            var reader = readers.next();
            try {
                var orientation = Orientation.of(encoded);
                return frames(reader, in, most).stream()
                        .map(orientation::upright)
                        .toList();
            } catch (RuntimeException e) {
                throw new IOException("damaged", e);
            } finally {
                reader.dispose();
            }
        }
    }

    private static List<Pixels> frames(ImageReader reader, ImageInputStream in, int most) throws IOException {
        reader.setInput(in, false, true);
        var frames = new ArrayList<Pixels>();
        for (var i = 0; ; i++) {
            try {
                var all = (long) reader.getWidth(i) * reader.getHeight(i);
                if (all > most || i == MOST_FRAMES || hasStrangeColours(reader, i)) {
                    throw new TooLargeException();
                }
                var step = (int) Math.ceil(Math.sqrt((double) all / ENOUGH));
                var how = reader.getDefaultReadParam();
                how.setSourceSubsampling(step, step, 0, 0);
                frames.add(of(reader.read(i, how)));
            } catch (IndexOutOfBoundsException e) {
                if (frames.isEmpty()) {
                    throw e;
                }
                break;
            }
        }
        return frames;
    }

    /// A damaged file may speak of thousands of colours, each of which would take its memory.
    private static boolean hasStrangeColours(ImageReader reader, int frame) throws IOException {
        var type = reader.getRawImageType(frame);
        return type != null && type.getNumBands() > MOST_COLOURS;
    }

    /// What is see-through is white, or black where white shows nothing.
    public static Pixels of(BufferedImage image) {
        var onWhite = of(image, Color.WHITE);
        return image.getColorModel().hasAlpha() && onWhite.isPlain() ? of(image, Color.BLACK) : onWhite;
    }

    private static Pixels of(BufferedImage image, Color paper) {
        var grey = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        var drawing = grey.createGraphics();
        drawing.drawImage(image, 0, 0, paper, null);
        drawing.dispose();
        var data = (DataBufferByte) grey.getRaster().getDataBuffer();
        return new Pixels(image.getWidth(), image.getHeight(), data.getData());
    }

    /// Left for right.
    Pixels mirrored() {
        var mirrored = new byte[grey.length];
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                mirrored[y * width + width - 1 - x] = grey[y * width + x];
            }
        }
        return new Pixels(width, height, mirrored);
    }

    /// A quarter turn to the right.
    Pixels turned() {
        var turned = new byte[grey.length];
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                turned[x * height + height - 1 - y] = grey[y * width + x];
            }
        }
        return new Pixels(/* width= */ height, /* height= */ width, turned);
    }

    /// As Tesseract likes it: letters a good deal taller than one pixel, in the plainest of picture files.
    byte[] toPgm() throws IOException {
        var factor = (int) Math.clamp(Math.sqrt((double) WELL_READ / ((long) width * height)), 1, MOST_ENLARGED);
        var head = ("P5\n" + width * factor + " " + height * factor + "\n255\n").getBytes(StandardCharsets.US_ASCII);
        var file = new ByteArrayOutputStream();
        file.write(head);
        file.write(factor == 1 ? grey : enlarged(factor));
        return file.toByteArray();
    }

    private byte[] enlarged(int factor) {
        var larger = new BufferedImage(width * factor, height * factor, BufferedImage.TYPE_BYTE_GRAY);
        var drawing = larger.createGraphics();
        drawing.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        drawing.drawImage(image(), 0, 0, width * factor, height * factor, null);
        drawing.dispose();
        return ((DataBufferByte) larger.getRaster().getDataBuffer()).getData();
    }

    private BufferedImage image() {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        image.getRaster().setDataElements(0, 0, width, height, grey);
        return image;
    }

    /// Whether something may be written in it: sharp edges beside even areas, which letters have and photos hardly.
    boolean mayHoldText() {
        var edges = 0;
        for (var y = 0; y < height; y++) {
            for (var x = 2; x + 1 < width; x++) {
                var i = y * width + x;
                if (Math.abs(at(i) - at(i - 1)) > SHARP
                        && (Math.abs(at(i - 1) - at(i - 2)) < EVEN || Math.abs(at(i + 1) - at(i)) < EVEN)) {
                    edges++;
                }
            }
        }
        return edges >= FEW_EDGES && edges >= (long) width * height / 2_000;
    }

    private int at(int i) {
        return grey[i] & 0xff;
    }

    /// Whether all of it has the same brightness.
    boolean isPlain() {
        for (var value : grey) {
            if (value != grey[0]) {
                return false;
            }
        }
        return true;
    }
}
