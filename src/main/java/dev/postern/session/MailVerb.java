package dev.postern.session;

import dev.postern.gateway.Listener;
import dev.postern.gateway.Reception;
import dev.postern.mail.Address;
import dev.postern.mail.PathArgument;
import dev.postern.mail.Reply;
import dev.postern.mail.ReversePath;
import dev.postern.session.content.ContentReader;
import java.util.Optional;
import java.util.Set;
import org.subethamail.smtp.server.Session;

/// MAIL FROM: begins a transaction (RFC 5321 §4.1.1.2).
final class MailVerb extends Verb {

    private static final Set<String> KNOWN = Set.of("SIZE", "BODY", "SMTPUTF8", "AUTH");

    private final Listener listener;
    private final Reception reception;
    private final Clients clients;
    private final int messageSize;

    MailVerb(Listener listener, Reception reception, Clients clients, SessionSettings.Limits limits) {
        super("MAIL", clients, limits.errors());
        this.listener = listener;
        this.reception = reception;
        this.clients = clients;
        this.messageSize = limits.content().messageSize();
    }

    @Override
    Reply answer(String argument, Client client, Session session) {
        if (clients.stopping()) {
            return Reply.defer(421, "4.3.2", "shutting down, try again later");
        }
        if (client.helo.isEmpty()) {
            return Reply.refuse(503, "5.5.1", "say EHLO first");
        }
        if (client.busy()) {
            return Reply.refuse(503, "5.5.1", "a transaction is open already");
        }
        return Arguments.after("FROM:", argument)
                .flatMap(PathArgument::parse)
                .map(from -> begin(from, client))
                .orElseGet(() -> Reply.refuse(501, "5.5.4", "syntax: MAIL FROM:<address>"));
    }

    private Reply begin(PathArgument argument, Client client) {
        var wrong = parameterMistake(argument);
        if (wrong.isPresent()) {
            return wrong.get();
        }
        var utf8 = argument.parameters().containsKey("SMTPUTF8");
        var from = reversePath(argument.path());
        if (from.isEmpty()) {
            return Reply.refuse(553, "5.1.7", "the sender's address is not well-formed");
        }
        if (from.get() instanceof ReversePath.Mailbox mailbox
                && !utf8
                && !mailbox.address().isAscii()) {
            return Reply.refuse(553, "5.6.7", "a non-ASCII address needs SMTPUTF8");
        }
        var reply = reception.sender(listener, client.login, from.get());
        if (reply instanceof Reply.Accept) {
            client.begin(new PendingMail(from.get(), utf8));
        }
        return reply;
    }

    private Optional<Reply> parameterMistake(PathArgument argument) {
        for (var parameter : argument.parameters().entrySet()) {
            var name = parameter.getKey();
            var value = parameter.getValue();
            if (!KNOWN.contains(name)) {
                return Optional.of(Reply.refuse(555, "5.5.4", "parameter " + name + " is not offered"));
            }
            if (name.equals("SIZE") && !value.matches("\\d{1,20}")) {
                return Optional.of(Reply.refuse(501, "5.5.4", "SIZE takes a number of octets"));
            }
            if (name.equals("SIZE") && (value.length() > 10 || Long.parseLong(value) > messageSize)) {
                return Optional.of(ContentReader.tooLarge(messageSize));
            }
            if (name.equals("BODY") && !value.equalsIgnoreCase("7BIT") && !value.equalsIgnoreCase("8BITMIME")) {
                return Optional.of(Reply.refuse(501, "5.5.4", "BODY is 7BIT or 8BITMIME"));
            }
        }
        return Optional.empty();
    }

    private static Optional<ReversePath> reversePath(String path) {
        return path.isEmpty()
                ? Optional.of(ReversePath.none())
                : Address.parse(path).map(ReversePath::of);
    }
}
