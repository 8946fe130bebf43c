package dev.postern.gateway;

import dev.postern.journal.Entry;
import dev.postern.journal.Event;
import dev.postern.journal.Remark;
import dev.postern.mail.Address;
import dev.postern.mail.MessageBytes;
import dev.postern.mail.Direction;
import dev.postern.mail.Reply;
import dev.postern.mail.ReversePath;
import dev.postern.notice.Answers;
import dev.postern.notice.Cause;
import dev.postern.notice.Refusals;
import dev.postern.parties.Seller;
import dev.postern.parties.authentication.Authentication;
import dev.postern.reading.Language;
import dev.postern.rules.Severity;
import dev.postern.spool.Item;
import dev.postern.spool.Leased;
import dev.postern.spool.Originals;
import dev.postern.spool.Spool;
import dev.postern.store.Write;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What becomes of a judged mail: each method makes it durable with its journal records, and only
/// then returns the reply.
public final class Intake {

    private static final int MOST_NOTES = 20;
    private static final String ENGLISH = Language.ENGLISH.tag();

    private final Spool spool;
    private final Originals originals;
    private final Ledger ledger;
    private final Dispatcher dispatcher;
    private final Notices notices;
    private final Sealing sealing;
    private final Duration lifetime;
    private final InstantSource clock;

    /// @param lifetime how long a mail may try to be delivered
    public Intake(
            Spool spool,
            Originals originals,
            Ledger ledger,
            Dispatcher dispatcher,
            Notices notices,
            Sealing sealing,
            Duration lifetime,
            InstantSource clock) {
        this.spool = spool;
        this.originals = originals;
        this.ledger = ledger;
        this.dispatcher = dispatcher;
        this.notices = notices;
        this.sealing = sealing;
        this.lifetime = lifetime;
        this.clock = clock;
    }

    /// Takes a mail that leaves.
    Reply accept(Transaction mail, Assessment assessed, Departure.Clean departure) {
        var item = item(mail, assessed, departure.from(), departure.to());
        var seal = sealing.of(mail, assessed);
        var beside = originals
                .ofRelayed(asItCame(mail, assessed), mail.bytes(), seal)
                .then(departure.used());
        var remarks = new ArrayList<>(Remark.of(assessed.verdict().findings()));
        departure.notes().stream().limit(MOST_NOTES).map(Remark::ofMasking).forEach(remarks::add);
        queue(spool.fresh(item, departure.bytes(), seal), beside, List.of(received(mail, assessed, remarks)));
        return Answers.accepted(mail.id());
    }

    /// Takes a mail of a stranger's for the operator; it leaves from `<>`, so nobody is told if it does not arrive.
    Reply passOn(Transaction mail, Address operator, MessageBytes bytes) {
        var received = new Event.Received(mail.listener().name(), mail.bytes().size(), ENGLISH, List.of());
        var item = new Item(
                mail.id(),
                Direction.TO_SELLER,
                "",
                ReversePath.none(),
                ReversePath.none(),
                operator,
                !operator.isAscii() || mail.envelope().smtpUtf8(),
                List.of(),
                new Item.Original("", firstRecipient(mail)),
                ENGLISH,
                mail.receivedAt(),
                mail.receivedAt().plus(lifetime));
        var entry = new Entry(mail.id(), mail.receivedAt(), Direction.TO_SELLER, "", List.of(), received);
        queue(spool.fresh(item, bytes, sealing.unread(mail)), rows -> true, List.of(entry));
        return Answers.accepted(mail.id());
    }

    /// Ends the way of a mail that goes in circles.
    Reply cut(Transaction mail, Assessment assessed) {
        var language = assessed.reading().language().tag();
        var loop = new Remark("loop", Severity.REJECT.word(), "header", "", "loop", List.of());
        var refused = new Event.Refused(mail.listener().name(), mail.bytes().size(), language, List.of(loop));
        ledger.commit(rows -> true, List.of(entry(mail, assessed, refused)), Optional.of(sealing.of(mail, assessed)));
        return Answers.loop(mail.id());
    }

    /// Keeps a mail, as it came, for a person to look at.
    Reply hold(Transaction mail, Assessment assessed, String reason) {
        var received = received(mail, assessed);
        var held = new Event.Held(reason, Remark.of(assessed.verdict().findings()));
        var seal = sealing.of(mail, assessed);
        ledger.commit(
                Spool.addHeld(spool.fresh(asItCame(mail, assessed), mail.bytes(), seal)),
                List.of(received, received.next(mail.receivedAt(), held)),
                Optional.of(seal));
        return Answers.heldForReview(mail.id());
    }

    /// Refuses a mail, or takes it and tells the seller by mail, as the seller chose.
    Reply turnBack(Transaction mail, Assessment assessed) {
        return toldByMail(mail, assessed)
                .map(author -> bounce(mail, assessed, author))
                .orElseGet(() -> refuse(mail, assessed));
    }

    /// Keeps, unread, a mail that cannot be judged.
    Reply keepDefect(Transaction mail) {
        var direction = mail.listener().direction();
        var seller = switch (mail.login()) {
            case Login.Anonymous anonymous -> "";
            case Login.OfSeller of -> of.key();
        };
        var unread = new Event.Received(mail.listener().name(), mail.bytes().size(), ENGLISH, List.of());
        var received = new Entry(mail.id(), mail.receivedAt(), direction, seller, List.of(), unread);
        var held = received.next(mail.receivedAt(), new Event.Held("defect", List.of()));
        var item = new Item(
                mail.id(),
                direction,
                seller,
                mail.envelope().from(),
                mail.envelope().from(),
                firstRecipient(mail),
                mail.envelope().smtpUtf8(),
                List.of(),
                new Item.Original("", firstRecipient(mail)),
                ENGLISH,
                mail.receivedAt(),
                mail.receivedAt().plus(lifetime));
        var seal = sealing.unread(mail);
        ledger.commit(Spool.addHeld(spool.fresh(item, mail.bytes(), seal)), List.of(received, held), Optional.of(seal));
        return Answers.heldDefect(mail.id());
    }

    private Reply refuse(Transaction mail, Assessment assessed) {
        var findings = assessed.verdict().findings();
        var language = assessed.reading().language();
        var refused =
                new Event.Refused(mail.listener().name(), mail.bytes().size(), language.tag(), Remark.of(findings));
        var seal = sealing.of(mail, assessed);
        ledger.commit(
                originals.ofRefused(asItCame(mail, assessed), mail.bytes(), seal),
                List.of(entry(mail, assessed, refused)),
                Optional.of(seal));
        return Refusals.reply(findings, mail.id(), language, mail.envelope().smtpUtf8());
    }

    private Reply bounce(Transaction mail, Assessment assessed, Address author) {
        var findings = assessed.verdict().findings();
        var item = item(mail, assessed, ReversePath.none(), firstRecipient(mail));
        var seal = sealing.of(mail, assessed);
        var notice =
                notices.ofViolation(item, author, new Cause.Violated(findings), clock.instant(), mail.bytes(), seal);
        var received = received(mail, assessed);
        var bounced = new Event.Bounced("", 0, "5.7.1", "", Remark.of(findings));
        var original = originals.ofRefused(asItCame(mail, assessed), mail.bytes(), seal);
        queue(notice.mail(), original, List.of(received, received.next(mail.receivedAt(), bounced), notice.entry()));
        return Answers.bounced(mail.id());
    }

    /// One durable commit, then the first attempt; without room for it the mail waits in the spool.
    ///
    /// @param beside what is durable with it
    private void queue(Leased mail, Write<Boolean> beside, List<Entry> entries) {
        if (!dispatcher.reserve(mail)) {
            ledger.commit(beside.then(Spool.addWaiting(mail)), entries, Optional.of(mail.seal()));
            dispatcher.wake();
            return;
        }
        try {
            ledger.commit(beside.then(Spool.add(mail)), entries, Optional.of(mail.seal()));
        } catch (RuntimeException e) {
            dispatcher.cancel(mail);
            throw e;
        }
        dispatcher.attempt(mail);
    }

    /// Who gets a bounce instead of a refusal: the seller who asked for it, at a registered address;
    /// anything else could be sent to someone who never wrote to us.
    private static Optional<Address> toldByMail(Transaction mail, Assessment assessed) {
        return assessed.who()
                .seller()
                .filter(seller -> assessed.who().direction() == Direction.TO_BUYER)
                .filter(seller -> seller.onViolation() == Seller.OnViolation.BOUNCE)
                .flatMap(seller -> switch (mail.envelope().from()) {
                    case ReversePath.Null none -> Optional.empty();
                    case ReversePath.Mailbox from -> Optional.of(from.address()).filter(seller::sendsFrom);
                });
    }

    /// With the envelope it came with.
    private Item asItCame(Transaction mail, Assessment assessed) {
        return item(mail, assessed, mail.envelope().from(), firstRecipient(mail));
    }

    private Item item(Transaction mail, Assessment assessed, ReversePath from, Address to) {
        var reading = assessed.reading();
        return new Item(
                mail.id(),
                assessed.who().direction(),
                assessed.seller(),
                author(mail, assessed),
                from,
                to,
                mail.envelope().smtpUtf8(),
                assessed.orders(),
                new Item.Original(reading.headers().messageId(), firstRecipient(mail)),
                reading.language().tag(),
                mail.receivedAt(),
                mail.receivedAt().plus(lifetime));
    }

    /// Who is told when the mail fails later: a seller at the address it wrote from, a buyer at the
    /// address on record, never one that only the envelope claims.
    private static ReversePath author(Transaction mail, Assessment assessed) {
        return switch (mail.envelope().from()) {
            case ReversePath.Null none -> none;
            case ReversePath.Mailbox from ->
                switch (assessed.who().direction()) {
                    case TO_BUYER -> from;
                    case TO_SELLER ->
                        assessed.who()
                                .pair()
                                .<ReversePath>map(pair -> ReversePath.of(pair.buyer()))
                                .orElseGet(ReversePath::none);
                };
        };
    }

    private static Address firstRecipient(Transaction mail) {
        return mail.envelope().recipients().getFirst();
    }

    private static Entry received(Transaction mail, Assessment assessed) {
        return received(mail, assessed, Remark.of(assessed.verdict().findings()));
    }

    private static Entry received(Transaction mail, Assessment assessed, List<Remark> remarks) {
        var event = new Event.Received(
                mail.listener().name(),
                mail.bytes().size(),
                assessed.reading().language().tag(),
                assessed.authentication().map(Authentication::text).orElse(""),
                remarks);
        return entry(mail, assessed, event);
    }

    private static Entry entry(Transaction mail, Assessment assessed, Event event) {
        return new Entry(
                mail.id(), mail.receivedAt(), assessed.who().direction(), assessed.seller(), assessed.orders(), event);
    }
}
