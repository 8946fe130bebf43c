package dev.postern.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/// What a store says of its mails: how many journal records there are of each kind, and how many mails
/// are in the spool.
record Books(Map<String, Long> records, long spooled) {

    Books {
        records = Map.copyOf(records);
    }

    /// Reads a copy of the store: opening the store itself would mend it before the gateway has to.
    static Books of(Path store, Path scratch) throws IOException, SQLException {
        for (var name : new String[] {"postern.db", "postern.db-wal"}) {
            Files.deleteIfExists(scratch.resolve(name));
            if (Files.exists(store.resolve(name))) {
                Files.copy(store.resolve(name), scratch.resolve(name));
            }
        }
        return read("jdbc:sqlite:" + scratch.resolve("postern.db"));
    }

    private static Books read(String url) throws SQLException {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            var records = new HashMap<String, Long>();
            try (var rows = statement.executeQuery("SELECT kind, count(*) FROM journal GROUP BY kind")) {
                while (rows.next()) {
                    records.put(rows.getString(1), rows.getLong(2));
                }
            }
            try (var rows = statement.executeQuery("SELECT count(*) FROM spool")) {
                return new Books(records, rows.getLong(1));
            }
        }
    }

    /// What came in less what is accounted for; nothing is left over when no mail is lost or invented.
    long difference() {
        return count("received", "originated") - count("delivered", "bounced", "expired", "dropped") - spooled;
    }

    private long count(String... kinds) {
        var sum = 0L;
        for (var kind : kinds) {
            sum += records.getOrDefault(kind, 0L);
        }
        return sum;
    }
}
