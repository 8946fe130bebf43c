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

    /// Sees to it that what was overwritten or deleted is in no file of the store any more, as far as its own
    /// pages go; false if someone who looks at the store is in the way.
    boolean purge();

    /// Writes the whole store anew, so that nothing of what it once held is left. For a start, when nobody waits.
    void rewrite();

    /// How many durable commits there were; each may hold many changes.
    long commits();

    @Override
    void close();
}
