package dev.postern.crash;

import dev.postern.testing.Deployment.Order;
import dev.postern.testing.Gate;
import dev.postern.testing.OrderMail;
import dev.postern.testing.SmtpClient;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A client that submits a mail until it got 250: when the gateway is gone, to the one that comes after it.
final class Submitter {

    private final List<CompletableFuture<Gate>> gates;
    private final Ledger ledger;
    private final Consumer<Moment> saw;
    private int generation;
    private @Nullable SmtpClient connection;

    /// @param gates the gateways in the order in which they follow each other
    Submitter(List<CompletableFuture<Gate>> gates, Ledger ledger, Consumer<Moment> saw) {
        this.gates = gates;
        this.ledger = ledger;
        this.saw = saw;
    }

    void submit(int number) {
        var attempt = 1;
        while (!accepted("m%05d-a%d".formatted(number, attempt))) {
            attempt++;
        }
    }

    private boolean accepted(String mark) {
        try {
            attempt(mark);
            return true;
        } catch (IOException e) {
            disconnect();
            generation++;
            return false;
        }
    }

    private void attempt(String mark) throws IOException {
        var mail = OrderMail.compliant(Order.TABLE, mark);
        var client = connected();
        if (!client.begin(mail.from(), mail.to())) {
            throw new AssertionError("refused before the content of " + mark);
        }
        client.content(mail.bytes());
        saw.accept(Moment.CONTENT_SENT);
        var reply = client.reply();
        if (!reply.getLast().startsWith("250 ")) {
            throw new AssertionError(mark + " got " + reply);
        }
        ledger.accepted(mark);
        saw.accept(Moment.ACCEPTED);
    }

    private SmtpClient connected() throws IOException {
        if (connection == null) {
            connection = SmtpClient.connect(gates.get(generation).join().submissionPort());
        }
        return connection;
    }

    private void disconnect() {
        if (connection != null) {
            connection.close();
            connection = null;
        }
    }
}
