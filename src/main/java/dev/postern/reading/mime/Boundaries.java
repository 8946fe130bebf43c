package dev.postern.reading.mime;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The boundaries a mail names, and whether programs agree on the lines that part it.
///
/// Some take every line that begins with a boundary for one, others only the whole line (RFC 2046
/// §5.1.1): a line that goes on behind the boundary parts the mail for the former alone.
final class Boundaries {

    private static final int MOST = 64;
    private static final int MOST_COMPARED = 4_000_000;

    private final List<byte[]> named = new ArrayList<>();
    private boolean ambiguous;

    /// @param used the one by which the mail is parted; null or another than named where libraries differ
    void add(String name, @Nullable String used) {
        ambiguous |= !name.equals(used) || !name.equals(name.strip()) || named.size() == MOST;
        if (named.size() < MOST) {
            named.add(("--" + name).getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    /// Whether the mail may be parted in more than one way.
    boolean areAmbiguous(byte[] mail) {
        var compared = 0;
        for (var start = 0; start >= 0 && !ambiguous && !named.isEmpty(); start = nextLine(mail, start)) {
            if (startsWith(mail, start, DASHES)) {
                ambiguous = goesOn(mail, start) || (compared += named.size()) > MOST_COMPARED;
            }
        }
        return ambiguous;
    }

    private static final byte[] DASHES = {'-', '-'};

    private static int nextLine(byte[] mail, int from) {
        for (var at = from; at < mail.length; at++) {
            if (mail[at] == '\n') {
                return at + 1;
            }
        }
        return -1;
    }

    /// Whether a boundary begins the line and no boundary is the line.
    private boolean goesOn(byte[] mail, int start) {
        var begins = false;
        for (var boundary : named) {
            if (startsWith(mail, start, boundary)) {
                if (ends(mail, start + boundary.length)) {
                    return false;
                }
                begins = true;
            }
        }
        return begins;
    }

    private static boolean startsWith(byte[] mail, int start, byte[] wanted) {
        if (start + wanted.length > mail.length) {
            return false;
        }
        for (var i = 0; i < wanted.length; i++) {
            if (mail[start + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean ends(byte[] mail, int from) {
        var at = startsWith(mail, from, DASHES) ? from + 2 : from;
        while (at < mail.length && (mail[at] == ' ' || mail[at] == '\t' || mail[at] == '\r')) {
            at++;
        }
        return at >= mail.length || mail[at] == '\n';
    }
}
