package dev.postern.parties.authentication.dkim;

import java.security.MessageDigest;
import java.util.HexFormat;

/// A body in one of the two forms in which signatures cover it, hashed as it comes in (RFC 6376 §3.4.3,
/// §3.4.4).
///
/// Only a line's end decides what became of the blanks before it, and only a further line, what became
/// of empty ones: both are held back as counts, whatever the size of the body.
final class BodyForm {

    private static final byte[] CRLF = {'\r', '\n'};

    private final boolean relaxed;
    private final MessageDigest digest = Sha256.digest();
    private final byte[] buffer = new byte[8192];
    private int filled;
    private long length;
    private long ends;
    private boolean blank;
    private boolean begun;

    BodyForm(boolean relaxed) {
        this.relaxed = relaxed;
    }

    /// @param text a line without its end
    void octet(byte text) {
        if (relaxed && (text == ' ' || text == '\t')) {
            blank = true;
            return;
        }
        for (; ends > 0; ends--) {
            put(CRLF[0]);
            put(CRLF[1]);
        }
        if (blank) {
            put((byte) ' ');
            blank = false;
        }
        put(text);
        begun = true;
    }

    void endOfLine() {
        blank = false;
        ends++;
    }

    /// Ends the body, whose last line need not have ended.
    BodyHash hash() {
        if (begun || !relaxed) {
            put(CRLF[0]);
            put(CRLF[1]);
        }
        digest.update(buffer, 0, filled);
        return new BodyHash(HexFormat.of().formatHex(digest.digest()), length);
    }

    private void put(byte octet) {
        if (filled == buffer.length) {
            digest.update(buffer, 0, filled);
            filled = 0;
        }
        buffer[filled++] = octet;
        length++;
    }

    /// @param hex the hash
    /// @param length in octets, in this form
    record BodyHash(String hex, long length) {}
}
