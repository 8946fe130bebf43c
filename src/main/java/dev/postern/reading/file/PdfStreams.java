package dev.postern.reading.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Looks how much a PDF holds when unpacked before anybody unpacks it: a library keeps whole streams in memory.
public final class PdfStreams {

    private static final byte[] START = {'s', 't', 'r', 'e', 'a', 'm'};
    private static final int BUFFER = 64 << 10;
    private static final int DICTIONARY = 1_024;
    private static final int MOST_FILTERS = 4;
    private static final Map<COSName, COSName> LONG_NAMES = Map.of(
            COSName.FLATE_DECODE_ABBREVIATION,
            COSName.FLATE_DECODE,
            COSName.LZW_DECODE_ABBREVIATION,
            COSName.LZW_DECODE,
            COSName.ASCII85_DECODE_ABBREVIATION,
            COSName.ASCII85_DECODE,
            COSName.ASCII_HEX_DECODE_ABBREVIATION,
            COSName.ASCII_HEX_DECODE,
            COSName.RUN_LENGTH_DECODE_ABBREVIATION,
            COSName.RUN_LENGTH_DECODE);
    private static final Set<COSName> UNPACKS = Set.copyOf(LONG_NAMES.values());

    private PdfStreams() {}

    /// Measures every stream that is packed in more ways than one, or in another than usual.
    static void check(PDDocument document, Budget budget) throws IOException, Unread {
        for (var key : document.getDocument().getXrefTable().keySet()) {
            budget.time();
            if (document.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream) {
                check(stream, budget);
            }
        }
    }

    private static void check(COSStream stream, Budget budget) throws IOException, Unread {
        var filters = filters(stream.getFilters());
        if (filters.size() > MOST_FILTERS) {
            throw new Unread("depth", "a PDF packed more than " + MOST_FILTERS + " times");
        }
        if (filters.equals(List.of(COSName.FLATE_DECODE))) {
            return;
        }
        try (var raw = stream.createRawInputStream()) {
            var content = raw.readAllBytes();
            for (var i = 0; i < filters.size() && UNPACKS.contains(filters.get(i)); i++) {
                var unpacked = new Measured(budget);
                FilterFactory.INSTANCE
                        .getFilter(filters.get(i))
                        .decode(new ByteArrayInputStream(content), unpacked, stream, i);
                content = unpacked.toByteArray();
            }
        } catch (Measured.TooMuchException e) {
            throw e.unread();
        }
    }

    /// By their long names.
    private static List<COSName> filters(COSBase named) {
        return switch (named) {
            case COSName one -> List.of(LONG_NAMES.getOrDefault(one, one));
            case COSArray several -> {
                var filters = new ArrayList<COSName>();
                for (var i = 0; i < several.size(); i++) {
                    if (several.getObject(i) instanceof COSName name) {
                        filters.add(LONG_NAMES.getOrDefault(name, name));
                    }
                }
                yield filters;
            }
            case null, default -> List.of();
        };
    }

    /// What is unpacked, as far as the budget goes.
    private static final class Measured extends ByteArrayOutputStream {

        private final Budget budget;

        Measured(Budget budget) {
            this.budget = budget;
        }

        /// Carries the answer through the library.
        static final class TooMuchException extends RuntimeException {

            private static final long serialVersionUID = 1;

            private final transient Unread unread;

            TooMuchException(Unread unread) {
                super(unread);
                this.unread = unread;
            }

            Unread unread() {
                return unread;
            }
        }

        @Override
        public synchronized void write(int b) {
            spend(1);
            super.write(b);
        }

        @Override
        public synchronized void write(byte[] bytes, int offset, int length) {
            spend(length);
            super.write(bytes, offset, length);
        }

        private void spend(int bytes) {
            try {
                budget.unpacked(bytes);
            } catch (Unread e) {
                throw new TooMuchException(e);
            }
        }
    }

    /// Before anything of the file is unpacked.
    public static void check(byte[] pdf, Budget budget) throws Unread {
        // Then objects are packed below the encryption, and nobody sees how much before it is taken away.
        var isEncrypted = new String(pdf, StandardCharsets.ISO_8859_1).contains("/Encrypt");
        var buffer = new byte[BUFFER];
        var inflater = new Inflater();
        try {
            for (var at = next(pdf, 0); at < pdf.length; at = next(pdf, at)) {
                if (isPacked(pdf, at)) {
                    inflater.reset();
                    inflater.setInput(pdf, at, pdf.length - at);
                    unpack(inflater, buffer, budget);
                } else if (!isEncrypted && holdsObjects(pdf, at)) {
                    throw Unread.corrupt("a PDF whose objects are packed in an unusual way");
                }
            }
        } finally {
            inflater.end();
        }
    }

    /// Shows what is packed in a PDF, pictures aside, whether or not anything in it refers to it.
    public static void unpack(byte[] pdf, Budget budget, Consumer<byte[]> each) throws Unread {
        var inflater = new Inflater();
        try {
            for (var at = next(pdf, 0); at < pdf.length; at = next(pdf, at)) {
                if (isPacked(pdf, at) && !dictionary(pdf, at).contains("/Image")) {
                    var unpacked = new ByteArrayOutputStream();
                    inflater.reset();
                    inflater.setInput(pdf, at, pdf.length - at);
                    unpack(inflater, new byte[BUFFER], budget, unpacked);
                    each.accept(unpacked.toByteArray());
                }
            }
        } finally {
            inflater.end();
        }
    }

    private static void unpack(Inflater inflater, byte[] buffer, Budget budget, ByteArrayOutputStream out)
            throws Unread {
        try {
            for (var n = inflater.inflate(buffer); n > 0; n = inflater.inflate(buffer)) {
                budget.unpacked(n);
                budget.time();
                out.write(buffer, 0, n);
            }
        } catch (DataFormatException e) {
            // What was read so far is shown.
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
        // `endstream` ends one.
        return at == 0 || pdf[at - 1] != 'd';
    }

    /// Whether the library unpacks the stream as soon as it opens the file: its dictionary stands before it.
    private static boolean holdsObjects(byte[] pdf, int content) {
        var dictionary = dictionary(pdf, content);
        return dictionary.contains("/Filter") && (dictionary.contains("/ObjStm") || dictionary.contains("/XRef"));
    }

    private static String dictionary(byte[] pdf, int content) {
        var from = Math.max(0, content - DICTIONARY);
        var before = new String(pdf, from, content - from, StandardCharsets.ISO_8859_1);
        return before.substring(Math.max(0, before.lastIndexOf(" obj")));
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
