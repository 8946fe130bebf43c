package dev.postern.session;

import dev.postern.gateway.Listener;
import dev.postern.gateway.Reception;
import dev.postern.mail.Address;
import dev.postern.mail.PathArgument;
import dev.postern.mail.Reply;
import org.subethamail.smtp.server.Session;

/// RCPT TO: names a recipient (RFC 5321 §4.1.1.3).
final class RcptVerb extends Verb {

    private final Listener listener;
    private final Reception reception;
    private final int most;
    private final String hostname;

    RcptVerb(Listener listener, Reception reception, Clients clients, SessionSettings settings) {
        super("RCPT", clients, settings.limits().errors());
        this.listener = listener;
        this.reception = reception;
        this.most = settings.limits().recipients();
        this.hostname = settings.hostname();
    }

    @Override
    Reply answer(String argument, Client client, Session session) {
        if (client.mail().isEmpty()) {
            return Reply.refuse(503, "5.5.1", "say MAIL first");
        }
        var mail = client.mail().get();
        return Arguments.after("TO:", argument)
                .flatMap(PathArgument::parse)
                .map(to -> add(to, client, mail))
                .orElseGet(() -> Reply.refuse(501, "5.5.4", "syntax: RCPT TO:<address>"));
    }

    private Reply add(PathArgument argument, Client client, PendingMail mail) {
        if (!argument.parameters().isEmpty()) {
            return Reply.refuse(555, "5.5.4", "no parameters are offered for RCPT");
        }
        var to = Address.parse(postmaster(argument.path()));
        if (to.isEmpty()) {
            return Reply.refuse(553, "5.1.3", "the recipient's address is not well-formed");
        }
        if (!mail.smtpUtf8 && !to.get().isAscii()) {
            return Reply.refuse(553, "5.6.7", "a non-ASCII address needs SMTPUTF8");
        }
        if (mail.recipients().size() >= most) {
            return Reply.defer(452, "4.5.3", "too many recipients");
        }
        var reply = reception.recipient(listener, client.login, mail.recipients(), to.get());
        if (reply instanceof Reply.Accept) {
            mail.add(to.get());
        }
        return reply;
    }

    /// `<postmaster>` needs no domain (RFC 5321 §4.5.1).
    private String postmaster(String path) {
        return path.equalsIgnoreCase("postmaster") ? "postmaster@" + hostname : path;
    }
}
