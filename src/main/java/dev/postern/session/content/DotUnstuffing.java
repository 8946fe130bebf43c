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
        /// A CR came and was passed on; only an LF may follow.
        CR,
        DOT,
        /// A dot and a CR came and were held back.
        DOT_CR,
        ENDED
    }

    private static final byte[] CR = {'\r'};
    private static final byte[] LF = {'\n'};
    private static final byte[] CRLF = {'\r', '\n'};

    private State state = State.LINE_START;
    private boolean bareNewline;
    private boolean nul;

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
    /// all only when the end was among them. What needs no change is written in runs, uncopied.
    int feed(byte[] chunk, int count, OutputStream to) throws IOException {
        var run = 0;
        for (var i = 0; i < count; i++) {
            var b = chunk[i];
            nul |= b == 0;
            switch (state) {
                case LINE_START, TEXT -> {
                    if (b == '.' && state == State.LINE_START) {
                        to.write(chunk, run, i - run);
                        run = i + 1;
                        state = State.DOT;
                    } else {
                        run = text(b, chunk, run, i, to);
                    }
                }
                case CR -> {
                    if (b == '\n') {
                        state = State.LINE_START;
                    } else {
                        to.write(chunk, run, i - run);
                        to.write(LF);
                        bareNewline = true;
                        run = text(b, chunk, i, i, to);
                    }
                }
                case DOT -> {
                    if (b == '\r') {
                        run = i + 1;
                        state = State.DOT_CR;
                    } else {
                        // The stuffed dot is gone; what follows is the line.
                        run = text(b, chunk, i, i, to);
                    }
                }
                case DOT_CR -> {
                    if (b == '\n') {
                        state = State.ENDED;
                        return i + 1;
                    }
                    to.write(CRLF);
                    bareNewline = true;
                    run = text(b, chunk, i, i, to);
                }
                case ENDED -> throw new IllegalStateException("fed past the end");
            }
        }
        to.write(chunk, run, Math.max(0, count - run));
        return count;
    }

    /// A byte of a line; returns where the run of unchanged bytes starts now.
    private int text(byte b, byte[] chunk, int run, int i, OutputStream to) throws IOException {
        state = b == '\r' ? State.CR : State.TEXT;
        if (b != '\n') {
            return run;
        }
        to.write(chunk, run, i - run);
        to.write(CR);
        bareNewline = true;
        return i;
    }
}
