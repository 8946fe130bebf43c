package dev.postern.delivery.connection;

import dev.postern.mail.StatusCode;
import java.util.List;

/// What a server answered to one command (RFC 5321 §4.2): a code, and a text for each line.
///
/// @param lines at least one; empty texts where the server sent the code alone
public record ServerReply(int code, List<String> lines) {

    private static final int CLOSING = 421;
    private static final int GO_AHEAD = 354;

    public ServerReply {
        lines = List.copyOf(lines);
    }

    public boolean positive() {
        return code / 100 == 2;
    }

    public boolean transientFailure() {
        return code / 100 == 4;
    }

    public boolean permanentFailure() {
        return code / 100 == 5;
    }

    /// The server ends the connection with this reply, whatever the command was (RFC 5321 §3.8).
    boolean closing() {
        return code == CLOSING;
    }

    public boolean goAhead() {
        return code == GO_AHEAD;
    }

    /// The whole reply on one line: the code once, then every text.
    public String text() {
        return (code + " " + String.join(" ", lines)).strip();
    }

    /// The enhanced status that the server gave, or the one that its code stands for. Always of the
    /// class of the code: a `550 4.7.1` is a permanent failure that misnames itself.
    public StatusCode status() {
        var word = lines.getFirst().split(" ", 2)[0];
        return StatusCode.parse(word)
                .filter(status -> status.kind() == code / 100)
                .orElseGet(() -> registered(code));
    }

    /// The basic codes' counterparts in the registry of RFC 5248.
    private static StatusCode registered(int code) {
        return StatusCode.of(
                switch (code) {
                    case 421 -> "4.3.2";
                    case 450 -> "4.2.0";
                    case 451 -> "4.3.0";
                    case 452 -> "4.3.1";
                    case 500, 502 -> "5.5.1";
                    case 501, 555 -> "5.5.4";
                    case 503 -> "5.5.0";
                    case 550 -> "5.1.1";
                    case 551 -> "5.1.6";
                    case 552 -> "5.2.2";
                    case 553 -> "5.1.3";
                    default -> code / 100 + ".0.0";
                });
    }
}
