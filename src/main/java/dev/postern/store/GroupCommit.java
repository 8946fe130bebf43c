package dev.postern.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/// One thread that writes: whatever waits when it looks becomes one transaction and one flush.
///
/// A flush costs the same for one mail and for a hundred, so the more sessions wait, the less each
/// pays. Nobody waits for a timer: a lone change is committed at once.
final class GroupCommit implements AutoCloseable {

    private static final int MOST = 512;

    private final Rows rows;
    private final LinkedBlockingQueue<Unit<?>> waiting = new LinkedBlockingQueue<>();
    private final Thread thread;
    private volatile boolean closed;
    private final AtomicLong commits = new AtomicLong();

    GroupCommit(Rows rows) {
        this.rows = rows;
        this.thread = Thread.ofPlatform().name("store-writer").unstarted(this::run);
        thread.start();
    }

    <T extends @Nullable Object> T commit(Write<T> write) {
        var unit = new Unit<>(write);
        if (closed) {
            throw new StoreException("the store is closed");
        }
        waiting.add(unit);
        if (closed && !thread.isAlive()) {
            unit.fail(new StoreException("the store is closed"));
        }
        try {
            return unit.done.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof StoreException failure
                    ? failure
                    : new StoreException("defect in a change", e);
        }
    }

    long commits() {
        return commits.get();
    }

    private void run() {
        var group = new ArrayList<Unit<?>>(MOST);
        while (!closed || !waiting.isEmpty()) {
            try {
                group.add(waiting.take());
                waiting.drainTo(group, MOST - 1);
                commitGroup(group);
            } catch (InterruptedException e) {
                // close() woke us; the loop's condition decides
            } finally {
                group.clear();
            }
        }
    }

    private void commitGroup(List<Unit<?>> group) {
        try {
            rows.begin();
            for (var unit : group) {
                unit.apply(rows);
            }
            rows.commit();
            commits.incrementAndGet();
            group.forEach(Unit::succeed);
        } catch (SQLException | RuntimeException | Error e) {
            rollback();
            apart(group, e);
        }
    }

    /// One bad change must not fail its neighbours: each is tried again alone.
    private void apart(List<Unit<?>> group, Throwable failure) {
        if (group.size() == 1) {
            group.getFirst().fail(failure);
            return;
        }
        for (var unit : group) {
            commitGroup(List.of(unit));
        }
    }

    private void rollback() {
        try {
            rows.rollback();
        } catch (SQLException e) {
            // SQLite has rolled back already; the next begin tells if not
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        waiting.forEach(unit -> unit.fail(new StoreException("the store is closed")));
    }

    private static final class Unit<T extends @Nullable Object> {
        private final Write<T> write;
        private final CompletableFuture<T> done = new CompletableFuture<>();
        private @Nullable T result;

        Unit(Write<T> write) {
            this.write = write;
        }

        void apply(Rows rows) throws SQLException {
            result = write.apply(rows);
        }

        @SuppressWarnings("NullAway") // a change of a nullable type may answer null
        void succeed() {
            done.complete(result);
        }

        void fail(Throwable e) {
            done.completeExceptionally(e instanceof SQLException sql ? SqliteFile.meaning(sql) : e);
        }
    }
}
