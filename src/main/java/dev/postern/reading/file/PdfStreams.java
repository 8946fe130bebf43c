package dev.postern.reading.file;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Looks how much a PDF holds when unpacked before anybody unpacks it: a library keeps whole streams in memory.
final class PdfStreams {

    private static final byte[] START = {'s', 't', 'r', 'e', 'a', 'm'};
    private static final int BUFFER = 64 << 10;

    private PdfStreams() {}

    static void check(byte[] pdf, Budget budget) throws Unread {
        var buffer = new byte[BUFFER];
        var inflater = new Inflater();
        try {
            for (var at = next(pdf, 0); at < pdf.length; at = next(pdf, at)) {
                if (isPacked(pdf, at)) {
                    inflater.reset();
                    inflater.setInput(pdf, at, pdf.length - at);
                    unpack(inflater, buffer, budget);
                }
            }
        } finally {
            inflater.end();
        }
    }

    /// Where the next stream's content starts; the end if there is none.
    private static int next(byte[] pdf, int from) {
        for (var i = from; i + START.length < pdf.length; i++) {
            if (isStart(pdf, i)) {
                var content = i + START.length;
                while (content < pdf.length && (pdf[content] == '\r' || pdf[content] == '\n' || pdf[content] == ' ')) {
                    content++;
                }
                return content;
            }
        }
        return pdf.length;
    }

    private static boolean isStart(byte[] pdf, int at) {
        for (var i = 0; i < START.length; i++) {
            if (pdf[at + i] != START[i]) {
                return false;
            }
        }
        return true;
    }

    /// The head of a zlib stream (RFC 1950 §2.2).
    private static boolean isPacked(byte[] content, int at) {
        return at + 1 < content.length
                && (content[at] & 0xf) == 8
                && ((content[at] & 0xff) << 8 | (content[at + 1] & 0xff)) % 31 == 0;
    }

    private static void unpack(Inflater inflater, byte[] buffer, Budget budget) throws Unread {
        try {
            var first = true;
            for (var n = inflater.inflate(buffer); n > 0; n = inflater.inflate(buffer)) {
                if (first && isPacked(buffer, 0)) {
                    throw new Unread("depth", "a PDF packed twice");
                }
                first = false;
                budget.unpacked(n);
                budget.time();
            }
        } catch (DataFormatException e) {
            // Not packed after all, or damaged: the library tells.
        }
    }
}
