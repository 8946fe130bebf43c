package dev.postern.session;

import dev.postern.mail.Reply;
import java.io.IOException;
import java.util.List;
import org.subethamail.smtp.server.Session;

/// A verb with a fixed answer.
///
/// Among them are those this listener does not offer; each answers so, since the library would
/// otherwise run its own.
final class PlainVerb extends Verb {

    private final Reply reply;
    private final After after;

    enum After {
        NOTHING,
        RESET,
        CLOSE
    }

    private PlainVerb(String verb, Clients clients, int errors, Reply reply, After after) {
        super(verb, clients, errors);
        this.reply = reply;
        this.after = after;
    }

    static List<Verb> all(Clients clients, int errors) {
        var ok = Reply.accept("2.0.0", "ok");
        return List.of(
                new PlainVerb("RSET", clients, errors, ok, After.RESET),
                new PlainVerb("NOOP", clients, errors, ok, After.NOTHING),
                new PlainVerb("QUIT", clients, errors, accept(221, "2.0.0", "bye"), After.CLOSE),
                new PlainVerb("HELP", clients, errors, accept(214, "2.0.0", "see RFC 5321"), After.NOTHING),
                // Neither yes nor no: an answer would tell strangers who exists (RFC 5321 §7.3).
                new PlainVerb("VRFY", clients, errors, accept(252, "2.5.2", "send mail and see"), After.NOTHING),
                new PlainVerb("EXPN", clients, errors, notOffered("EXPN"), After.NOTHING),
                // Its chunk follows the command at once and must not be read as commands.
                new PlainVerb("BDAT", clients, errors, notOffered("BDAT"), After.CLOSE));
    }

    private static Reply accept(int code, String status, String text) {
        return new Reply.Accept(code, dev.postern.mail.StatusCode.of(status), List.of(text));
    }

    private static Reply notOffered(String verb) {
        return Reply.refuse(502, "5.5.1", verb + " is not offered here");
    }

    @Override
    Reply answer(String argument, Client client, Session session) {
        if (after == After.RESET) {
            client.reset();
        }
        return reply;
    }

    @Override
    void respond(Session session, Reply answer, boolean utf8) throws IOException {
        super.respond(session, answer, utf8);
        if (after == After.CLOSE) {
            session.quit();
        }
    }
}
