package dev.postern.crash;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/// Clients that submit numbered mails side by side, as many as they are allowed.
final class Submitters implements AutoCloseable {

    private final int mails;
    private final AtomicInteger next = new AtomicInteger();
    private final Semaphore allowed = new Semaphore(0);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Future<Void>> running;

    Submitters(int mails, List<Submitter> clients) {
        this.mails = mails;
        running = clients.stream()
                .map(client -> threads.submit(() -> submitAll(client)))
                .toList();
    }

    private Void submitAll(Submitter client) throws InterruptedException {
        allowed.acquire();
        for (var mail = next.getAndIncrement(); mail < mails; mail = next.getAndIncrement()) {
            client.submit(mail);
            allowed.acquire();
        }
        return null;
    }

    /// Lets so many more mails be submitted.
    void allow(int more) {
        allowed.release(more);
    }

    /// Fails with what a client ran into, if one did.
    void check() throws InterruptedException, ExecutionException {
        for (var client : running) {
            if (client.isDone()) {
                client.get();
            }
        }
    }

    /// Waits until every mail got 250; fails as [#check()] does.
    void finish() throws InterruptedException, ExecutionException, TimeoutException {
        allowed.release(running.size());
        for (var client : running) {
            client.get(2, TimeUnit.MINUTES);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
