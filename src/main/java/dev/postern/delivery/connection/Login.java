package dev.postern.delivery.connection;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// Tells a server who we are: AUTH PLAIN, or LOGIN where it knows no better (RFC 4954).
///
/// A server that does not take it refuses us and not the mail, so that is transient: the operator can mend it.
final class Login {

    private static final String REFUSED = "4.7.8";
    private static final int GO_ON = 334;

    private final Connection connection;
    private final Destination destination;

    Login(Connection connection, Destination destination) {
        this.connection = connection;
        this.destination = destination;
    }

    void as(Protection.Login login) throws BrokenDialogue, InterruptedException {
        var offered = connection.capabilities().auth();
        if (offered.contains("PLAIN")) {
            granted(say("AUTH PLAIN " + base64("\0" + login.user() + "\0" + login.password())));
        } else if (offered.contains("LOGIN")) {
            goOn(say("AUTH LOGIN"));
            goOn(say(base64(login.user())));
            granted(say(base64(login.password())));
        } else {
            throw new BrokenDialogue("4.7.0", "the server offers neither AUTH PLAIN nor LOGIN");
        }
    }

    private ServerReply say(String line) throws BrokenDialogue, InterruptedException {
        connection.write(line + "\r\n");
        return connection.await("AUTH", destination.timeouts().command());
    }

    private static void goOn(ServerReply reply) throws BrokenDialogue {
        if (reply.code() != GO_ON) {
            throw new BrokenDialogue(REFUSED, "login refused: " + reply.text());
        }
    }

    private static void granted(ServerReply reply) throws BrokenDialogue {
        if (!reply.positive()) {
            throw new BrokenDialogue(REFUSED, "login refused: " + reply.text());
        }
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
