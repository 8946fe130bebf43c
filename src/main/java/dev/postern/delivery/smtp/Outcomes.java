package dev.postern.delivery.smtp;

import dev.postern.delivery.connection.ServerReply;
import dev.postern.mail.Outcome;
import dev.postern.mail.StatusCode;

/// What replies and failures mean for a mail, their words made fit for the journal: one line, at most
/// 512 characters, nothing that steers a terminal or a page.
final class Outcomes {

    private static final int MAX_TEXT = 512;
    private static final StatusCode BUSY = StatusCode.of("4.4.5");

    private Outcomes() {}

    static Outcome.Delivered delivered(ServerReply reply) {
        return new Outcome.Delivered(oneLine(reply.text()));
    }

    /// @param reply of class 4 or 5
    static Outcome refused(ServerReply reply) {
        return reply.permanentFailure()
                ? bounced(reply.status(), reply.text())
                : deferred(reply.status(), reply.text());
    }

    static Outcome.Deferred deferred(StatusCode status, String text) {
        return new Outcome.Deferred(status, oneLine(text));
    }

    /// The dialogue broke; that we have all connections in use says nothing about the server.
    static Outcome.Deferred broken(StatusCode status, String text) {
        return new Outcome.Deferred(status, oneLine(text), !status.equals(BUSY));
    }

    static Outcome.Bounced bounced(StatusCode status, String text) {
        return new Outcome.Bounced(status, oneLine(text));
    }

    private static String oneLine(String text) {
        var line = new StringBuilder();
        text.codePoints()
                .filter(c -> !steers(c))
                .takeWhile(c -> line.length() + Character.charCount(c) <= MAX_TEXT)
                .forEach(line::appendCodePoint);
        return line.toString().strip();
    }

    private static boolean steers(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
