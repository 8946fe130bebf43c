package dev.postern.store;

import org.jspecify.annotations.Nullable;

/// The database: all that must survive a crash.
///
/// Safe for many threads. Callers are virtual threads; they wait.
public interface Store extends AutoCloseable {

    /// Makes a change durable and returns what it answered. When this returns, a crash of program or
    /// machine cannot undo it.
    ///
    /// @throws StoreException if it did not happen; then none of it did
    <T extends @Nullable Object> T commit(Write<T> write);

    /// Reads what is durable; never waits for writers.
    <T> T read(Query<T> query);

    /// How many durable commits there were; each may hold many changes.
    long commits();

    @Override
    void close();
}
