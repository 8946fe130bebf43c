package dev.postern.masking.files.picture;

import dev.postern.reading.file.Unread;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;

/// A JPEG, segment by segment (ITU-T T.81, annex B).
final class Jpeg {

    private static final int START_OF_SCAN = 0xda;
    private static final int END = 0xd9;
    private static final int COMMENT = 0xfe;
    private static final int APP0 = 0xe0;
    private static final int APP15 = 0xef;
    private static final int JFIF_LENGTH = 18;
    private static final int JFIF_THUMBNAIL = 16;
    private static final String EXIF = "Exif\0";
    private static final int EXIF_HEAD = 6;

    private final byte[] content;
    private final Pieces pieces;
    private int at;

    private Jpeg(byte[] content, Consumer<String> removed) {
        this.content = content;
        this.pieces = new Pieces(content, removed);
    }

    static byte[] clean(byte[] content, Consumer<String> removed) throws Unread {
        var jpeg = new Jpeg(content, removed);
        jpeg.clean();
        return jpeg.pieces.result();
    }

    private void clean() throws Unread {
        pieces.keep(0, 2);
        at = 2;
        while (at < content.length) {
            var marker = marker();
            if (marker == END) {
                pieces.keep(at, at + 2);
                pieces.end(at + 2);
                return;
            }
            if (standsAlone(marker)) {
                pieces.keep(at, at + 2);
                at += 2;
            } else {
                segment(marker);
            }
        }
    }

    /// Any number of 0xff may stand before one.
    private int marker() throws Unread {
        if (content[at] != -1) {
            throw Unread.corrupt("a JPEG with something between its segments");
        }
        while (at + 1 < content.length && content[at + 1] == -1) {
            at++;
        }
        if (at + 1 >= content.length) {
            throw Unread.corrupt("a JPEG that is cut off");
        }
        return content[at + 1] & 0xff;
    }

    private static boolean standsAlone(int marker) {
        return marker == 0x01 || (marker >= 0xd0 && marker <= 0xd8);
    }

    private void segment(int marker) throws Unread {
        var end = at + 2 + (at + 4 <= content.length ? (content[at + 2] & 0xff) << 8 | (content[at + 3] & 0xff) : 0);
        if (end < at + 4 || end > content.length) {
            throw Unread.corrupt("a JPEG that is cut off");
        }
        if (marker == START_OF_SCAN) {
            end = endOfScan(end);
            pieces.keep(at, end);
        } else if (marker == COMMENT) {
            pieces.drop("comment");
        } else if (marker >= APP0 && marker <= APP15) {
            application(marker, end);
        } else {
            pieces.keep(at, end);
        }
        at = end;
    }

    /// Within a scan 0xff is followed by zero or the number of a restart.
    private int endOfScan(int from) {
        for (var i = from; i + 1 < content.length; i++) {
            var next = content[i + 1] & 0xff;
            if (content[i] == -1 && next != 0 && next != 0xff && (next < 0xd0 || next > 0xd7)) {
                return i;
            }
        }
        return content.length;
    }

    /// Of what programs add, that which colours and sizes depend on is kept.
    private void application(int marker, int end) {
        if (marker == APP0 && starts("JFIF\0")) {
            jfif(end);
        } else if (marker == APP0 + 1 && starts(EXIF)) {
            exif(end);
        } else if ((marker == APP0 + 2 && starts("ICC_PROFILE\0")) || (marker == APP0 + 14 && starts("Adobe"))) {
            pieces.keep(at, end);
        } else {
            pieces.drop(marker == APP0 + 1 ? "XMP" : marker == APP0 + 13 ? "IPTC" : "data of programs");
        }
    }

    private boolean starts(String name) {
        var from = at + 4;
        return from + name.length() <= content.length
                && new String(content, from, name.length(), StandardCharsets.ISO_8859_1).equals(name);
    }

    private void jfif(int end) {
        if (end <= at + JFIF_LENGTH) {
            pieces.keep(at, end);
            return;
        }
        var head = Arrays.copyOfRange(content, at, at + JFIF_LENGTH);
        head[3] = JFIF_LENGTH - 2;
        head[2] = 0;
        Arrays.fill(head, JFIF_THUMBNAIL, JFIF_LENGTH, (byte) 0);
        pieces.drop("thumbnail");
        pieces.write(head);
    }

    private void exif(int end) {
        var tiff = Arrays.copyOfRange(content, Math.min(at + 4 + EXIF_HEAD, end), end);
        var orientation = Exif.orientation(tiff);
        if (Exif.isBare(tiff)) {
            pieces.keep(at, end);
            return;
        }
        pieces.drop("EXIF");
        if (orientation != Exif.UPRIGHT) {
            pieces.write(segment(Exif.of(orientation)));
        }
    }

    private static byte[] segment(byte[] tiff) {
        var head =
                new byte[] {-1, (byte) (APP0 + 1), 0, (byte) (2 + EXIF_HEAD + tiff.length), 'E', 'x', 'i', 'f', 0, 0};
        var whole = Arrays.copyOf(head, head.length + tiff.length);
        System.arraycopy(tiff, 0, whole, head.length, tiff.length);
        return whole;
    }
}
