package dev.postern.gateway;

import dev.postern.delivery.DeliverySettings;
import dev.postern.journal.Entry;
import dev.postern.journal.Event;
import dev.postern.mail.Outcome;
import dev.postern.mail.StatusCode;
import dev.postern.masking.Redaction;
import dev.postern.notice.Cause;
import dev.postern.spool.Leased;
import dev.postern.spool.Spool;
import dev.postern.store.StoreException;
import dev.postern.store.Write;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes down what an attempt came to: settled, deferred, or sent back with a notice to its author.
///
/// The outcome counts only under the mail's lease; who lost it writes nothing.
public final class Settlement {

    private static final Logger LOG = LoggerFactory.getLogger(Settlement.class);
    private static final Duration AGAIN = Duration.ofSeconds(1);

    private final Ledger ledger;
    private final DeliverySettings settings;
    private final Notices notices;
    private final InstantSource clock;
    private final RandomGenerator random;
    private volatile boolean stopping;

    public Settlement(
            Ledger ledger, DeliverySettings settings, Notices notices, InstantSource clock, RandomGenerator random) {
        this.ledger = ledger;
        this.settings = settings;
        this.notices = notices;
        this.clock = clock;
        this.random = random;
    }

    void settle(Leased mail, Outcome outcome) {
        var now = clock.instant();
        switch (outcome) {
            case Outcome.Delivered delivered -> delivered(mail, delivered, now);
            case Outcome.Deferred deferred -> deferred(mail, deferred, now);
            case Outcome.Bounced bounced -> bounced(mail, bounced, now);
        }
    }

    private void delivered(Leased mail, Outcome.Delivered outcome, Instant now) {
        var event =
                new Event.Delivered(route(mail), mail.attempts() + 1, Redaction.text(outcome.remote()), outcome.tls());
        commit(mail, Spool.settle(mail), List.of(entry(mail, now, event)));
    }

    private void deferred(Leased mail, Outcome.Deferred outcome, Instant now) {
        var attempt = mail.attempts() + 1;
        var status = outcome.status().toString();
        var remote = Redaction.text(outcome.remote());
        var next = now.plus(settings.retry().waitAfter(attempt, random));
        if (next.isBefore(mail.item().expires())) {
            var event = new Event.Deferred(route(mail), attempt, status, remote, next);
            commit(mail, Spool.defer(mail, next), List.of(entry(mail, now, event)));
        } else {
            var event = new Event.Expired(route(mail), attempt, status, remote);
            sendBack(mail, event, new Cause.Expired(outcome.status()), now);
        }
    }

    private void bounced(Leased mail, Outcome.Bounced outcome, Instant now) {
        var event = new Event.Bounced(
                route(mail),
                mail.attempts() + 1,
                outcome.status().toString(),
                Redaction.text(outcome.remote()),
                List.of());
        sendBack(mail, event, new Cause.Undeliverable(permanent(outcome.status())), now);
    }

    private static StatusCode permanent(StatusCode status) {
        return new StatusCode(5, status.subject(), status.detail());
    }

    private void sendBack(Leased mail, Event event, Cause cause, Instant now) {
        var notice = notices.about(mail, cause, now);
        var entries = new java.util.ArrayList<Entry>();
        entries.add(entry(mail, now, event));
        notice.ifPresent(n -> entries.add(n.entry()));
        Write<Boolean> change = notice.map(n -> all(Spool.settle(mail), Spool.addWaiting(n.mail())))
                .orElseGet(() -> Spool.settle(mail));
        commit(mail, change, entries);
    }

    private static Write<Boolean> all(Write<Boolean> first, Write<Boolean> second) {
        return rows -> first.apply(rows) && second.apply(rows);
    }

    private static Entry entry(Leased mail, Instant now, Event event) {
        var item = mail.item();
        return new Entry(item.id(), now, item.direction(), item.seller(), item.orders(), event);
    }

    private String route(Leased mail) {
        return settings.routeFor(mail.item().to(), mail.item().direction()).name();
    }

    /// A store that fails now may work in a second; giving up would deliver the mail twice.
    private void commit(Leased mail, Write<Boolean> change, List<Entry> entries) {
        while (true) {
            try {
                if (!ledger.commit(change, entries, Optional.of(mail.seal()))) {
                    LOG.warn(
                            "{} lost its lease; its outcome is not recorded here",
                            mail.item().id());
                }
                return;
            } catch (StoreException e) {
                LOG.error("{} the outcome cannot be recorded: {}", mail.item().id(), e.getMessage());
                if (stopping) {
                    return;
                }
                LockSupport.parkNanos(AGAIN.toNanos());
            }
        }
    }

    /// No more second tries: the gateway ends.
    void stop() {
        stopping = true;
    }
}
