package dev.postern.store;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// A change that becomes durable whole or not at all.
///
/// May run more than once: when a neighbour in the same group fails, the group is rolled back and
/// every change is applied anew on its own. So it does nothing but SQL.
@FunctionalInterface
public interface Write<T extends @Nullable Object> {

    T apply(Rows rows) throws SQLException;

    /// Both changes as one.
    default <U extends @Nullable Object> Write<U> then(Write<U> next) {
        return rows -> {
            apply(rows);
            return next.apply(rows);
        };
    }
}
