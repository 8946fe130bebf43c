package dev.postern.gateway;

import dev.postern.reading.BusyException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/// Work that may take long, such as on the files of a mail: on threads of its own, no more at a time than there are
/// processors, so that it holds up no session.
final class HeavyWork {

    private static final int TURNS_WAITED_FOR = 3;

    private final Duration most;
    private final Semaphore free =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors()), true);

    /// @param most that one piece of work may take
    HeavyWork(Duration most) {
        this.most = most;
    }

    /// What came of it; empty if it took too long.
    ///
    /// @throws BusyException if nobody got free for it
    <T> Optional<T> done(Supplier<T> work) {
        try {
            if (!free.tryAcquire(TURNS_WAITED_FOR * most.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new BusyException("the files of other mails take too long");
            }
            try {
                return within(new FutureTask<>(work::get));
            } finally {
                free.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", e);
        }
    }

    private <T> Optional<T> within(FutureTask<T> task) throws InterruptedException {
        Thread.ofPlatform().name("files of a departure").daemon().start(task);
        try {
            return Optional.of(task.get(most.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            task.cancel(true);
        }
    }
}
