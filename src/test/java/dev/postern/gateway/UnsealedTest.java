package dev.postern.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.journal.Journal;
import dev.postern.mail.Address;
import dev.postern.mail.QueueId;
import dev.postern.parties.AliasRegister;
import dev.postern.parties.AliasSettings;
import dev.postern.parties.Pair;
import dev.postern.parties.StoredAliases;
import dev.postern.spool.KeptMails;
import dev.postern.spool.Spool;
import dev.postern.store.SqliteStore;
import dev.postern.store.StoreSettings;
import dev.postern.store.seal.Seals;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A store of the schema before seals, with a mail of each kind.
class UnsealedTest {

    private static final Path SCRIPTS = Path.of("src/main/resources/dev/postern/store/sqlite");
    private static final AliasSettings SETTINGS = new AliasSettings(List.of("mask.example"));
    private static final Pair PAIR = new Pair("demo", Address.of("sara@buyer.test"));
    private static final String ITEM = "{\"id\":\"%s\",\"direction\":\"to-buyer\",\"seller\":\"demo\","
            + "\"sender\":\"care@demo.test\",\"from\":\"care@demo.test\",\"to\":\"sara@buyer.test\","
            + "\"smtp_utf8\":false,\"orders\":[],\"message_id\":\"<1@demo.test>\","
            + "\"recipient\":\"sara@buyer.test\",\"language\":\"en\",\"received_at\":5,\"expires\":9}";
    private static final String REFUSED = "{\"listener\":\"submission\",\"size\":1,\"language\":\"en\","
            + "\"remarks\":[{\"rule\":\"link.website\",\"severity\":\"reject\",\"place\":\"subject\","
            + "\"excerpt\":\"planted.example\",\"advice\":\"a\",\"arguments\":[]}]}";

    @TempDir
    private Path folder;

    @Test
    void whatAnOlderStoreHoldsIsSealedOnceAndStillRead() throws IOException, SQLException {
        older();
        assertTrue(inFiles("planted") && inFiles("buyer.test"));
        try (var store = SqliteStore.open(new StoreSettings(folder, 0))) {
            var seals = Seals.open(store, folder.resolve("keys"));
            Unsealed.seal(store, seals);
            Unsealed.seal(store, seals);
            assertFalse(inFiles("planted") || inFiles("buyer.test") || inFiles("demo.test"));
            var excerpts = new ArrayList<String>();
            for (var id : List.of("0000000000000001", "0000000000000003")) {
                var events = new Journal(store, seals).ofMail(new QueueId(id));
                excerpts.add(events.getFirst().event().remarks().getFirst().excerpt());
            }
            assertEquals(List.of("planted.example", "planted.example"), excerpts);
            var kept = new ArrayList<String>();
            new KeptMails(store, seals)
                    .forEach(
                            Instant.EPOCH,
                            mail -> kept.add(new String(mail.bytes().toArray(), StandardCharsets.UTF_8)));
            assertEquals(List.of("planted original", "planted queued"), kept);
            assertEquals(
                    1,
                    Spool.open(store, seals)
                            .claim("", Instant.ofEpochMilli(9), 9, 1 << 20)
                            .size());
            var aliases = new StoredAliases(store, SETTINGS, seals, InstantSource.system());
            assertEquals("s1@mask.example", aliases.of(PAIR).seller().toString());
            assertEquals(
                    PAIR,
                    aliases.owner(Address.of("b1@mask.example")).orElseThrow().pair());
            assertEquals(
                    2,
                    new AliasRegister(store, SETTINGS, seals, InstantSource.system())
                            .ofBuyer(PAIR.buyer(), List.of("demo"))
                            .size());
        }
    }

    private void older() throws IOException, SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("postern.db"));
                var statement = connection.createStatement()) {
            for (var script : List.of("0001-foundation.sql", "0002-originals.sql")) {
                for (var sql : Files.readString(SCRIPTS.resolve(script)).split(";\\s*\n")) {
                    statement.execute(sql);
                }
            }
            statement.execute("INSERT INTO alias VALUES"
                    + " ('demo/sara@buyer.test', 'demo', 'sara@buyer.test', 's1@mask.example', 'b1@mask.example', 5)");
            statement.execute("INSERT INTO original VALUES ('0000000000000001', 5, '"
                    + ITEM.formatted("0000000000000001") + "', CAST('planted original' AS BLOB))");
            statement.execute("INSERT INTO spool VALUES (2, '0000000000000002', 'queued', 5, 0, 0, 9, '"
                    + ITEM.formatted("0000000000000002") + "')");
            statement.execute("INSERT INTO content VALUES (2, CAST('planted queued' AS BLOB))");
            for (var id : List.of("0000000000000001", "0000000000000003")) {
                statement.execute("INSERT INTO journal (id, at, kind, direction, seller, orders, event) VALUES ('" + id
                        + "', 5, 'refused', 'to-buyer', 'demo', '402-1234567-7654321', '" + REFUSED + "')");
            }
            statement.execute("PRAGMA user_version = 2");
        }
    }

    private boolean inFiles(String text) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                if (Files.readString(file, StandardCharsets.ISO_8859_1).contains(text)) {
                    return true;
                }
            }
        }
        return false;
    }
}
