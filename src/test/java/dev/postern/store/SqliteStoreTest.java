package dev.postern.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoreTest {

    @TempDir
    Path folder;

    @Test
    void aCommitIsThereAfterReopening() {
        try (var store = open(0)) {
            store.commit(add(1, new byte[10]));
        }
        try (var store = open(0)) {
            assertEquals(1, count(store));
        }
    }

    @Test
    void whatAChangeAnswersComesBack() {
        try (var store = open(0)) {
            assertEquals(42, store.<Integer>commit(rows -> 42));
        }
    }

    @Test
    void manyChangesShareFewCommits() throws InterruptedException, ExecutionException {
        try (var store = open(0);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var waiting = new ArrayList<Future<Boolean>>();
            for (var i = 1; i <= 500; i++) {
                var seq = i;
                waiting.add(threads.submit(() -> store.commit(add(seq, new byte[100]))));
            }
            for (var one : waiting) {
                assertTrue(one.get());
            }
            assertEquals(500, count(store));
            assertTrue(store.commits() < 500, store.commits() + " commits");
        }
    }

    @Test
    void aBadChangeFailsAloneAmongItsNeighbours() throws InterruptedException {
        try (var store = open(0);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            store.commit(add(7, new byte[1]));
            var tasks = new ArrayList<Callable<Boolean>>();
            for (var i = 1; i <= 20; i++) {
                var seq = i;
                tasks.add(() -> store.commit(add(seq, new byte[1])));
            }
            var failed = threads.invokeAll(tasks).stream()
                    .filter(SqliteStoreTest::failed)
                    .count();
            assertEquals(1, failed);
            assertEquals(20, count(store));
        }
    }

    @Test
    void aFullStoreSaysSoAndKeepsWhatItHas() {
        try (var store = open(1 << 20)) {
            store.commit(add(1, new byte[1000]));
            var big = add(2, new byte[4 << 20]);
            assertThrows(StoreException.Full.class, () -> store.commit(big));
            store.commit(add(3, new byte[1000]));
            assertEquals(2, count(store));
        }
    }

    @Test
    void aSecondGatewayIsKeptOut() {
        try (var store = open(0)) {
            var settings = new StoreSettings(folder, 0);
            var refused = assertThrows(StoreException.Locked.class, () -> SqliteStore.open(settings));
            assertTrue(String.valueOf(refused.getMessage())
                    .contains("process " + ProcessHandle.current().pid()));
            assertEquals(0, count(store));
        }
    }

    @Test
    void lookingNeedsNoLock() {
        try (var store = open(0)) {
            store.commit(add(1, new byte[1]));
            try (var look =
                    SqliteStore.openReadOnly(new StoreSettings(folder, 0)).orElseThrow()) {
                assertEquals(1, count(look));
                assertThrows(StoreException.class, () -> look.commit(add(2, new byte[1])));
            }
        }
    }

    @Test
    void withoutAStoreThereIsNothingToLookAt() {
        assertTrue(SqliteStore.openReadOnly(new StoreSettings(folder, 0)).isEmpty());
        assertTrue(Files.notExists(folder.resolve("postern.db")));
    }

    @Test
    void aStoreOfANewerVersionIsNotTouched() throws SQLException {
        try (var raw = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("postern.db"));
                var statement = raw.createStatement()) {
            statement.execute("PRAGMA user_version = 999");
        }
        assertThrows(StoreException.class, () -> open(0));
    }

    @Test
    void whoeverOpensItFlushesEveryCommit() {
        try (var store = open(0)) {
            List<Integer> modes = store.commit(rows ->
                    List.of(rows.prepare("PRAGMA synchronous").executeQuery().getInt(1)));
            assertEquals(List.of(2), modes, "2 is FULL");
        }
    }

    private SqliteStore open(long maxSize) {
        return SqliteStore.open(new StoreSettings(folder, maxSize));
    }

    private static Write<Boolean> add(long seq, byte[] bytes) {
        return rows -> {
            var statement = rows.prepare("INSERT INTO content (seq, bytes) VALUES (?, ?)");
            statement.setLong(1, seq);
            statement.setBytes(2, bytes);
            return statement.executeUpdate() == 1;
        };
    }

    private static int count(Store store) {
        return store.read(rows -> {
            try (var found = rows.prepare("SELECT count(*) FROM content").executeQuery()) {
                return found.getInt(1);
            }
        });
    }

    private static boolean failed(Future<Boolean> future) {
        return future.state() == Future.State.FAILED;
    }
}
