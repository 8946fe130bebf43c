package dev.postern.store;

import java.sql.SQLException;

/// A look at what is durable.
@FunctionalInterface
public interface Query<T> {
    T run(Rows rows) throws SQLException;
}
