package dev.postern.reading.picture;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/// The pictures of a file: one, or those that a moving one shows one after the other.
final class Frames {

    /// More than this many pixels are read in strips, each made smaller before the next.
    private static final int ENOUGH = 4_000_000;

    private static final int MOST_FRAMES = 60;

    /// Four of print and how far it is see-through.
    private static final int MOST_COLOURS = 5;

    private static final String GIF = "javax_imageio_gif_image_1.0";
    private static final int BEFORE_THE_PICTURE = 256;

    static {
        // No files of ours: pictures are small.
        ImageIO.setUseCache(false);
    }

    private final ImageReader reader;
    private final int most;

    private Frames(ImageReader reader, int most) {
        this.reader = reader;
        this.most = most;
    }

    /// @param most pixels of one
    static List<Pixels> of(byte[] encoded, int most) throws IOException {
        if (isMovingPng(encoded)) {
            throw new IOException("a moving PNG");
        }
        try (var in = new Encoded(encoded)) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("of no known form");
            }
            var reader = readers.next();
            try {
                reader.setInput(in, false, false);
                var frames = new Frames(reader, most);
                return reader.getFormatName().equalsIgnoreCase("gif") ? frames.added() : frames.upright(encoded);
            } catch (RuntimeException e) {
                throw new IOException("damaged", e);
            } finally {
                reader.dispose();
            }
        }
    }

    /// Its further pictures lie where only those look who know of them.
    private static boolean isMovingPng(byte[] encoded) {
        var head = new String(encoded, 0, Math.min(encoded.length, BEFORE_THE_PICTURE), StandardCharsets.ISO_8859_1);
        return head.startsWith("\u0089PNG") && head.contains("acTL");
    }

    private List<Pixels> upright(byte[] encoded) throws IOException {
        var orientation = Orientation.of(encoded);
        var frames = new ArrayList<Pixels>();
        for (var i = 0; isThere(i, frames.isEmpty()); i++) {
            frames.add(orientation.upright(read(i)));
        }
        return frames;
    }

    /// What a GIF shows after each of its pictures, which may cover a part only.
    private List<Pixels> added() throws IOException {
        var frames = new ArrayList<Pixels>();
        BufferedImage shown = null;
        for (var i = 0; isThere(i, frames.isEmpty()); i++) {
            var frame = reader.read(i);
            var place = place(reader.getImageMetadata(i));
            var width = place.x + frame.getWidth();
            var height = place.y + frame.getHeight();
            if ((long) width * height > most) {
                throw new TooLargeException();
            }
            if (shown == null || width > shown.getWidth() || height > shown.getHeight()) {
                shown = enlarged(shown, width, height);
            }
            var drawing = shown.createGraphics();
            drawing.drawImage(frame, place.x, place.y, null);
            drawing.dispose();
            frames.add(Pixels.of(shown));
        }
        return frames;
    }

    private static BufferedImage enlarged(@Nullable BufferedImage shown, int width, int height) {
        var larger = new BufferedImage(
                shown == null ? width : Math.max(width, shown.getWidth()),
                shown == null ? height : Math.max(height, shown.getHeight()),
                BufferedImage.TYPE_INT_ARGB);
        if (shown != null) {
            var drawing = larger.createGraphics();
            drawing.drawImage(shown, 0, 0, null);
            drawing.dispose();
        }
        return larger;
    }

    private static Rectangle place(IIOMetadata about) {
        var children = about.getAsTree(GIF).getChildNodes();
        for (var i = 0; i < children.getLength(); i++) {
            if (children.item(i) instanceof Element element
                    && element.getNodeName().equals("ImageDescriptor")) {
                return new Rectangle(
                        Integer.parseInt(element.getAttribute("imageLeftPosition")),
                        Integer.parseInt(element.getAttribute("imageTopPosition")),
                        0,
                        0);
            }
        }
        return new Rectangle();
    }

    /// @param first whether there has to be one
    private boolean isThere(int frame, boolean first) throws IOException {
        try {
            var all = (long) reader.getWidth(frame) * reader.getHeight(frame);
            if (all > most || frame == MOST_FRAMES || hasStrangeColours(frame)) {
                throw new TooLargeException();
            }
            return true;
        } catch (IndexOutOfBoundsException e) {
            if (first) {
                throw e;
            }
            return false;
        }
    }

    /// A damaged file may speak of thousands of colours, each of which would take its memory.
    private boolean hasStrangeColours(int frame) throws IOException {
        var type = reader.getRawImageType(frame);
        return type != null && type.getNumBands() > MOST_COLOURS;
    }

    private Pixels read(int frame) throws IOException {
        var width = reader.getWidth(frame);
        var height = reader.getHeight(frame);
        var step = (int) Math.ceil(Math.sqrt((double) width * height / ENOUGH));
        if (step == 1) {
            return Pixels.of(reader.read(frame));
        }
        var strips = new ArrayList<Pixels>();
        var rows = Math.max(1, ENOUGH / width / step) * step;
        for (var y = 0; y + step <= height; y += rows) {
            var how = reader.getDefaultReadParam();
            how.setSourceRegion(new Rectangle(0, y, width, Math.min(rows, height - y)));
            strips.add(Pixels.of(reader.read(frame, how)).smaller(step));
        }
        return Pixels.below(strips);
    }
}
