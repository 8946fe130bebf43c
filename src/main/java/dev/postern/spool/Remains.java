package dev.postern.spool;

import dev.postern.store.Rows;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// What of mails lies under the keys of a buyer who is to be erased. For use within a change.
public final class Remains {

    private Remains() {}

    /// A mail that is still to be delivered, or to be looked at.
    ///
    /// @param state `queued` or `held`
    public record Waiting(String id, String state) {}

    public static List<Waiting> waiting(Rows rows, Collection<Long> keys) throws SQLException {
        var waiting = new ArrayList<Waiting>();
        for (var key : keys) {
            try (var row = of(rows, "SELECT id, state FROM spool WHERE key = ? ORDER BY seq", key)
                    .executeQuery()) {
                while (row.next()) {
                    waiting.add(new Waiting(row.getString(1), row.getString(2)));
                }
            }
        }
        return waiting;
    }

    public static long originals(Rows rows, Collection<Long> keys) throws SQLException {
        var count = 0L;
        for (var key : keys) {
            try (var row =
                    of(rows, "SELECT count(*) FROM original WHERE key = ?", key).executeQuery()) {
                count += row.getLong(1);
            }
        }
        return count;
    }

    /// Removes it all.
    public static void remove(Rows rows, Collection<Long> keys) throws SQLException {
        for (var key : keys) {
            of(rows, "DELETE FROM content WHERE seq IN (SELECT seq FROM spool WHERE key = ?)", key)
                    .executeUpdate();
            of(rows, "DELETE FROM spool WHERE key = ?", key).executeUpdate();
            of(rows, "DELETE FROM original WHERE key = ?", key).executeUpdate();
        }
    }

    private static PreparedStatement of(Rows rows, String sql, long key) throws SQLException {
        var statement = rows.prepare(sql);
        statement.setLong(1, key);
        return statement;
    }
}
