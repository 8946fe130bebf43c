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

    Connection connection() {
        return connection;
    }
}
