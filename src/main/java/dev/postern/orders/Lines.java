package dev.postern.orders;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The lines of a text file whose encoding nobody declared: a byte order mark decides, else it is
/// UTF-8 where every byte of it is, else windows-1256, which older Arabic software writes.
final class Lines implements Closeable {

    /// Longer lines are cut here, so that a file without line ends cannot fill the heap.
    static final int MAX_LINE = 64 * 1024;

    private static final Charset ARABIC = Charset.forName("windows-1256");
    private static final int END = -1;

    private final Reader reader;
    private final Charset charset;
    private final StringBuilder line = new StringBuilder();
    private int number;
    private int pushedBack = END;

    private Lines(Reader reader, Charset charset) {
        this.reader = reader;
        this.charset = charset;
    }

    static Lines open(Path file) throws IOException {
        var charset = charsetOf(file);
        var in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        return new Lines(new InputStreamReader(in, charset), charset);
    }

    private static Charset charsetOf(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var mark = in.readNBytes(2);
            if (mark.length == 2 && (mark[0] & 0xff) == 0xff && (mark[1] & 0xff) == 0xfe) {
                return StandardCharsets.UTF_16;
            }
            if (mark.length == 2 && (mark[0] & 0xff) == 0xfe && (mark[1] & 0xff) == 0xff) {
                return StandardCharsets.UTF_16;
            }
        }
        return isUtf8(file) ? StandardCharsets.UTF_8 : ARABIC;
    }

    private static boolean isUtf8(Path file) throws IOException {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var bytes = ByteBuffer.allocate(1 << 16);
        var chars = CharBuffer.allocate(1 << 16);
        try (var channel = Files.newByteChannel(file)) {
            while (true) {
                var ended = channel.read(bytes) < 0;
                bytes.flip();
                if (decoder.decode(bytes, chars.clear(), ended).isError()) {
                    return false;
                }
                if (ended) {
                    return true;
                }
                bytes.compact();
            }
        }
    }

    /// The next line without its end; null after the last.
    @Nullable
    String next() throws IOException {
        line.setLength(0);
        var c = read();
        if (c == END) {
            return null;
        }
        number++;
        while (c != END && c != '\n') {
            if (c == '\r') {
                endAfterCarriageReturn();
                break;
            }
            append((char) c);
            c = read();
        }
        return line.toString();
    }

    private void endAfterCarriageReturn() throws IOException {
        var c = read();
        if (c != '\n') {
            pushedBack = c;
        }
    }

    private void append(char c) {
        var mark = c == '\ufeff' && line.isEmpty() && number == 1;
        if (!mark && line.length() < MAX_LINE) {
            line.append(c);
        }
    }

    private int read() throws IOException {
        if (pushedBack != END) {
            var c = pushedBack;
            pushedBack = END;
            return c;
        }
        return reader.read();
    }

    /// The number of the line that [#next()] gave last.
    int number() {
        return number;
    }

    Charset charset() {
        return charset;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
