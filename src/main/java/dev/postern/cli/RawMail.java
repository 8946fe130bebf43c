package dev.postern.cli;

import dev.postern.mail.HeaderEnd;
import dev.postern.mail.MessageBytes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/// A message in a file, as it would come in by SMTP: whatever ends its lines becomes CRLF.
final class RawMail {

    private RawMail() {}

    /// @param name of a file, or `-` for the given input
    static MessageBytes read(String name, InputStream input) throws IOException {
        return HeaderEnd.mended(MessageBytes.of(withCrlf(RawFile.read(name, input))));
    }

    static byte[] withCrlf(byte[] bytes) {
        var lines = new ByteArrayOutputStream(bytes.length + bytes.length / 32);
        for (var i = 0; i < bytes.length; i++) {
            var b = bytes[i];
            if (b == '\n' && i > 0 && bytes[i - 1] == '\r') {
                continue;
            }
            if (b == '\r' || b == '\n') {
                lines.write('\r');
                lines.write('\n');
            } else {
                lines.write(b);
            }
        }
        return lines.toByteArray();
    }
}
