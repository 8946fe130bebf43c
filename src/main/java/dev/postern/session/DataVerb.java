package dev.postern.session;

import dev.postern.gateway.Listener;
import dev.postern.gateway.Reception;
import dev.postern.gateway.Transaction;
import dev.postern.mail.Reply;
import dev.postern.session.content.BareNewlines;
import dev.postern.session.content.Content;
import dev.postern.session.content.ContentReader;
import dev.postern.session.content.InFlight;
import java.io.IOException;
import java.time.InstantSource;
import org.subethamail.smtp.server.Session;

/// DATA: takes the message and hands the whole transaction to the gateway (RFC 5321 §4.1.1.4).
///
/// The message is read to its final dot before anyone judges it, and the transaction ends however it
/// went: the library would run unread bytes as commands and leave a refused transaction open.
final class DataVerb extends Verb {

    private final Listener listener;
    private final Reception reception;
    private final ContentReader reader;
    private final BareNewlines bareNewlines;
    private final InFlight inFlight;
    private final InstantSource clock;

    DataVerb(
            SessionSettings.Door door,
            Reception reception,
            Clients clients,
            int errors,
            ContentReader reader,
            InFlight inFlight,
            InstantSource clock) {
        super("DATA", clients, errors);
        this.listener = door.listener();
        this.bareNewlines = door.bareNewlines();
        this.reception = reception;
        this.reader = reader;
        this.inFlight = inFlight;
        this.clock = clock;
    }

    @Override
    Reply answer(String argument, Client client, Session session) throws IOException {
        if (!argument.isEmpty()) {
            return Reply.refuse(501, "5.5.4", "DATA takes no argument");
        }
        if (client.mail().isEmpty()) {
            return Reply.refuse(503, "5.5.1", "say MAIL first");
        }
        var mail = client.mail().get();
        if (mail.recipients().isEmpty()) {
            return Reply.refuse(554, "5.5.1", "no valid recipients");
        }
        session.sendResponse("354 end the message with <CRLF>.<CRLF>");
        client.pace.content();
        var content = reader.read(session.getRawInput(), bareNewlines);
        client.pace.working();
        client.idleCommands = 0;
        try {
            return content.refusal().orElseGet(() -> receive(client, mail, content));
        } finally {
            content.bytes().close();
            inFlight.giveBack(content.reserved());
        }
    }

    private Reply receive(Client client, PendingMail mail, Content content) {
        var envelope = mail.envelope();
        var id = reception.name(listener, client.login, envelope.recipients().getFirst());
        return reception.receive(new Transaction(
                id, listener, client.login, client.helo, client.address, envelope, content.bytes(), clock.instant()));
    }

    @Override
    void ended(Client client, Reply reply) {
        // 501 and 503 never opened the content; the transaction stays as it was (RFC 5321 §4.1.1.4).
        if (reply.code() != 501 && reply.code() != 503) {
            client.reset();
        }
    }
}
