package dev.postern.notice;

import dev.postern.mail.MessageBytes;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/// The header fields of a message as they were sent, without the blank line that ends them.
final class SentHeaders {

    /// A bounce need not carry more of the mail than this.
    private static final int MAX_BYTES = 32 * 1024;

    private SentHeaders() {}

    static byte[] of(MessageBytes message) {
        var kept = new ByteArrayOutputStream();
        try (var bytes = new BufferedInputStream(message.open())) {
            var lineLength = 0;
            int b;
            while ((b = bytes.read()) >= 0 && kept.size() < MAX_BYTES) {
                if (b == '\n' && lineLength == 0) {
                    break;
                }
                if (b == '\r') {
                    continue;
                }
                lineLength = b == '\n' ? 0 : lineLength + 1;
                append(kept, b);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return kept.toByteArray();
    }

    /// Lines end in CRLF here, however they came, and NUL is in none.
    private static void append(ByteArrayOutputStream kept, int b) {
        if (b == '\n') {
            kept.write('\r');
        }
        kept.write(b == 0 ? ' ' : b);
    }
}
