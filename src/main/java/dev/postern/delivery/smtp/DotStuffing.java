package dev.postern.delivery.smtp;

import java.util.Arrays;

/// Turns a message into what DATA carries (RFC 5321 §4.5.2), a block at a time: a line that begins with
/// a dot gets another, and the end is CRLF, dot, CRLF whatever the message ended with.
///
/// No octets of a message can look like its end, to any reader. Servers differ in what they take for a
/// line's end: a CR or LF on its own, or NULs that some drop before they look. So a bare CR or LF
/// becomes CRLF and NUL, which mail must not contain (RFC 5322 §4), is left out; then dots are doubled.
final class DotStuffing {

    private static final byte[] END = {'\r', '\n', '.', '\r', '\n'};

    private boolean lineStart = true;
    private boolean carriageReturn;
    private byte[] out = new byte[0];
    private int size;

    /// A whole message at once.
    static byte[] all(byte[] message) {
        var stuffing = new DotStuffing();
        stuffing.encode(message, message.length);
        stuffing.end();
        return Arrays.copyOf(stuffing.out, stuffing.size);
    }

    /// The next block as it goes over the wire.
    byte[] block(byte[] in, int length) {
        size = 0;
        encode(in, length);
        return Arrays.copyOf(out, size);
    }

    /// What follows the last block.
    byte[] last() {
        size = 0;
        end();
        return Arrays.copyOf(out, size);
    }

    private void encode(byte[] in, int length) {
        // Each octet becomes at most two; an open CR and the end take the rest.
        out = Arrays.copyOf(out, Math.max(out.length, 2 * length + 8));
        for (var i = 0; i < length; i++) {
            octet(in[i]);
        }
    }

    private void octet(byte octet) {
        switch (octet) {
            case 0 -> {}
            case '\n' -> endLine();
            case '\r' -> {
                openLineEnds();
                carriageReturn = true;
            }
            default -> {
                openLineEnds();
                text(octet);
            }
        }
    }

    private void text(byte octet) {
        if (lineStart && octet == '.') {
            out[size++] = '.';
        }
        out[size++] = octet;
        lineStart = false;
    }

    /// The last CR had no LF.
    private void openLineEnds() {
        if (carriageReturn) {
            endLine();
        }
    }

    private void endLine() {
        out[size++] = '\r';
        out[size++] = '\n';
        carriageReturn = false;
        lineStart = true;
    }

    private void end() {
        out = Arrays.copyOf(out, Math.max(out.length, size + 8));
        openLineEnds();
        var from = lineStart ? 2 : 0;
        System.arraycopy(END, from, out, size, END.length - from);
        size += END.length - from;
    }
}
