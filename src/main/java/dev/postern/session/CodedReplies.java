package dev.postern.session;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// Gives the replies that the library words itself the status codes that EHLO promises, and closes
/// the connection when there were too many of them.
///
/// They answer unknown commands, overlong lines and silence: things the library notices before a
/// verb of ours is asked.
final class CodedReplies extends FilterOutputStream {

    private static final Map<String, String> OURS = Map.of(
            "500 Error: command not implemented", "500 5.5.2 command not recognised",
            "500 Error: bad syntax", "500 5.5.2 command not recognised",
            "501 Syntax error at character position", "500 5.5.2 a bare CR or LF in a command",
            "501 Input line length is too long!", "500 5.5.6 line too long",
            "501 Syntax error: invalid character encoding.", "500 5.5.2 a command must be UTF-8",
            "421 Timeout waiting for data from client.", "421 4.4.2 nothing came for too long",
            "421 Too many connections, try again later", "421 4.7.0 too many connections, try again later");

    private final Socket socket;
    private final int most;
    private final Pace pace;
    private int count;

    CodedReplies(OutputStream out, Socket socket, int most, Pace pace) {
        super(out);
        this.socket = socket;
        this.most = most;
        this.pace = pace;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        // Only these codes are the library's; everything else passes untouched.
        if (length > 4 && (bytes[from] == '5' || bytes[from] == '4') && !isCoded(bytes, from)) {
            writeOurs(new String(bytes, from, length, StandardCharsets.UTF_8));
        } else {
            out.write(bytes, from, length);
        }
        pace.replied();
    }

    private static boolean isCoded(byte[] bytes, int from) {
        return bytes[from + 4] >= '0' && bytes[from + 4] <= '9';
    }

    private void writeOurs(String text) throws IOException {
        var reply = OURS.entrySet().stream()
                .filter(entry -> text.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(text.strip());
        if (++count > most) {
            reply = "421 4.7.0 too many errors, closing the connection";
        }
        out.write((reply + "\r\n").getBytes(StandardCharsets.UTF_8));
        if (count > most) {
            socket.close();
        }
    }
}
