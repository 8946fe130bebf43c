package dev.postern.masking.files;

import dev.postern.reading.file.Unread;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// One file packed (RFC 1952). Beside it stand its name, its time and a comment, which go.
final class Gzip {

    private static final int FLAGS = 3;
    private static final int TIME = 4;
    private static final int HEAD = 10;

    private Gzip() {}

    static byte[] clean(byte[] content, Cleaning cleaning) throws Unread, IOException {
        if (content.length < HEAD || content[0] != 0x1f || (content[1] & 0xff) != 0x8b) {
            throw new Unread("structure", "a file in a form that cannot be written anew");
        }
        try (var in = new GZIPInputStream(new ByteArrayInputStream(content))) {
            var inner = cleaning.budget().read(in);
            var clean = cleaning.inside("", inner);
            if (isBare(content) && Arrays.equals(clean, inner)) {
                return content;
            }
            cleaning.removed("name of the packed file");
            return packed(clean);
        }
    }

    private static boolean isBare(byte[] content) {
        return content[FLAGS] == 0 && Arrays.equals(Arrays.copyOfRange(content, TIME, TIME + 4), new byte[4]);
    }

    private static byte[] packed(byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }
}
