package dev.postern.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {

    @TempDir
    private Path folder;

    @Test
    void aStoreOfTheFirstSchemaIsBroughtUpToDateWithWhatItHolds() throws IOException, SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("postern.db"));
                var statement = connection.createStatement()) {
            for (var sql : script("0001-foundation.sql").split(";\\s*\n")) {
                statement.execute(sql);
            }
            statement.execute("INSERT INTO journal VALUES (1, 'a', 2, 'held', 'to-buyer', 'demo', '', '{}')");
            statement.execute("PRAGMA user_version = 1");
        }
        try (var store = SqliteStore.open(new StoreSettings(folder, 0))) {
            assertEquals(1, number(store, "SELECT count(*) FROM journal"));
            assertEquals(0, number(store, "SELECT count(*) FROM original"));
            assertEquals(6, number(store, "PRAGMA user_version"));
            assertEquals(1, number(store, "SELECT due FROM seal_due"));
        }
    }

    private static int number(Store store, String sql) {
        return store.<Integer>read(rows -> rows.prepare(sql).executeQuery().getInt(1));
    }

    private static String script(String name) throws IOException {
        return Files.readString(Path.of("src/main/resources/dev/postern/store/sqlite", name), StandardCharsets.UTF_8);
    }

    @Test
    void aStoreOfAnotherSchemaIsNotLookedAt() throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("postern.db"));
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version = 2");
        }
        var refused = assertThrows(StoreException.class, () -> SqliteStore.openReadOnly(new StoreSettings(folder, 0)));
        assertEquals(
                "the store has schema 2, this Postern knows 6: start the gateway once, it brings the store up to date",
                refused.getMessage());
    }
}
