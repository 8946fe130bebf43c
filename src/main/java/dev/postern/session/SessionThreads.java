package dev.postern.session;

import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.subethamail.smtp.server.Session;

/// A virtual thread for each session, at whose end the session is over, however it came about.
///
/// The library forgets to tell where a session was never accepted, a greeting could not be written or a secure
/// connection broke.
final class SessionThreads extends AbstractExecutorService {

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Consumer<Session> ended;

    SessionThreads(Consumer<Session> ended) {
        this.ended = ended;
    }

    @Override
    public void execute(Runnable task) {
        threads.execute(() -> {
            try {
                task.run();
            } finally {
                if (task instanceof Session session) {
                    ended.accept(session);
                }
            }
        });
    }

    @Override
    public void shutdown() {
        threads.shutdown();
    }

    @Override
    public List<Runnable> shutdownNow() {
        return threads.shutdownNow();
    }

    @Override
    public boolean isShutdown() {
        return threads.isShutdown();
    }

    @Override
    public boolean isTerminated() {
        return threads.isTerminated();
    }

    @Override
    public boolean awaitTermination(long time, TimeUnit unit) throws InterruptedException {
        return threads.awaitTermination(time, unit);
    }
}
