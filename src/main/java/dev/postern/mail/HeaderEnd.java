package dev.postern.mail;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/// Where the header block of a message ends.
///
/// A line that is no field ends it, as if the blank line before it had not been forgotten: mail
/// servers read it so, and whoever passed over such lines would lose text without a word.
public final class HeaderEnd {

    private static final int MAX_HEADER = 1 << 20;
    private static final byte[] BLANK_LINE = {'\r', '\n'};

    private HeaderEnd() {}

    /// The message with the blank line put in where it is missing; otherwise the message itself.
    public static MessageBytes mended(MessageBytes message) throws IOException {
        int at;
        try (InputStream in = message.open()) {
            at = missing(in.readNBytes(MAX_HEADER));
        }
        if (at < 0) {
            return message;
        }
        try (message) {
            return MessageBytes.of(mended(message.toArray(), at));
        }
    }

    private static byte[] mended(byte[] message, int at) {
        var mended = Arrays.copyOf(message, message.length + BLANK_LINE.length);
        System.arraycopy(BLANK_LINE, 0, mended, at, BLANK_LINE.length);
        System.arraycopy(message, at, mended, at + BLANK_LINE.length, message.length - at);
        return mended;
    }

    /// Where a blank line is missing; -1 if the block ends as it should, or does not end at all.
    private static int missing(byte[] head) {
        for (var start = 0; start < head.length; ) {
            if (head[start] == '\r' || head[start] == '\n') {
                return -1;
            }
            if (!isContinuation(head, start) && !isField(head, start) && !isMailboxLine(head, start)) {
                return start;
            }
            start = nextLine(head, start);
        }
        return -1;
    }

    private static boolean isContinuation(byte[] head, int start) {
        return start > 0 && (head[start] == ' ' || head[start] == '\t');
    }

    /// A name of printable characters, then a colon; obsolete syntax allows blanks between (RFC 5322 §4.5.8).
    private static boolean isField(byte[] head, int start) {
        var i = start;
        while (i < head.length && head[i] > ' ' && head[i] < 0x7f && head[i] != ':') {
            i++;
        }
        var named = i > start;
        while (i < head.length && (head[i] == ' ' || head[i] == '\t')) {
            i++;
        }
        return named && i < head.length && head[i] == ':';
    }

    /// `From someone Mon Jan 1 …`, which mailbox files put before a message.
    private static boolean isMailboxLine(byte[] head, int start) {
        var from = start == 0 && head[0] == '>' ? 1 : start;
        return start == 0
                && head.length > from + 5
                && head[from] == 'F'
                && head[from + 1] == 'r'
                && head[from + 2] == 'o'
                && head[from + 3] == 'm'
                && head[from + 4] == ' ';
    }

    private static int nextLine(byte[] head, int start) {
        var i = start;
        while (i < head.length && head[i] != '\n') {
            i++;
        }
        return i + 1;
    }
}
