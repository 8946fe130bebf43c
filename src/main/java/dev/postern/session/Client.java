package dev.postern.session;

import dev.postern.gateway.Login;
import dev.postern.parties.login.Network;
import java.net.InetAddress;
import java.time.Instant;
import java.util.Optional;

/// What is known of the client of one SMTP session. Only the session's own thread touches it, but
/// for [#busy()], which a stopping door asks.
final class Client {

    Login login;
    final InetAddress address;
    final Network network;
    final Instant since;

    /// What it called itself in EHLO or HELO; empty before that.
    String helo = "";

    final Pace pace;
    int errors;

    /// Commands that do nothing, since the last mail.
    int idleCommands;

    int failedLogins;

    /// Whether nobody on the way can read along.
    boolean secure;

    /// Who it was before it said anything.
    private final Login first;

    private volatile Optional<PendingMail> mail = Optional.empty();

    Client(Login login, InetAddress address, Instant since, Pace pace) {
        this.login = login;
        this.first = login;
        this.address = address;
        this.network = Network.of(address);
        this.since = since;
        this.pace = pace;
    }

    Optional<PendingMail> mail() {
        return mail;
    }

    void begin(PendingMail started) {
        mail = Optional.of(started);
    }

    /// Ends the transaction, however it went (RFC 5321 §4.1.1.5).
    void reset() {
        mail = Optional.empty();
    }

    /// Begins anew over a secure connection: what was said before may have been somebody else's (RFC 3207 §4.2).
    void secured() {
        secure = true;
        login = first;
        helo = "";
        reset();
    }

    boolean busy() {
        return mail.isPresent();
    }
}
