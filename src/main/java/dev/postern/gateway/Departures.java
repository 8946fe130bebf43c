package dev.postern.gateway;

import dev.postern.mail.MessageBytes;
import dev.postern.masking.Conversation;
import dev.postern.masking.Masking;
import dev.postern.masking.Proof;
import dev.postern.masking.Secrets;
import dev.postern.orders.Order;
import dev.postern.orders.Orders;
import dev.postern.parties.AliasBook;
import dev.postern.parties.Pair;
import dev.postern.reading.Reading;
import dev.postern.reading.file.FileSettings;
import java.time.Duration;

/// Makes of a mail that may pass the mail that leaves: masked, traced, and proved on its final bytes.
public final class Departures {

    private static final int GRACE_SECONDS = 2;

    private final AliasBook aliases;
    private final Orders orders;
    private final Masking masking;
    private final Trace trace;
    private final FileSettings files;
    private final HeavyWork heavy;

    /// @param files how much of a mail's files is searched, as for reading
    public Departures(AliasBook aliases, Orders orders, Masking masking, Trace trace, FileSettings files) {
        this.aliases = aliases;
        this.orders = orders;
        this.masking = masking;
        this.trace = trace;
        this.files = files;
        // Masking and proof each have the time that reading has.
        this.heavy = new HeavyWork(Duration.ofSeconds(2L * files.seconds() + GRACE_SECONDS));
    }

    Departure of(Transaction mail, Assessment assessed, Pair pair) {
        var conversation = Conversation.of(assessed.who(), aliases.of(pair), buyerName(pair));
        return assessed.reading().attachments().isEmpty()
                ? departure(mail, assessed.reading(), conversation)
                : heavy.done(() -> departure(mail, assessed.reading(), conversation))
                        .orElseGet(Departure.Leaking::new);
    }

    /// Whether the mail has passed here so often that it can only go in circles.
    boolean goesInCircles(Transaction mail) {
        return trace.goesInCircles(mail.bytes());
    }

    /// The mail as it came, for the operator, from whom nothing is hidden.
    MessageBytes asItIs(Transaction mail) {
        return trace.prepend(mail.bytes(), mail);
    }

    private Departure departure(Transaction mail, Reading reading, Conversation conversation) {
        var masked = masking.mask(mail.id(), mail.bytes(), reading, conversation);
        var bytes = trace.prepend(masked.bytes(), mail);
        var leaks = Proof.search(bytes, Secrets.of(conversation, reading.headers(), mail.helo()), files);
        var envelope = masked.envelope();
        return leaks.isEmpty() && masked.leaks().isEmpty()
                ? new Departure.Clean(envelope.from(), envelope.recipients().getFirst(), bytes)
                : new Departure.Leaking();
    }

    private String buyerName(Pair pair) {
        return orders.of(pair.seller(), pair.buyer()).stream()
                .map(Order::buyerName)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }
}
