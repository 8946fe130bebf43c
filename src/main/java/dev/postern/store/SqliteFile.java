package dev.postern.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// The one place that knows the SQLite driver: how its file is opened, and what its errors mean.
final class SqliteFile {

    private static final int PAGE = 16 * 1024;
    private static final int CACHE_KB = 16 * 1024;
    private static final int CHECKPOINT_PAGES = 2_000;
    private static final List<SQLiteErrorCode> NO_ROOM =
            List.of(SQLiteErrorCode.SQLITE_FULL, SQLiteErrorCode.SQLITE_IOERR_WRITE);

    private final Path file;
    private final long maxSize;

    SqliteFile(Path file, long maxSize) {
        this.file = file;
        this.maxSize = maxSize;
    }

    Connection writer() throws SQLException {
        var config = new SQLiteConfig();
        config.setPageSize(PAGE);
        config.setJournalMode(JournalMode.WAL);
        // FULL flushes the log on every commit; with NORMAL a power cut undoes the last ones.
        config.setSynchronous(SynchronousMode.FULL);
        config.setBusyTimeout(10_000);
        config.setCacheSize(-CACHE_KB);
        config.enforceForeignKeys(false);
        var connection = config.createConnection("jdbc:sqlite:" + file);
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA wal_autocheckpoint = " + CHECKPOINT_PAGES);
            // What is deleted is overwritten where that costs no further write.
            statement.execute("PRAGMA secure_delete = FAST");
            statement.execute("PRAGMA journal_size_limit = " + 64 * 1024 * 1024);
            if (maxSize > 0) {
                statement.execute("PRAGMA max_page_count = " + Math.max(1, maxSize / PAGE));
            }
        }
        return connection;
    }

    Connection reader() throws SQLException {
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(10_000);
        config.setCacheSize(-4 * 1024);
        return config.createConnection("jdbc:sqlite:" + file);
    }

    /// Copies what the log holds into the file and cuts the log to nothing; false if a reader is in the way.
    boolean emptyLog() throws SQLException {
        try (var connection = writer();
                var statement = connection.createStatement();
                var row = statement.executeQuery("PRAGMA wal_checkpoint(TRUNCATE)")) {
            return row.next() && row.getInt(1) == 0;
        }
    }

    /// Writes the whole file anew, without what was deleted. Nothing else may happen meanwhile.
    void rewrite() throws SQLException {
        try (var connection = writer();
                var statement = connection.createStatement()) {
            statement.execute("VACUUM");
        }
    }

    static StoreException meaning(SQLException e) {
        if (e instanceof SQLiteException s && NO_ROOM.contains(s.getResultCode())) {
            return new StoreException.Full(e);
        }
        return new StoreException("the store failed: " + e.getMessage(), e);
    }
}
