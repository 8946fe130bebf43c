package dev.postern.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/// One connection to the database, for the length of a [Write] or a [Query].
///
/// Statements are prepared once a connection and kept: preparing costs more than most of them do.
public final class Rows {

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Rows(Connection connection) {
        this.connection = connection;
    }

    /// The statement for this SQL, with the parameters of its last use cleared; don't close it.
    ///
    /// @param sql a constant: every text stays prepared as long as the connection lives
    public PreparedStatement prepare(String sql) throws SQLException {
        var statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        } else {
            statement.clearParameters();
        }
        return statement;
    }

    /// Transactions are begun and ended by hand: when SQLite itself rolls one back (a full disk), the
    /// driver does not notice and would run the next changes outside of any.
    void begin() throws SQLException {
        prepare("BEGIN IMMEDIATE").execute();
    }

    void commit() throws SQLException {
        prepare("COMMIT").execute();
    }

    /// Ends the transaction if one is open. What is prepared is closed: a statement that failed
    /// half-way is not fit for use.
    void rollback() throws SQLException {
        for (var statement : prepared.values()) {
            statement.close();
        }
        prepared.clear();
        try (var statement = connection.createStatement()) {
            statement.execute("ROLLBACK");
        }
    }
}
