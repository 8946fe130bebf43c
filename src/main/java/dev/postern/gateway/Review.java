package dev.postern.gateway;

import dev.postern.journal.Entry;
import dev.postern.journal.Event;
import dev.postern.journal.Journal;
import dev.postern.mail.Direction;
import dev.postern.mail.Envelope;
import dev.postern.mail.QueueId;
import dev.postern.mail.ReversePath;
import dev.postern.masking.Redaction;
import dev.postern.notice.Cause;
import dev.postern.parties.Sellers;
import dev.postern.rules.Finding;
import dev.postern.rules.Verdict;
import dev.postern.spool.Item;
import dev.postern.spool.Kept;
import dev.postern.spool.Leased;
import dev.postern.spool.Shelf;
import dev.postern.spool.Spool;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What a person decides about held mail: it leaves after all, or it is dropped and its seller told.
///
/// Released, it is judged, masked and proved anew. What breaks a rule that refuses, or would let out an
/// address of the hidden side, stays: a person may set aside that a mail was to be looked at, and nothing else.
public final class Review {

    /// How long a mail waits for a person.
    static final Duration PATIENCE = Duration.ofDays(3);

    private static final int AT_ONCE = 100;
    private static final Logger LOG = LoggerFactory.getLogger(Review.class);

    private final Shelf shelf;
    private final Spool spool;
    private final Journal journal;
    private final Ledger ledger;
    private final Assessor assessor;
    private final Departures departures;
    private final Notices notices;
    private final Sellers sellers;
    private final Duration lifetime;
    private final InstantSource clock;

    /// @param lifetime how long a released mail may try to be delivered
    public Review(
            Shelf shelf,
            Spool spool,
            Journal journal,
            Ledger ledger,
            Assessor assessor,
            Departures departures,
            Notices notices,
            Sellers sellers,
            Duration lifetime,
            InstantSource clock) {
        this.shelf = shelf;
        this.spool = spool;
        this.journal = journal;
        this.ledger = ledger;
        this.assessor = assessor;
        this.departures = departures;
        this.notices = notices;
        this.sellers = sellers;
        this.lifetime = lifetime;
        this.clock = clock;
    }

    /// What came of it.
    ///
    /// @param done whether anything changed
    /// @param what for the person, a line
    public record Result(boolean done, String what) {

        static Result no(String why) {
            return new Result(false, why);
        }
    }

    /// @param who by the name the machine knows the person by
    public Result release(QueueId id, String who, String reason) {
        var first = journal.ofMail(id);
        var held = shelf.held(id);
        if (first.stream().noneMatch(entry -> entry.event() instanceof Event.Held)) {
            return Result.no("no mail is held under " + id);
        }
        return held.map(mail -> released(mail, first.getFirst(), by(who, reason)))
                .orElseGet(() -> missing(id));
    }

    private Result missing(QueueId id) {
        return Result.no(
                shelf.isHeld(id) ? id + " cannot be unsealed: it can only be dropped" : "no mail is held under " + id);
    }

    private Result released(Leased held, Entry first, String by) {
        Assessment assessed;
        try {
            assessed = assessor.again(new Kept(held.item(), held.bytes(), true));
        } catch (RuntimeException | StackOverflowError e) {
            LOG.warn("{} cannot be judged again", held.item().id(), e);
            return Result.no(held.item().id() + " cannot be read: it stays held");
        }
        return switch (assessed.verdict()) {
            case Verdict.Reject reject ->
                Result.no(held.item().id() + " stays held: the rules refuse it: " + words(reject));
            case Verdict.Hold _, Verdict.Relay _ -> proved(held, assessed, first, by);
        };
    }

    private static String words(Verdict.Reject reject) {
        return String.join(
                ", ",
                reject.findings().stream()
                        .map(finding -> finding.rule().text())
                        .distinct()
                        .toList());
    }

    private Result proved(Leased held, Assessment assessed, Entry first, String by) {
        var id = held.item().id();
        var pair = assessed.who().pair();
        if (pair.isEmpty() || assessed.isFromAStranger()) {
            return Result.no(id + " stays held: no seller and buyer of ours write to each other in it");
        }
        return switch (departures.of(asItCame(held), assessed, pair.get())) {
            case Departure.Leaking _ ->
                Result.no(id + " stays held: an address of the hidden side would leave with it");
            case Departure.Clean clean -> leaves(held, clean, first, by);
        };
    }

    private Result leaves(Leased held, Departure.Clean clean, Entry first, String by) {
        var now = clock.instant();
        var item = held.item().leaving(clean.from(), clean.to(), now.plus(lifetime));
        var queued = Spool.addWaiting(spool.fresh(item, clean.bytes(), held.seal()));
        var taken = Shelf.take(item.id());
        var used = clean.used();
        var done = ledger.commit(
                rows -> taken.apply(rows)
                        && queued.apply(rows)
                        && used.then(_ -> true).apply(rows),
                List.of(first.next(now, new Event.Released(by))),
                Optional.of(held.seal()));
        return done ? new Result(true, "released: " + item.id()) : missing(item.id());
    }

    /// What is left of how it was handed over; what the client called itself is known no more.
    private static Transaction asItCame(Leased held) {
        var item = held.item();
        return new Transaction(
                item.id(),
                new Listener("held", item.direction(), Optional.empty()),
                new Login.Anonymous(),
                "",
                InetAddress.getLoopbackAddress(),
                new Envelope(item.from(), List.of(item.original().recipient()), item.smtpUtf8()),
                held.bytes(),
                item.receivedAt());
    }

    /// Drops a held mail. The seller who sent it is told; a buyer is not.
    public Result drop(QueueId id, String who, String reason) {
        return dropped(id, by(who, reason));
    }

    private Result dropped(QueueId id, String by) {
        var story = journal.ofMail(id);
        if (story.isEmpty() || !shelf.isHeld(id)) {
            return Result.no("no mail is held under " + id);
        }
        var now = clock.instant();
        var entries = new ArrayList<>(List.of(story.getFirst().next(now, new Event.Dropped(by))));
        var held = shelf.held(id);
        var notice = held.flatMap(mail -> notice(mail, now));
        notice.ifPresent(told -> entries.add(told.entry()));
        var taken = Shelf.take(id);
        var told = notice.map(n -> Spool.addWaiting(n.mail()));
        var done = ledger.commit(
                rows -> taken.apply(rows) && (told.isEmpty() || told.get().apply(rows)),
                entries,
                held.map(Leased::seal));
        var end = notice.isPresent() ? "; its seller is told" : "; nobody is told";
        return done ? new Result(true, "dropped: " + id + end) : missing(id);
    }

    /// To a registered address only: anything else may never have written to us.
    private Optional<Notices.Notice> notice(Leased mail, Instant now) {
        var item = mail.item();
        if (item.direction() != Direction.TO_BUYER || !(item.sender() instanceof ReversePath.Mailbox(var author))) {
            return Optional.empty();
        }
        var cause = new Cause.Dropped(findings(item, mail));
        return sellers.find(item.seller())
                .filter(seller -> seller.sendsFrom(author))
                .map(_ -> notices.ofViolation(item, author, cause, now, mail.bytes(), mail.seal()));
    }

    private List<Finding> findings(Item item, Leased mail) {
        try {
            return switch (assessor.again(new Kept(item, mail.bytes(), true)).verdict()) {
                case Verdict.Relay _ -> List.of();
                case Verdict.Hold(var findings) -> findings;
                case Verdict.Reject(var findings) -> findings;
            };
        } catch (RuntimeException | StackOverflowError e) {
            LOG.warn("{} cannot be judged again", item.id(), e);
            return List.of();
        }
    }

    /// Drops what nobody decided about in time.
    ///
    /// @return how many
    public int dropOverdue() {
        var all = 0;
        List<QueueId> some;
        int gone;
        do {
            some = shelf.heldSince(clock.instant().minus(PATIENCE), AT_ONCE);
            gone = (int) some.stream()
                    .filter(this::isOnRecord)
                    .filter(id -> dropped(id, "nobody released it in time").done())
                    .count();
            all += gone;
        } while (gone == AT_ONCE);
        return all;
    }

    /// A mail that came to be held because it no longer opens waits for as long as it takes.
    private boolean isOnRecord(QueueId id) {
        return journal.ofMail(id).stream().anyMatch(entry -> entry.event() instanceof Event.Held);
    }

    /// Makes a queued mail due at once.
    public Result hurry(QueueId id, String who) {
        var story = journal.ofMail(id);
        if (story.isEmpty()) {
            return Result.no("no mail is known under " + id);
        }
        var now = clock.instant();
        var audited = new Event.Audited("next attempt made due at once, by " + Redaction.text(who));
        return ledger.commit(Shelf.hurry(id, now), List.of(story.getFirst().next(now, audited)), Optional.empty())
                ? new Result(true, "due now: " + id)
                : Result.no(id + " is not queued, or is being attempted just now");
    }

    private static String by(String who, String reason) {
        return Redaction.text(reason.isBlank() ? who : who + ": " + reason);
    }
}
