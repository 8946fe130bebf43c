package dev.postern.gateway;

import dev.postern.journal.Entry;
import dev.postern.journal.Event;
import dev.postern.journal.Remark;
import dev.postern.mail.Address;
import dev.postern.mail.Direction;
import dev.postern.mail.QueueId;
import dev.postern.mail.Reply;
import dev.postern.mail.ReversePath;
import dev.postern.notice.Answers;
import dev.postern.notice.Cause;
import dev.postern.notice.Refusals;
import dev.postern.parties.AliasBook;
import dev.postern.parties.Pair;
import dev.postern.parties.Seller;
import dev.postern.rules.Finding;
import dev.postern.rules.Verdict;
import dev.postern.spool.Item;
import dev.postern.spool.Leased;
import dev.postern.spool.Spool;
import dev.postern.store.StoreException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The journey of a mail, from the final dot to the reply.
///
/// Safe for many threads; each call runs on its session's own. Expected outcomes are values; an
/// exception is a defect or broken storage and becomes a 4xx, never 250 and never a lost mail.
public final class Gateway implements Reception {

    private static final Logger LOG = LoggerFactory.getLogger(Gateway.class);

    private final Assessor assessor;
    private final Admission admission;
    private final Departures departures;
    private final Spool spool;
    private final Ledger ledger;
    private final Dispatcher dispatcher;
    private final Notices notices;
    private final Duration lifetime;
    private final InstantSource clock;
    private final Defects defects = new Defects();

    public Gateway(
            Assessor assessor,
            AliasBook aliases,
            Departures departures,
            Spool spool,
            Ledger ledger,
            Dispatcher dispatcher,
            Notices notices,
            Duration lifetime,
            InstantSource clock) {
        this.assessor = assessor;
        this.admission = new Admission(aliases);
        this.departures = departures;
        this.spool = spool;
        this.ledger = ledger;
        this.dispatcher = dispatcher;
        this.notices = notices;
        this.lifetime = lifetime;
        this.clock = clock;
    }

    @Override
    public Reply sender(Listener listener, Login login, ReversePath from) {
        return admission.sender(listener, login);
    }

    @Override
    public Reply recipient(Listener listener, Login login, List<Address> named, Address next) {
        return guarded(() -> admission.recipient(listener, login, named, next));
    }

    @Override
    public QueueId name(Listener listener, Login login, Address recipient) {
        var pair = admission.pair(listener, login, recipient);
        return QueueId.next(pair.map(Pair::key).orElse(""), clock.instant());
    }

    @Override
    public Reply receive(Transaction mail) {
        try {
            var assessed = assessor.assess(mail);
            return switch (assessed.verdict()) {
                case Verdict.Relay relay -> relay(mail, assessed);
                case Verdict.Hold hold -> hold(mail, assessed, "rules", Answers.heldForReview(mail.id()));
                case Verdict.Reject reject -> turnBack(mail, assessed);
            };
        } catch (StoreException.Full e) {
            LOG.error("{} not taken: {}", mail.id(), e.getMessage());
            return Answers.storageFull();
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("{} not taken by a defect", mail.id(), e);
            return defect(mail);
        }
    }

    private Reply relay(Transaction mail, Assessment assessed) {
        var pair = assessed.who().pair();
        if (pair.isEmpty() || isStranger(assessed)) {
            return Admission.nobodyHere();
        }
        var departure = departures.of(mail, assessed, pair.get());
        if (departure.leaks()) {
            return hold(mail, assessed, "leak", Answers.heldForReview(mail.id()));
        }
        var leaving = spool.fresh(item(mail, assessed, departure.from(), departure.to()), departure.bytes());
        accept(leaving, List.of(entry(mail, assessed, received(mail, assessed))));
        return Answers.accepted(mail.id());
    }

    /// On the buyer side only the buyer of the pair may write.
    private static boolean isStranger(Assessment assessed) {
        var who = assessed.who();
        return who.direction() == Direction.TO_SELLER
                && who.pair()
                        .filter(pair -> assessed.reading().headers().from().stream()
                                .anyMatch(author -> author.address().same(pair.buyer())))
                        .isEmpty();
    }

    /// One durable commit, then the first attempt; without room for it the mail waits in the spool.
    private void accept(Leased mail, List<Entry> entries) {
        if (!dispatcher.reserve(mail)) {
            ledger.commit(Spool.addWaiting(mail), entries);
            dispatcher.wake();
            return;
        }
        try {
            ledger.commit(Spool.add(mail), entries);
        } catch (RuntimeException e) {
            dispatcher.cancel(mail);
            throw e;
        }
        dispatcher.attempt(mail);
    }

    private Reply hold(Transaction mail, Assessment assessed, String reason, Reply answer) {
        var kept = spool.fresh(
                item(
                        mail,
                        assessed,
                        mail.envelope().from(),
                        mail.envelope().recipients().getFirst()),
                mail.bytes());
        var remarks = Remark.of(assessed.verdict().findings());
        ledger.commit(
                Spool.addHeld(kept),
                List.of(
                        entry(mail, assessed, received(mail, assessed)),
                        entry(mail, assessed, new Event.Held(reason, remarks))));
        return answer;
    }

    /// Refuses a mail, or takes it and tells the seller by mail, as the seller chose.
    private Reply turnBack(Transaction mail, Assessment assessed) {
        var author = toldByMail(mail, assessed);
        if (author.isPresent()) {
            return bounce(mail, assessed, author.get());
        }
        var findings = assessed.verdict().findings();
        var reading = assessed.reading();
        ledger.record(entry(
                mail,
                assessed,
                new Event.Refused(
                        mail.listener().name(),
                        mail.bytes().size(),
                        reading.language().tag(),
                        Remark.of(findings))));
        return Refusals.reply(
                findings, mail.id(), reading.language(), mail.envelope().smtpUtf8());
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

    private Reply bounce(Transaction mail, Assessment assessed, Address author) {
        var findings = assessed.verdict().findings();
        var item = item(
                mail, assessed, ReversePath.none(), mail.envelope().recipients().getFirst());
        var notice = notices.ofViolation(item, author, new Cause.Violated(findings), clock.instant(), mail.bytes());
        var bounced = new Event.Bounced("", 0, "5.7.1", "", Remark.of(findings));
        accept(
                notice.mail(),
                List.of(
                        entry(mail, assessed, received(mail, assessed)),
                        entry(mail, assessed, bounced),
                        notice.entry()));
        return Answers.bounced(mail.id());
    }

    private Reply defect(Transaction mail) {
        return guarded(() -> {
            if (!defects.tooOften(mail.bytes())) {
                return Answers.localError(mail.id());
            }
            return keepDefect(mail);
        });
    }

    /// Kept unread: what cannot be judged is for a person.
    private Reply keepDefect(Transaction mail) {
        var seller = mail.login() instanceof Login.OfSeller of ? of.key() : "";
        var direction = mail.listener().direction();
        var item = new Item(
                mail.id(),
                direction,
                seller,
                mail.envelope().from(),
                mail.envelope().from(),
                mail.envelope().recipients().getFirst(),
                mail.envelope().smtpUtf8(),
                List.of(),
                new Item.Original("", mail.envelope().recipients().getFirst()),
                "en",
                mail.receivedAt(),
                mail.receivedAt().plus(lifetime));
        var received = new Event.Received(mail.listener().name(), mail.bytes().size(), "en", List.of());
        var first = new Entry(mail.id(), mail.receivedAt(), direction, seller, List.of(), received);
        ledger.commit(
                Spool.addHeld(spool.fresh(item, mail.bytes())),
                List.of(first, first.next(mail.receivedAt(), new Event.Held("defect", List.of()))));
        return Answers.heldDefect(mail.id());
    }

    /// A store that fails here is answered like any other failure.
    private static Reply guarded(java.util.function.Supplier<Reply> answer) {
        try {
            return answer.get();
        } catch (RuntimeException e) {
            LOG.error("not answered by a defect", e);
            return Reply.defer(451, "4.3.0", "local error, try again later");
        }
    }

    private Item item(Transaction mail, Assessment assessed, ReversePath from, Address to) {
        return new Item(
                mail.id(),
                assessed.who().direction(),
                assessed.seller(),
                sender(mail, assessed),
                from,
                to,
                mail.envelope().smtpUtf8(),
                assessed.orders(),
                new Item.Original(
                        assessed.reading().headers().messageId(),
                        mail.envelope().recipients().getFirst()),
                assessed.reading().language().tag(),
                mail.receivedAt(),
                mail.receivedAt().plus(lifetime));
    }

    /// Who is told when the mail fails later: a seller at the registered address it wrote from, a
    /// buyer at the address on record, never one that only the envelope claims.
    private static ReversePath sender(Transaction mail, Assessment assessed) {
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

    private static Event received(Transaction mail, Assessment assessed) {
        List<Finding> findings = assessed.verdict().findings();
        return new Event.Received(
                mail.listener().name(),
                mail.bytes().size(),
                assessed.reading().language().tag(),
                Remark.of(findings));
    }

    private Entry entry(Transaction mail, Assessment assessed, Event event) {
        return new Entry(
                mail.id(), mail.receivedAt(), assessed.who().direction(), assessed.seller(), assessed.orders(), event);
    }
}
