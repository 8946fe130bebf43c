package dev.postern.delivery.signing;

import java.io.ByteArrayOutputStream;

/// A message with its lines as SMTP carries them: each ended by CRLF, the last one too, and no NUL.
///
/// The SMTP client makes the same of what it sends; a signature is made of this form, so that it holds where the
/// mail arrives.
final class WireForm {

    private WireForm() {}

    /// The message itself if it has that form.
    static byte[] of(byte[] message) {
        return hasIt(message) ? message : mended(message);
    }

    private static boolean hasIt(byte[] message) {
        var before = (byte) 0;
        for (var octet : message) {
            if (octet == 0 || (octet == '\n') != (before == '\r')) {
                return false;
            }
            before = octet;
        }
        return before == '\n';
    }

    private static byte[] mended(byte[] message) {
        var out = new ByteArrayOutputStream(message.length + 64);
        var open = false;
        var carriageReturn = false;
        for (var octet : message) {
            if (octet == 0) {
                continue;
            }
            if (octet == '\n' || carriageReturn) {
                out.write('\r');
                out.write('\n');
                open = false;
            }
            carriageReturn = octet == '\r';
            if (octet != '\n' && octet != '\r') {
                out.write(octet);
                open = true;
            }
        }
        if (open || carriageReturn) {
            out.write('\r');
            out.write('\n');
        }
        return out.toByteArray();
    }
}
