package dev.postern.reading.file;

import java.nio.charset.StandardCharsets;

/// The addresses in what Windows writes of a link (MS-OSHARED §2.3.7): of a page, or of a file.
final class Moniker {

    private static final String PAGE = "\u00e0\u00c9\u00eay\u00f9\u00ba\u00ce\u0011\u008c\u0082\0\u00aa\0K\u00a9\u000b";
    private static final String FILE = "\u0003\u0003\0\0\0\0\0\0\u00c0\0\0\0\0\0\0F";
    private static final int IDENTITY = 16;

    private Moniker() {}

    static void tell(byte[] link, String spot, boolean picture, FileVisitor visitor) {
        var text = new String(link, StandardCharsets.ISO_8859_1);
        var bytes = CompoundFile.little(link);
        for (var at = text.indexOf(PAGE); at >= 0; ) {
            var start = at + IDENTITY + 4;
            var length = Math.clamp(bytes.getInt(at + IDENTITY), 0, link.length - start);
            var address = new String(link, start, length, StandardCharsets.UTF_16LE);
            visitor.link(spot, MapiProperties.ended(address), picture);
            at = text.indexOf(PAGE, start + length);
        }
        for (var at = text.indexOf(FILE); at >= 0; ) {
            var start = at + IDENTITY + 6;
            var length = Math.clamp(bytes.getInt(at + IDENTITY + 2), 0, link.length - start);
            visitor.link(spot, MapiProperties.ended(text.substring(start, start + length)), picture);
            at = text.indexOf(FILE, start + length);
        }
    }
}
