package dev.postern.reading.picture;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A picture's brightness, pixel by pixel, row by row.
public final class Pixels {

    private static final int WELL_READ = 2_000_000;
    private static final int MOST_ENLARGED = 4;
    private static final int SHARP = 40;
    private static final int EVEN = 12;
    private static final int FEW_EDGES = 40;
    private static final int FEWEST_IN = 8_000;
    private static final int FAINTEST = 12;

    /// Pixels from one side of a soft edge to the other.
    private static final int SOFT = 3;

    private static final int COLOURS = 3;
    private static final int CLEARER = 3;

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

    /// What is see-through is white, or black where white shows nothing.
    public static Pixels of(BufferedImage image) {
        var onWhite = of(image, Color.WHITE);
        return image.getColorModel().hasAlpha() && onWhite.isPlain() ? of(image, Color.BLACK) : onWhite;
    }

    /// Its brightness, or that of one colour of light where that says more: red and blue can be equally bright.
    private static Pixels of(BufferedImage image, Color paper) {
        var width = image.getWidth();
        var height = image.getHeight();
        var flat = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        var drawing = flat.createGraphics();
        drawing.drawImage(image, 0, 0, paper, null);
        drawing.dispose();
        var colours = ((DataBufferByte) flat.getRaster().getDataBuffer()).getData();
        var best = new Pixels(width, height, brightness(colours));
        var edges = best.edges();
        for (var colour = 0; colour < COLOURS; colour++) {
            var one = new Pixels(width, height, only(colour, colours));
            if (one.edges() > CLEARER * (edges + FEW_EDGES)) {
                best = one;
                edges = one.edges();
            }
        }
        return best;
    }

    private static byte[] brightness(byte[] colours) {
        var grey = new byte[colours.length / COLOURS];
        for (var i = 0; i < grey.length; i++) {
            var blue = colours[COLOURS * i] & 0xff;
            var green = colours[COLOURS * i + 1] & 0xff;
            var red = colours[COLOURS * i + 2] & 0xff;
            grey[i] = (byte) ((red * 77 + green * 151 + blue * 28) >> 8);
        }
        return grey;
    }

    private static byte[] only(int colour, byte[] colours) {
        var grey = new byte[colours.length / COLOURS];
        for (var i = 0; i < grey.length; i++) {
            grey[i] = colours[COLOURS * i + colour];
        }
        return grey;
    }

    /// Each square of so many pixels as one of their mean.
    Pixels smaller(int factor) {
        var less = new byte[(width / factor) * (height / factor)];
        for (var y = 0; y < height / factor; y++) {
            for (var x = 0; x < width / factor; x++) {
                var sum = 0;
                for (var dy = 0; dy < factor; dy++) {
                    for (var dx = 0; dx < factor; dx++) {
                        sum += at((y * factor + dy) * width + x * factor + dx);
                    }
                }
                less[y * (width / factor) + x] = (byte) (sum / (factor * factor));
            }
        }
        return new Pixels(width / factor, height / factor, less);
    }

    /// One below the other, all of one width.
    static Pixels below(List<Pixels> strips) {
        var all = new ByteArrayOutputStream();
        strips.forEach(strip -> all.writeBytes(strip.grey));
        var height = strips.stream().mapToInt(Pixels::height).sum();
        return new Pixels(strips.getFirst().width, height, all.toByteArray());
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
        var area = (double) width * height;
        if (area > 2.0 * WELL_READ) {
            return smaller((int) Math.round(Math.sqrt(area / WELL_READ))).toPgm();
        }
        var factor = (int) Math.clamp(Math.sqrt(WELL_READ / area), 1, MOST_ENLARGED);
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
        return edges() >= Math.max(FEW_EDGES, (long) width * height / FEWEST_IN);
    }

    /// An edge may be a pixel wide or soft, and as faint as the picture is.
    private int edges() {
        var span = span();
        if (span < FAINTEST) {
            return 0;
        }
        var sharp = Math.max(FAINTEST / 2, SHARP * span / 256);
        var even = Math.max(2, EVEN * span / 256);
        var edges = 0;
        for (var y = 0; y < height; y++) {
            for (var x = SOFT + 1; x + SOFT < width; x++) {
                var i = y * width + x;
                var isSharp = Math.abs(at(i) - at(i - 1)) > sharp
                        && (Math.abs(at(i - 1) - at(i - 2)) < even || Math.abs(at(i + 1) - at(i)) < even);
                if (isSharp || isSoft(i, sharp, even)) {
                    edges++;
                }
            }
        }
        return edges;
    }

    private boolean isSoft(int i, int sharp, int even) {
        return Math.abs(at(i) - at(i - SOFT)) > 2 * sharp
                && Math.abs(at(i - SOFT) - at(i - SOFT - 1)) < even
                && Math.abs(at(i + 1) - at(i)) < even;
    }

    /// From its darkest to its brightest, without a few stray pixels.
    private int span() {
        var counts = new int[256];
        for (var value : grey) {
            counts[value & 0xff]++;
        }
        var stray = grey.length / 2_000;
        var low = 0;
        for (var sum = counts[0]; sum <= stray && low < 255; sum += counts[++low]) {
            // Nothing else is to be done.
        }
        var high = 255;
        for (var sum = counts[255]; sum <= stray && high > 0; sum += counts[--high]) {
            // The same from above.
        }
        return Math.max(0, high - low);
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
