package dev.postern.session;

import dev.postern.gateway.Login;
import dev.postern.mail.Reply;
import dev.postern.mail.StatusCode;
import dev.postern.parties.login.Logins;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.subethamail.smtp.server.Session;

/// AUTH: a client shows by a password which seller it writes for (RFC 4954), by PLAIN (RFC 4616) or LOGIN.
///
/// It is offered where nobody on the way can read the password. Each failure in a session is answered later than the
/// one
/// before, and the third is the last. No log has a name or password of a failed try, since people type one for the
/// other.
final class AuthVerb extends Verb {

    private static final Logger LOG = LoggerFactory.getLogger(AuthVerb.class);
    private static final Duration STEP = Duration.ofSeconds(1);
    private static final int MOST_FAILED = 3;
    private static final int LONGEST = 4096;

    private final SessionSettings.Door door;
    private final Logins logins;
    private final Consumer<Duration> pause;

    /// @param pause waits in the session's own thread
    AuthVerb(SessionSettings.Door door, Clients clients, int errors, Logins logins, Consumer<Duration> pause) {
        super("AUTH", clients, errors);
        this.door = door;
        this.logins = logins;
        this.pause = pause;
    }

    /// Why there is no answer to a challenge.
    private static final class Broken extends Exception {
        private static final long serialVersionUID = 1;
        private final transient Reply reply;

        Broken(Reply reply) {
            super(reply.toString());
            this.reply = reply;
        }
    }

    /// A name and a password, as they came.
    private record Credentials(String user, String password) {}

    @Override
    Reply answer(String argument, Client client, Session session) throws IOException {
        if (!door.takesLogins() || !logins.possible()) {
            return Reply.refuse(502, "5.5.1", "AUTH is not offered here");
        }
        if (!door.takesLoginsOf(client)) {
            return Reply.refuse(538, "5.7.11", "say STARTTLS first: a password is not for others to read");
        }
        if (client.helo.isEmpty() || client.busy()) {
            return Reply.refuse(503, "5.5.1", client.busy() ? "a transaction is open" : "say EHLO first");
        }
        if (client.login instanceof Login.OfSeller) {
            return Reply.refuse(503, "5.5.1", "you are logged in already");
        }
        try {
            return credentials(argument, session)
                    .map(named -> check(named, client))
                    .orElseGet(() -> Reply.refuse(504, "5.5.4", "PLAIN and LOGIN are offered"));
        } catch (Broken e) {
            return e.reply;
        }
    }

    private static Optional<Credentials> credentials(String argument, Session session) throws IOException, Broken {
        var words = argument.split(" +", 2);
        var first = words.length > 1 ? Optional.of(words[1].strip()) : Optional.<String>empty();
        return switch (words[0].toUpperCase(Locale.ROOT)) {
            case "PLAIN" -> Optional.of(plain(first.isPresent() ? decoded(first.get()) : asked(session, "")));
            case "LOGIN" -> {
                var user = first.isPresent() ? decoded(first.get()) : asked(session, "Username:");
                yield Optional.of(new Credentials(user, asked(session, "Password:")));
            }
            default -> Optional.empty();
        };
    }

    /// `[authzid] NUL authcid NUL passwd`; nobody may act for another.
    private static Credentials plain(String message) throws Broken {
        var parts = message.split("\0", -1);
        if (parts.length != 3 || !(parts[0].isEmpty() || parts[0].equals(parts[1]))) {
            throw new Broken(Reply.refuse(501, "5.5.2", "not a message of PLAIN"));
        }
        return new Credentials(parts[1], parts[2]);
    }

    private static String asked(Session session, String challenge) throws IOException, Broken {
        var encoded = Base64.getEncoder().encodeToString(challenge.getBytes(StandardCharsets.US_ASCII));
        session.sendResponse("334 " + encoded);
        var line = session.getReader().readLine();
        if (line == null) {
            throw new EOFException("gone while logging in");
        }
        if (line.strip().equals("*")) {
            throw new Broken(Reply.refuse(501, "5.7.0", "cancelled"));
        }
        return decoded(line.strip());
    }

    private static String decoded(String base64) throws Broken {
        if (base64.equals("=")) {
            return "";
        }
        try {
            if (base64.length() <= LONGEST) {
                return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
            }
        } catch (IllegalArgumentException e) {
            // answered below
        }
        throw new Broken(Reply.refuse(501, "5.5.2", "not base64"));
    }

    private Reply check(Credentials named, Client client) {
        client.pace.working();
        return switch (logins.check(named.user(), named.password(), client.address)) {
            case Logins.Result.Granted(var seller) -> {
                client.login = new Login.OfSeller(seller);
                client.failedLogins = 0;
                yield new Reply.Accept(235, StatusCode.of("2.7.0"), List.of("welcome"));
            }
            case Logins.Result.Later _ -> Reply.defer(454, "4.7.0", "too many logins failed, try again later");
            case Logins.Result.Refused _ -> refused(client);
        };
    }

    private Reply refused(Client client) {
        client.failedLogins++;
        LOG.info("login refused: {} from {}", door.listener().name(), client.address.getHostAddress());
        pause.accept(STEP.multipliedBy(client.failedLogins));
        return client.failedLogins < MOST_FAILED
                ? Reply.refuse(535, "5.7.8", "name or password is wrong")
                : Reply.defer(421, "4.7.0", "too many logins failed, closing the connection");
    }

    @Override
    void respond(Session session, Reply reply, boolean utf8) throws IOException {
        super.respond(session, reply, utf8);
        if (reply.code() == 421) {
            session.quit();
        }
    }
}
