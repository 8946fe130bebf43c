package dev.postern.reading.picture;

import com.twelvemonkeys.imageio.metadata.jpeg.JPEG;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegmentUtil;
import com.twelvemonkeys.imageio.metadata.tiff.TIFF;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFReader;
import java.io.IOException;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// How a camera was held: the picture is shown turned by it (EXIF, tag `Orientation`).
///
/// @param turns quarter turns to the right
/// @param mirrored left for right, before it is turned
record Orientation(int turns, boolean mirrored) {

    private static final Orientation UPRIGHT = new Orientation(0, false);
    private static final String EXIF = "Exif";

    /// Of JPEG; others are taken as they are.
    static Orientation of(byte[] encoded) {
        if (encoded.length < 4 || (encoded[0] & 0xff) != 0xff || (encoded[1] & 0xff) != 0xd8) {
            return UPRIGHT;
        }
        try (var in = new Encoded(encoded)) {
            for (var segment : JPEGSegmentUtil.readSegments(in, JPEG.APP1, EXIF)) {
                try (var data = segment.data()) {
                    // The name is padded.
                    data.skipNBytes(1);
                    var tag = new TIFFReader()
                            .read(new MemoryCacheImageInputStream(data))
                            .getEntryById(TIFF.TAG_ORIENTATION);
                    if (tag != null && tag.getValue() instanceof Number number) {
                        return of(number.intValue());
                    }
                }
            }
        } catch (IOException | RuntimeException e) {
            // Programs show the picture all the same, as it lies.
        }
        return UPRIGHT;
    }

    private static Orientation of(int value) {
        return switch (value) {
            case 2 -> new Orientation(0, true);
            case 3 -> new Orientation(2, false);
            case 4 -> new Orientation(2, true);
            case 5 -> new Orientation(3, true);
            case 6 -> new Orientation(1, false);
            case 7 -> new Orientation(1, true);
            case 8 -> new Orientation(3, false);
            default -> UPRIGHT;
        };
    }

    Pixels upright(Pixels picture) {
        var upright = mirrored ? picture.mirrored() : picture;
        for (var i = 0; i < turns; i++) {
            upright = upright.turned();
        }
        return upright;
    }
}
