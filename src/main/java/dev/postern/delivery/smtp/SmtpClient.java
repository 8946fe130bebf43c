package dev.postern.delivery.smtp;

import dev.postern.delivery.connection.BrokenDialogue;
import dev.postern.delivery.connection.Connections;
import dev.postern.delivery.connection.Destination;
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

    /// Hands one mail over, or says why not.
    public Outcome send(Destination destination, Mail mail) {
        try {
            var content = Content.of(mail.bytes());
            return connections.lend(
                    destination,
                    connection -> new MailTransaction(connection, mail, content, destination.timeouts()).run());
        } catch (BrokenDialogue e) {
            return Outcomes.deferred(e.status(), e.what());
        } catch (IOException e) {
            return Outcomes.deferred(
                    UNREADABLE, "the mail cannot be read: " + e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Outcomes.deferred(INTERRUPTED, "interrupted");
        }
    }

    /// Says goodbye on idle connections; a dialogue under way is cut and ends as deferred.
    @Override
    public void close() {
        connections.close();
    }
}
