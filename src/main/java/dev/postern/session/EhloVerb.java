package dev.postern.session;

import dev.postern.mail.Reply;
import dev.postern.mail.StatusCode;
import dev.postern.parties.login.Logins;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.subethamail.smtp.server.Session;

/// EHLO and HELO: who the client says it is, what this server offers (RFC 5321 §4.1.1.1).
///
/// Only what works is offered: CHUNKING is not, because the library takes a chunk that was cut off
/// for a whole one.
final class EhloVerb extends Verb {

    private static final int MAX_NAME = 255;

    private final boolean extended;
    private final Clients clients;
    private final SessionSettings.Door door;
    private final Logins logins;
    private final String hostname;
    private final int messageSize;

    EhloVerb(String verb, Clients clients, SessionSettings settings, SessionSettings.Door door, Logins logins) {
        super(verb, clients, settings.limits().errors());
        this.extended = verb.equals("EHLO");
        this.clients = clients;
        this.door = door;
        this.logins = logins;
        this.hostname = settings.hostname();
        this.messageSize = settings.limits().content().messageSize();
    }

    @Override
    Reply answer(String argument, Client client, Session session) {
        if (argument.isEmpty()
                || argument.length() > MAX_NAME
                || argument.chars().anyMatch(c -> c <= ' ')) {
            return Reply.refuse(501, "5.5.4", "syntax: " + getName() + " hostname");
        }
        client.reset();
        client.helo = argument;
        return new Reply.Accept(250, StatusCode.of("2.0.0"), List.of(hostname));
    }

    /// The one reply without status codes (RFC 2034 §3).
    @Override
    void respond(Session session, Reply reply, boolean utf8) throws IOException {
        switch (reply) {
            case Reply.Accept accept ->
                session.sendResponse(extended ? capabilities(clients.of(session)) : "250 " + hostname);
            case Reply.Defer defer -> super.respond(session, defer, utf8);
            case Reply.Refuse refuse -> super.respond(session, refuse, utf8);
        }
    }

    private String capabilities(Client client) {
        var offers = offers(client);
        var lines = offers.subList(0, offers.size() - 1).stream()
                .map(offer -> "\r\n250-" + offer)
                .collect(Collectors.joining());
        return "250-" + hostname + lines + "\r\n250 " + offers.getLast();
    }

    private List<String> offers(Client client) {
        var offers = new ArrayList<>(List.of("PIPELINING", "SIZE " + messageSize, "8BITMIME", "SMTPUTF8"));
        if (door.tls().isPresent() && !client.secure) {
            offers.add("STARTTLS");
        }
        if (door.takesLoginsOf(client) && logins.possible()) {
            offers.add("AUTH PLAIN LOGIN");
        }
        offers.add("ENHANCEDSTATUSCODES");
        return offers;
    }
}
