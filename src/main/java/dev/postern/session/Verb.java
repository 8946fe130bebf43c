package dev.postern.session;

import dev.postern.mail.Reply;
import dev.postern.mail.ReplyText;
import java.io.IOException;
import java.util.Set;
import org.subethamail.smtp.DropConnectionException;
import org.subethamail.smtp.internal.server.BaseCommand;
import org.subethamail.smtp.server.Session;

/// A command of ours in the library's dispatch: all verbs are, because the library's own ones don't
/// know enhanced status codes and trust their arguments.
///
/// Its thread is the session's.
abstract class Verb extends BaseCommand {

    private static final Set<String> IDLE = Set.of("EHLO", "HELO", "NOOP", "RSET", "VRFY", "EXPN", "HELP", "MAIL");

    private final Clients clients;
    private final int errors;

    Verb(String name, Clients clients, int errors) {
        super(name, name);
        this.clients = clients;
        this.errors = errors;
    }

    /// @param argument what stands behind the verb, without surrounding blanks
    abstract Reply answer(String argument, Client client, Session session) throws IOException;

    @Override
    public final void execute(String line, Session session) throws IOException, DropConnectionException {
        var client = clients.of(session);
        client.pace.working();
        checkDone(client);
        var argument =
                line.length() > getName().length() ? line.substring(getName().length()) : "";
        if (!argument.isEmpty() && !argument.startsWith(" ")) {
            send(session, client, Reply.refuse(500, "5.5.2", "command not recognised"));
            return;
        }
        send(session, client, answer(argument.strip(), client, session));
    }

    private void checkDone(Client client) throws DropConnectionException {
        if (IDLE.contains(getName()) && ++client.idleCommands > clients.limits().idleCommands()) {
            throw new DropConnectionException(421, "4.7.0 too many commands that do nothing, closing the connection");
        }
        if (client.pace.isOver() && !client.busy()) {
            throw new DropConnectionException(421, "4.4.2 the session took too long, connect again");
        }
    }

    private void send(Session session, Client client, Reply reply) throws IOException, DropConnectionException {
        var utf8 = client.mail().map(mail -> mail.smtpUtf8).orElse(false);
        if (isError(reply) && ++client.errors > errors) {
            throw new DropConnectionException(421, "4.7.0 too many errors, closing the connection");
        }
        ended(client, reply);
        respond(session, reply, utf8);
    }

    /// A locked-out login is no news to who guesses on.
    private boolean isError(Reply reply) {
        return reply instanceof Reply.Refuse || reply.code() == 454;
    }

    /// Told once the reply is known and before it is written.
    void ended(Client client, Reply reply) {
        // most verbs leave the transaction as it is
    }

    /// Writes the reply; a verb with more to do around it overrides this.
    void respond(Session session, Reply reply, boolean utf8) throws IOException {
        session.sendResponse(ReplyText.of(reply, utf8));
    }
}
