package dev.postern.gateway;

import dev.postern.mail.Envelope;
import dev.postern.mail.MessageBytes;
import dev.postern.mail.ReversePath;
import dev.postern.orders.Orders;
import dev.postern.parties.Correspondence;
import dev.postern.parties.Identification;
import dev.postern.parties.Seller;
import dev.postern.parties.Sellers;

import dev.postern.reading.Reading;
import dev.postern.rules.Case;
import dev.postern.rules.RuleBook;
import dev.postern.spool.Item;
import dev.postern.spool.Kept;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The first half of the journey, which changes nothing: read, identify, judge.
public final class Assessor {

    private final Function<MessageBytes, Reading> reader;
    private final Sellers sellers;
    private final Identification identification;
    private final RuleBook rules;
    private final Orders orders;

    public Assessor(
            Function<MessageBytes, Reading> reader,
            Sellers sellers,
            Identification identification,
            RuleBook rules,
            Orders orders) {
        this.reader = reader;
        this.sellers = sellers;
        this.identification = identification;
        this.rules = rules;
        this.orders = orders;
    }

    /// A mail that came in by a door: the door and the login tell the direction and the seller.
    Assessment assess(Transaction mail) {
        var reading = reader.apply(mail.bytes());
        return judged(reading, correspondence(mail, reading));
    }

    /// A mail of which only the bytes and the addresses are known (`check`).
    public Assessment assess(MessageBytes bytes, Envelope envelope, Reading reading) {
        return judged(reading, identification.of(envelope, reading.headers()));
    }

    /// A mail that came before, as of the day on which it came.
    public Assessment again(Kept mail) {
        var reading = reader.apply(mail.bytes());
        var who = mail.original() ? asItCame(mail.item(), reading) : asItLeaves(mail.item());
        var verdict = rules.judge(new Case(reading, who, orders), mail.item().receivedAt());
        return new Assessment(reading, who, verdict);
    }

    /// Whether a mail's seller is still known; without it nobody can say who wrote to whom.
    public boolean knows(Item item) {
        return item.seller().isEmpty() || sellers.find(item.seller()).isPresent();
    }

    private Correspondence asItCame(Item item, Reading reading) {
        var envelope = new Envelope(item.from(), List.of(item.original().recipient()), item.smtpUtf8());
        return switch (item.direction()) {
            case TO_BUYER -> identification.toBuyer(sellers.find(item.seller()), envelope, reading.headers());
            case TO_SELLER -> identification.toSeller(envelope, reading.headers());
        };
    }

    /// Masked bytes name nobody; whose they are was settled when the mail was taken.
    private Correspondence asItLeaves(Item item) {
        var senders = switch (item.sender()) {
            case ReversePath.Null _ -> List.<Correspondence.Sender>of();
            case ReversePath.Mailbox(var address) -> List.of(new Correspondence.Sender("MAIL FROM", address));
        };
        return new Correspondence(item.direction(), sellers.find(item.seller()), senders, List.of(item.to()));
    }

    public Reading read(MessageBytes bytes) {
        return reader.apply(bytes);
    }

    private Correspondence correspondence(Transaction mail, Reading reading) {
        return switch (mail.listener().direction()) {
            case TO_BUYER -> identification.toBuyer(seller(mail.login()), mail.envelope(), reading.headers());
            case TO_SELLER -> identification.toSeller(mail.envelope(), reading.headers());
        };
    }

    private Optional<Seller> seller(Login login) {
        return switch (login) {
            case Login.Anonymous anonymous -> Optional.empty();
            case Login.OfSeller seller -> sellers.find(seller.key());
        };
    }

    private Assessment judged(Reading reading, Correspondence who) {
        return new Assessment(reading, who, rules.judge(new Case(reading, who, orders)));
    }
}
