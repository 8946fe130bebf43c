package dev.postern.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/// The store as one SQLite file: one connection writes, a few read beside it.
public final class SqliteStore implements Store {

    private static final int READERS = 4;
    private static final String FILE = "postern.db";

    private final Optional<StoreLock> lock;
    private final Optional<Connection> writer;
    private final Optional<GroupCommit> commits;
    private final BlockingQueue<Rows> readers = new ArrayBlockingQueue<>(READERS);
    private final SqliteFile file;
    private final List<Connection> opened = new ArrayList<>();

    private SqliteStore(
            Optional<StoreLock> lock, Optional<Connection> writer, Optional<GroupCommit> commits, SqliteFile file)
            throws SQLException {
        this.lock = lock;
        this.writer = writer;
        this.commits = commits;
        this.file = file;
        for (var i = 0; i < READERS; i++) {
            var connection = file.reader();
            opened.add(connection);
            readers.add(new Rows(connection));
        }
    }

    /// Opens the store for the gateway, making it when it isn't there.
    ///
    /// @throws StoreException.Locked if another process has it
    public static SqliteStore open(StoreSettings settings) {
        try {
            Folders.create(settings.folder());
            var lock = StoreLock.take(settings.folder());
            var file = new SqliteFile(settings.folder().resolve(FILE), settings.maxSize());
            var writer = file.writer();
            Migrations.apply(writer);
            return new SqliteStore(
                    Optional.of(lock), Optional.of(writer), Optional.of(new GroupCommit(new Rows(writer))), file);
        } catch (IOException | UncheckedIOException e) {
            throw new StoreException("the store folder " + settings.folder() + " cannot be used: " + e, e);
        } catch (SQLException e) {
            throw SqliteFile.meaning(e);
        }
    }

    /// Whether nothing was ever stored.
    public static boolean isAbsent(StoreSettings settings) {
        return !Files.exists(settings.folder().resolve(FILE));
    }

    /// Opens the store for looking only, beside a running gateway or without one; empty if there is none.
    public static Optional<Store> openReadOnly(StoreSettings settings) {
        Path file = settings.folder().resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            var looking = new SqliteFile(file, 0);
            try (var connection = looking.reader()) {
                Migrations.check(connection);
            }
            return Optional.of(new SqliteStore(Optional.empty(), Optional.empty(), Optional.empty(), looking));
        } catch (SQLException e) {
            throw SqliteFile.meaning(e);
        }
    }

    @Override
    public <T extends @Nullable Object> T commit(Write<T> write) {
        return commits.orElseThrow(() -> new StoreException("the store is open for reading only"))
                .commit(write);
    }

    @Override
    public <T> T read(Query<T> query) {
        var rows = borrow();
        try {
            return query.run(rows);
        } catch (SQLException e) {
            throw SqliteFile.meaning(e);
        } finally {
            readers.add(rows);
        }
    }

    private Rows borrow() {
        try {
            return readers.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreException("interrupted", e);
        }
    }

    @Override
    public long commits() {
        return commits.map(GroupCommit::commits).orElse(0L);
    }

    @Override
    public boolean purge() {
        try {
            return file.emptyLog();
        } catch (SQLException e) {
            throw SqliteFile.meaning(e);
        }
    }

    @Override
    public void rewrite() {
        try {
            file.rewrite();
            file.emptyLog();
        } catch (SQLException e) {
            throw SqliteFile.meaning(e);
        }
    }

    @Override
    public void close() {
        commits.ifPresent(GroupCommit::close);
        writer.ifPresent(opened::add);
        for (var connection : opened) {
            try {
                connection.close();
            } catch (SQLException e) {
                throw SqliteFile.meaning(e);
            }
        }
        lock.ifPresent(StoreLock::close);
    }
}
