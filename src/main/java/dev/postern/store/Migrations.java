package dev.postern.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// Brings the schema up to date: numbered scripts, each applied once, in order.
///
/// The number of the last one stands in SQLite's `user_version`. A script that was released is never
/// changed; what comes later is a new script.
final class Migrations {

    private static final List<String> SCRIPTS = List.of(
            "0001-foundation.sql",
            "0002-originals.sql",
            "0003-seals.sql",
            "0004-lanes.sql",
            "0005-tally.sql",
            "0006-expiry.sql");

    private Migrations() {}

    static void apply(Connection connection) throws SQLException {
        var version = version(connection);
        if (version > SCRIPTS.size()) {
            throw new StoreException("the store was written by a newer Postern (schema " + version + ", known here: "
                    + SCRIPTS.size() + ")");
        }
        for (var next = version; next < SCRIPTS.size(); next++) {
            run(connection, SCRIPTS.get(next), next + 1);
        }
    }

    /// For a store that is only looked at, which nobody brings up to date.
    static void check(Connection connection) throws SQLException {
        var version = version(connection);
        if (version != SCRIPTS.size()) {
            throw new StoreException("the store has schema " + version + ", this Postern knows " + SCRIPTS.size()
                    + (version < SCRIPTS.size() ? ": start the gateway once, it brings the store up to date" : ""));
        }
    }

    private static void run(Connection connection, String script, int number) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            for (var sql : text(script).split(";\\s*\n")) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
            statement.execute("PRAGMA user_version = " + number);
            statement.execute("COMMIT");
        }
    }

    private static int version(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("PRAGMA user_version")) {
            return rows.getInt(1);
        }
    }

    private static String text(String script) {
        try (var in = Migrations.class.getResourceAsStream("sqlite/" + script)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + script);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
