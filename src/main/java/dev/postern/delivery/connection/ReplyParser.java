package dev.postern.delivery.connection;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads a server's replies octet by octet (RFC 5321 §4.2).
///
/// It takes what servers in use send: lines ended by LF alone, a code without a text, UTF-8. Only the
/// first octets of an endless line are kept; an endless reply, or what is no reply at all, is
/// [Garbage].
final class ReplyParser {

    /// What came cannot be understood, so nothing after it can be either.
    static final class Garbage extends Exception {
        private static final long serialVersionUID = 1;

        Garbage(String what) {
            super(what, null, false, false);
        }
    }

    private static final int KEPT = 1024;
    private static final int MAX_REPLY = 64 * 1024;
    private static final int MAX_LINES = 128;

    private final ByteArrayOutputStream line = new ByteArrayOutputStream(128);
    private final List<String> texts = new ArrayList<>(1);
    private int length;
    private int code;

    /// Whether a reply has begun and not ended.
    boolean isHalfWay() {
        return length > 0;
    }

    /// Takes one octet; a reply if it was the last of one.
    @Nullable
    ServerReply take(byte octet) throws Garbage {
        if (++length > MAX_REPLY) {
            throw new Garbage("a reply without end");
        }
        if (octet == '\n') {
            return endLine();
        }
        if (line.size() < KEPT) {
            line.write(octet);
        }
        return null;
    }

    private @Nullable ServerReply endLine() throws Garbage {
        var text = line.toString(StandardCharsets.UTF_8);
        line.reset();
        if (text.endsWith("\r")) {
            text = text.substring(0, text.length() - 1);
        }
        check(text);
        texts.add(text.length() > 4 ? text.substring(4) : "");
        return text.length() > 3 && text.charAt(3) == '-' ? null : endReply();
    }

    private void check(String text) throws Garbage {
        if (!isReplyLine(text)) {
            throw new Garbage("not a reply: " + text);
        }
        var found = Integer.parseInt(text.substring(0, 3));
        if (!texts.isEmpty() && found != code) {
            throw new Garbage("a reply of two codes, " + code + " and " + found);
        }
        if (texts.size() == MAX_LINES) {
            throw new Garbage("a reply of too many lines");
        }
        code = found;
    }

    private static boolean isReplyLine(String text) {
        return text.length() >= 3
                && text.charAt(0) >= '2'
                && text.charAt(0) <= '5'
                && isDigit(text.charAt(1))
                && isDigit(text.charAt(2))
                && (text.length() == 3 || text.charAt(3) == ' ' || text.charAt(3) == '-');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private ServerReply endReply() {
        var reply = new ServerReply(code, texts);
        texts.clear();
        length = 0;
        return reply;
    }
}
