package dev.postern.store.seal;

import dev.postern.store.Rows;
import dev.postern.store.Write;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// The rows of keys and of whom they are for.
final class KeyRows {

    /// The number under which the master key itself is proved.
    static final long CHECK = 0;

    private static final String ADD = "INSERT INTO seal_key (id, wrapped) VALUES (?, ?)";
    private static final String ADD_SUBJECT =
            "INSERT OR IGNORE INTO seal_subject (subject, key, alone) VALUES (?, ?, ?)";
    private static final String OF_SUBJECT = "SELECT k.id, k.wrapped FROM seal_subject s"
            + " JOIN seal_key k ON k.id = s.key WHERE s.subject = ? AND s.alone = 0";
    private static final String OF_ID = "SELECT id, wrapped FROM seal_key WHERE id = ?";
    private static final int DESTROYED = 0;

    private KeyRows() {}

    @SuppressWarnings("ArrayRecordComponent") // nobody compares them
    record Row(long id, byte[] wrapped) {}

    static Optional<byte[]> check(Rows rows) throws SQLException {
        return find(rows, CHECK).map(Row::wrapped);
    }

    static Write<Boolean> check(byte[] wrapped) {
        return rows -> {
            insert(rows, CHECK, wrapped);
            return true;
        };
    }

    static Optional<Row> find(Rows rows, byte[] subject) throws SQLException {
        var statement = rows.prepare(OF_SUBJECT);
        statement.setBytes(1, subject);
        try (var row = statement.executeQuery()) {
            return row.next() ? Optional.of(new Row(row.getLong(1), row.getBytes(2))) : Optional.empty();
        }
    }

    /// Empty for one that was destroyed, too.
    static Optional<Row> find(Rows rows, long id) throws SQLException {
        var statement = rows.prepare(OF_ID);
        statement.setLong(1, id);
        try (var row = statement.executeQuery()) {
            return row.next() && row.getBytes(2)[0] != DESTROYED
                    ? Optional.of(new Row(row.getLong(1), row.getBytes(2)))
                    : Optional.empty();
        }
    }

    /// Keys are only ever added at the end, so that none is moved and leaves a copy behind.
    static Row add(Rows rows, MasterKey master, byte[] key, List<Code> subjects, boolean alone) throws SQLException {
        long id;
        try (var last = rows.prepare("SELECT max(id) FROM seal_key").executeQuery()) {
            id = last.getLong(1) + 1;
        }
        var wrapped = master.wrap(key, id);
        insert(rows, id, wrapped);
        for (var subject : subjects) {
            var statement = rows.prepare(ADD_SUBJECT);
            statement.setBytes(1, subject.bytes());
            statement.setLong(2, id);
            statement.setInt(3, alone ? 1 : 0);
            statement.executeUpdate();
        }
        return new Row(id, wrapped);
    }

    private static void insert(Rows rows, long id, byte[] wrapped) throws SQLException {
        var statement = rows.prepare(ADD);
        statement.setLong(1, id);
        statement.setBytes(2, wrapped);
        statement.executeUpdate();
    }
}
