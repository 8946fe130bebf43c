package dev.postern.store.seal;

import dev.postern.store.Rows;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/// The end of keys. To be run within [Seals#destroying].
public final class Destruction {

    /// The row keeps its place and size: SQLite overwrites it where it stands, and no copy of it is left.
    private static final String OVERWRITE = "UPDATE seal_key SET wrapped = zeroblob(length(wrapped)) WHERE id = ?";

    private Destruction() {}

    /// The numbers of all keys that are for any of these.
    public static List<Long> keysOf(Rows rows, Collection<Code> subjects) throws SQLException {
        var keys = new TreeSet<Long>();
        for (var subject : subjects) {
            var statement = rows.prepare("SELECT key FROM seal_subject WHERE subject = ?");
            statement.setBytes(1, subject.bytes());
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    keys.add(row.getLong(1));
                }
            }
        }
        return List.copyOf(keys);
    }

    /// Destroys keys and forgets whom they were for.
    public static void destroy(Rows rows, Collection<Long> keys) throws SQLException {
        for (var key : keys) {
            for (var sql : List.of(OVERWRITE, "DELETE FROM seal_subject WHERE key = ?")) {
                var statement = rows.prepare(sql);
                statement.setLong(1, key);
                statement.executeUpdate();
            }
        }
    }
}
