package dev.postern.delivery.smtp;

import dev.postern.delivery.connection.BrokenDialogue;
import dev.postern.delivery.connection.Connection;
import dev.postern.delivery.connection.Connections;
import dev.postern.delivery.connection.Destination;
import dev.postern.delivery.connection.Timeouts;
import dev.postern.mail.Outcome;
import dev.postern.mail.StatusCode;
import java.io.IOException;

/// Hands mails to other servers. Callers block, best on virtual threads.
///
/// Safe for any number of threads. Failures are outcomes: nothing that a server or the network does is
/// thrown.
public final class SmtpClient implements AutoCloseable {

    private static final StatusCode INTERRUPTED = StatusCode.of("4.3.2");
    private static final StatusCode UNREADABLE = StatusCode.of("4.3.0");

    private final Connections connections = new Connections();

    /// Hands one mail over as it is, or says why not.
    public Outcome send(Destination destination, Mail mail) {
        return send(destination, mail, Preparation.NONE);
    }

    /// Hands one mail over, or says why not.
    ///
    /// @param preparation is asked for the bytes once the server has said what it takes
    public Outcome send(Destination destination, Mail mail, Preparation preparation) {
        try {
            var content = Content.of(mail.bytes());
            return connections.lend(
                    destination,
                    connection -> prepared(connection, destination.timeouts(), mail, content, preparation));
        } catch (BrokenDialogue e) {
            return Outcomes.broken(e.status(), e.what());
        } catch (IOException e) {
            return Outcomes.deferred(
                    UNREADABLE, "the mail cannot be read: " + e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Outcomes.deferred(INTERRUPTED, "interrupted");
        }
    }

    private static Outcome prepared(
            Connection connection, Timeouts timeouts, Mail mail, Content content, Preparation preparation)
            throws BrokenDialogue, IOException, InterruptedException {
        var eightBit = connection.capabilities().eightBitMime();
        return switch (preparation.prepare(mail.bytes(), eightBit)) {
            case Preparation.Ready ready -> {
                var same = ready.bytes().equals(mail.bytes());
                var last = same ? content : Content.of(ready.bytes());
                yield under(
                        connection.protection(),
                        new MailTransaction(connection, mail.with(ready.bytes()), last, timeouts).run());
            }
            case Preparation.Stopped stopped -> {
                connection.begin();
                yield stopped.outcome();
            }
        };
    }

    private static Outcome under(String tls, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Delivered delivered -> new Outcome.Delivered(delivered.remote(), tls);
            case Outcome.Deferred deferred -> deferred;
            case Outcome.Bounced bounced -> bounced;
        };
    }

    /// Says goodbye on idle connections; a dialogue under way is cut and ends as deferred.
    @Override
    public void close() {
        connections.close();
    }
}
