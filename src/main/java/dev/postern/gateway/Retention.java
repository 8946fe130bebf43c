package dev.postern.gateway;

import dev.postern.spool.Originals;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Lets go of what was only kept for a time: once at the start, then every hour. Its own thread.
public final class Retention implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);
    private static final Duration PAUSE = Duration.ofHours(1);

    private final Originals originals;
    private final Runnable also;
    private final InstantSource clock;
    private final Semaphore stop = new Semaphore(0);
    private final Thread thread;

    /// @param also what else is to be let go of
    public Retention(Originals originals, Runnable also, InstantSource clock) {
        this.originals = originals;
        this.also = also;
        this.clock = clock;
        this.thread = Thread.ofVirtual().name("retention").unstarted(this::run);
    }

    public void start() {
        thread.start();
    }

    private void run() {
        try {
            do {
                prune();
            } while (!stop.tryAcquire(PAUSE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void prune() {
        try {
            var gone = originals.prune(clock.instant());
            if (gone > 0) {
                LOG.info("{} mails that were kept as they came are gone: their time is over", gone);
            }
            also.run();
        } catch (RuntimeException e) {
            LOG.error("what was kept for a time cannot be removed; trying again in an hour", e);
        }
    }

    @Override
    public void close() {
        stop.release();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
