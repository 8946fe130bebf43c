package dev.postern.parties;

import dev.postern.mail.Address;
import dev.postern.store.Rows;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The rows of aliases.
final class AliasRows {

    private static final String COLUMNS =
            "SELECT name, side, pair, seller, key, buyer, created_at, used_at, revoked_at FROM alias_name ";
    private static final String ADD = "INSERT INTO alias_name"
            + " (name, side, pair, seller, key, buyer, created_at, used_at, revoked_at)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private AliasRows() {}

    static void add(Rows rows, NamedAlias alias) throws SQLException {
        var insert = rows.prepare(ADD);
        insert.setString(1, alias.name().key());
        insert.setString(2, word(alias.side()));
        insert.setString(3, alias.pair());
        insert.setString(4, alias.seller());
        insert.setLong(5, alias.key());
        insert.setBytes(6, alias.buyer());
        insert.setLong(7, alias.createdAt().toEpochMilli());
        insert.setLong(8, alias.usedAt().toEpochMilli());
        insert.setLong(9, alias.revokedAt().toEpochMilli());
        insert.executeUpdate();
    }

    static Optional<NamedAlias> find(Rows rows, String name) throws SQLException {
        var select = rows.prepare(COLUMNS + "WHERE name = ?");
        select.setString(1, name);
        return list(select).stream().findFirst();
    }

    /// Those of a pair that were not revoked, the newest first.
    static List<NamedAlias> ofPair(Rows rows, String pair) throws SQLException {
        var select = rows.prepare(COLUMNS + "WHERE pair = ? AND revoked_at = 0 ORDER BY created_at DESC");
        select.setString(1, pair);
        return list(select);
    }

    static List<NamedAlias> everyOfPair(Rows rows, String pair) throws SQLException {
        var select = rows.prepare(COLUMNS + "WHERE pair = ? ORDER BY created_at, name");
        select.setString(1, pair);
        return list(select);
    }

    /// Some after a name, in the order of names.
    static List<NamedAlias> after(Rows rows, String name, int most) throws SQLException {
        var select = rows.prepare(COLUMNS + "WHERE name > ? ORDER BY name LIMIT ?");
        select.setString(1, name);
        select.setInt(2, most);
        return list(select);
    }

    /// Those that carry mail now; one that expired before stays dead.
    static int used(Rows rows, AliasPair pair, Instant at) throws SQLException {
        return renew(rows, pair.seller().key(), at) + renew(rows, pair.buyer().key(), at);
    }

    static int renew(Rows rows, String name, Instant at) throws SQLException {
        var update = rows.prepare("UPDATE alias_name SET used_at = ? WHERE name = ? AND revoked_at = 0");
        update.setLong(1, at.toEpochMilli());
        update.setString(2, name);
        return update.executeUpdate();
    }

    static int revoke(Rows rows, String name, Instant at) throws SQLException {
        var update = rows.prepare("UPDATE alias_name SET revoked_at = ? WHERE name = ? AND revoked_at = 0");
        update.setLong(1, at.toEpochMilli());
        update.setString(2, name);
        return update.executeUpdate();
    }

    static long count(Rows rows, long key) throws SQLException {
        var select = rows.prepare("SELECT count(*) FROM alias_name WHERE key = ?");
        select.setLong(1, key);
        try (var row = select.executeQuery()) {
            return row.getLong(1);
        }
    }

    /// Revokes those of a buyer and forgets whose they were.
    static int erase(Rows rows, long key, Instant at) throws SQLException {
        var update = rows.prepare("UPDATE alias_name SET pair = '', buyer = x'',"
                + " revoked_at = CASE revoked_at WHEN 0 THEN ? ELSE revoked_at END WHERE key = ?");
        update.setLong(1, at.toEpochMilli());
        update.setLong(2, key);
        return update.executeUpdate();
    }

    private static List<NamedAlias> list(PreparedStatement select) throws SQLException {
        var found = new ArrayList<NamedAlias>();
        try (var row = select.executeQuery()) {
            while (row.next()) {
                found.add(alias(row));
            }
        }
        return found;
    }

    private static NamedAlias alias(ResultSet row) throws SQLException {
        return new NamedAlias(
                Address.of(row.getString(1)),
                AliasBook.Side.valueOf(row.getString(2).toUpperCase(Locale.ROOT)),
                row.getString(3),
                row.getString(4),
                row.getLong(5),
                row.getBytes(6),
                Instant.ofEpochMilli(row.getLong(7)),
                Instant.ofEpochMilli(row.getLong(8)),
                Instant.ofEpochMilli(row.getLong(9)));
    }

    private static String word(AliasBook.Side side) {
        return side.name().toLowerCase(Locale.ROOT);
    }
}
