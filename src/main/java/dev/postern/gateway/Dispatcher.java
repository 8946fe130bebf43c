package dev.postern.gateway;

import dev.postern.delivery.Delivery;
import dev.postern.delivery.Parcel;
import dev.postern.mail.Outcome;
import dev.postern.mail.StatusCode;
import dev.postern.spool.Leased;
import dev.postern.spool.Spool;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sees to it that spooled mail is attempted when it is due: a virtual thread an attempt.
///
/// A fresh mail goes straight from its commit to its first attempt, as long as there is room; past
/// that it waits in the store like a deferred one and is claimed when room comes free.
public final class Dispatcher implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);
    private static final int MOST_AT_ONCE = 1000;
    private static final long MOST_BYTES = 32L << 20;
    private static final int MOST_OF_LANE = 500;
    private static final int CLAIM = 200;
    private static final Outcome NOT_TAKEN =
            new Outcome.Deferred(StatusCode.of("4.4.1"), "the next hop took no mail", true);
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration DRAIN = Duration.ofSeconds(30);

    private final Spool spool;
    private final Delivery delivery;
    private final Settlement settlement;
    private final RenewedProof proof;
    private final InstantSource clock;
    private final Semaphore room = new Semaphore(MOST_AT_ONCE);
    private final AtomicLong bytes = new AtomicLong();
    private final Lanes lanes;
    private final Semaphore wake = new Semaphore(0);
    private final ExecutorService attempts = Executors.newVirtualThreadPerTaskExecutor();
    private final Thread poller;
    private volatile boolean stopping;

    /// Whether something due was left for want of room.
    private volatile boolean crowded;

    public Dispatcher(Spool spool, Delivery delivery, Settlement settlement, RenewedProof proof, InstantSource clock) {
        this.spool = spool;
        this.delivery = delivery;
        this.settlement = settlement;
        this.proof = proof;
        this.clock = clock;
        this.lanes = new Lanes(MOST_OF_LANE, clock, RandomGenerator.getDefault());
        this.poller = Thread.ofPlatform().name("dispatcher").unstarted(this::poll);
    }

    public void start() {
        poller.start();
    }

    /// Whether a mail may be attempted at once; then [#attempt] or [#cancel] must follow.
    boolean reserve(Leased mail) {
        if (stopping || bytes.get() + mail.weight() > MOST_BYTES || !room.tryAcquire()) {
            return false;
        }
        if (!lanes.enter(mail.lane())) {
            room.release();
            return false;
        }
        bytes.addAndGet(mail.weight());
        return true;
    }

    void cancel(Leased mail) {
        bytes.addAndGet(-mail.weight());
        lanes.leave(mail.lane());
        room.release();
        if (crowded) {
            wake.release();
        }
    }

    /// Tries to deliver a mail for which there is room.
    void attempt(Leased mail) {
        attempts.execute(() -> {
            try {
                deliver(mail);
            } finally {
                cancel(mail);
            }
        });
    }

    /// Something became due.
    void wake() {
        wake.release();
    }

    private void deliver(Leased mail) {
        var item = mail.item();
        var parcel = new Parcel(
                item.id(),
                item.from(),
                item.to(),
                mail.bytes(),
                item.smtpUtf8(),
                !item.seller().isEmpty(),
                item.receivedAt(),
                bytes -> proof.holds(item, bytes));
        var outcome = attempted(parcel, mail);
        lanes.note(mail.lane(), outcome);
        settlement.settle(mail, outcome);
    }

    private Outcome attempted(Parcel parcel, Leased mail) {
        try {
            return delivery.attempt(parcel, mail.item().direction());
        } catch (RuntimeException e) {
            LOG.error("{} attempt failed by a defect", parcel.id(), e);
            return new Outcome.Deferred(StatusCode.of("4.3.0"), "local error");
        }
    }

    private void poll() {
        while (!stopping) {
            try {
                if (claim() == 0) {
                    var woken = wake.tryAcquire(POLL.toMillis(), TimeUnit.MILLISECONDS);
                    wake.drainPermits();
                    LOG.trace("looking again, woken: {}", woken);
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.error("the spool cannot be read; trying again", e);
                pause();
            }
        }
    }

    /// Claims from each lane what there is room for, so that none waits for another.
    private int claim() {
        var now = clock.instant();
        var claimed = 0;
        crowded = false;
        for (var lane : spool.lanes(now)) {
            claimed += claim(lane, now);
        }
        return claimed;
    }

    /// No lane takes more than half of what is free.
    private int claim(String lane, Instant now) {
        if (lanes.isAsleep(lane)) {
            crowded = true;
            return giveUp(lane, now);
        }
        var free = MOST_BYTES - bytes.get();
        var most = Math.min(Math.min(lanes.room(lane), CLAIM), (room.availablePermits() + 1) / 2);
        if (most == 0 || free <= 0) {
            crowded = true;
            return 0;
        }
        var due = spool.claim(lane, now, most, (free + 1) / 2);
        due.forEach(this::begin);
        return due.size();
    }

    /// Mail whose time is over while its next hop takes none is given up without asking it once more.
    private int giveUp(String lane, Instant now) {
        var overdue = spool.overdue(lane, now, CLAIM, MOST_BYTES / 4);
        overdue.forEach(mail -> settlement.settle(mail, NOT_TAKEN));
        return overdue.size();
    }

    /// What was claimed is attempted, even if room was taken for fresh mail meanwhile.
    private void begin(Leased mail) {
        room.acquireUninterruptibly();
        lanes.join(mail.lane());
        bytes.addAndGet(mail.weight());
        attempt(mail);
    }

    private void pause() {
        try {
            Thread.sleep(POLL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Lets attempts under way end for a while. What is left keeps its place in the store.
    @Override
    public void close() {
        stopping = true;
        poller.interrupt();
        settlement.stop();
        attempts.shutdown();
        try {
            if (!attempts.awaitTermination(DRAIN.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("attempts still under way are cut; their mails are tried again after the next start");
                attempts.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
