package dev.postern.session.content;

import java.io.IOException;
import java.io.OutputStream;

/// Finds the end of a message and takes the stuffed dots out (RFC 5321 §4.5.2), byte by byte, so that
/// it does not matter where the network cut.
///
/// A CR or LF that stands alone is written as CRLF and remembered; it never starts a line in the
/// sense of the protocol, so a dot behind it neither ends the message nor is it unstuffed.
final class DotUnstuffing {

    private enum State {
        LINE_START,
        TEXT,
        CR,
        DOT,
        DOT_CR,
        ENDED
    }

    private State state = State.LINE_START;
    private boolean bareNewline;
    private boolean nul;
    private byte[] out = new byte[0];
    private int filled;

    boolean ended() {
        return state == State.ENDED;
    }

    boolean sawBareNewline() {
        return bareNewline;
    }

    boolean sawNul() {
        return nul;
    }

    /// Writes what belongs to the message and returns how many bytes of the chunk it took; fewer than
    /// all only when the end was among them.
    int feed(byte[] chunk, int count, OutputStream to) throws IOException {
        // A byte in makes at most three out: a held-back CR becomes CRLF before it.
        out = out.length < count * 3 + 4 ? new byte[count * 3 + 4] : out;
        filled = 0;
        var used = 0;
        while (used < count && state != State.ENDED) {
            step(chunk[used++]);
        }
        to.write(out, 0, filled);
        return used;
    }

    private void step(byte b) {
        nul |= b == 0;
        switch (state) {
            case LINE_START -> {
                if (b == '.') {
                    state = State.DOT;
                } else {
                    text(b);
                }
            }
            case TEXT -> text(b);
            case CR -> afterCr(b);
            case DOT -> {
                if (b == '\r') {
                    state = State.DOT_CR;
                } else {
                    // The stuffed dot is gone; what follows is the line.
                    text(b);
                }
            }
            case DOT_CR -> {
                if (b == '\n') {
                    state = State.ENDED;
                } else {
                    afterCr(b);
                }
            }
            case ENDED -> throw new IllegalStateException("fed past the end");
        }
    }

    private void text(byte b) {
        switch (b) {
            case '\r' -> state = State.CR;
            case '\n' -> {
                bareNewline = true;
                newline();
                state = State.TEXT;
            }
            default -> {
                out[filled++] = b;
                state = State.TEXT;
            }
        }
    }

    private void afterCr(byte b) {
        newline();
        if (b == '\n') {
            state = State.LINE_START;
        } else {
            bareNewline = true;
            text(b);
        }
    }

    private void newline() {
        out[filled++] = '\r';
        out[filled++] = '\n';
    }
}
