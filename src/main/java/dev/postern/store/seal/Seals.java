package dev.postern.store.seal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.postern.store.KeyFile;
import dev.postern.store.Store;
import dev.postern.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/// The keys of buyers: made when a buyer is first met, found by whom they are for, gone when destroyed.
///
/// Each is 32 random bytes, wrapped by the master key of `keys/sealing.key`. Safe for many threads.
public final class Seals {

    private static final int SIZE = 50_000;
    private static final String FILE = "sealing.key";

    private final Store store;
    private final Optional<MasterKey> master;
    private final Cache<Subject, Seal> bySubject =
            Caffeine.newBuilder().maximumSize(SIZE).build();
    private final Cache<Long, Seal> byId =
            Caffeine.newBuilder().maximumSize(SIZE).build();

    /// Held for reading while a seal is handed out, for writing while some are destroyed.
    private final ReentrantReadWriteLock guard = new ReentrantReadWriteLock();

    private Seals(Store store, Optional<MasterKey> master) {
        this.store = store;
        this.master = master;
    }

    /// The keys of a store that was opened for writing; a new one gets its master key.
    ///
    /// @param keys the folder of key files
    /// @throws IOException with a message for the operator if the master key is missing, open to others, or another
    ///     one than the store was sealed with
    public static Seals open(Store store, Path keys) throws IOException {
        var file = keys.resolve(FILE);
        var check = store.read(KeyRows::check);
        if (check.isPresent() && !Files.exists(file)) {
            throw new IOException(file + " is missing, and without it nothing that the store holds sealed can be read:"
                    + " put it back from a backup");
        }
        var master = new MasterKey(KeyFile.open(keys, FILE, MasterKey.LENGTH));
        check.ifPresentOrElse(
                _ -> {}, () -> store.commit(KeyRows.check(master.wrap(new byte[MasterKey.LENGTH], KeyRows.CHECK))));
        if (check.isPresent() && master.unwrap(check.get(), KeyRows.CHECK).isEmpty()) {
            throw new IOException(file + " is not the key that this store was sealed with: put the right one back");
        }
        return new Seals(store, Optional.of(master));
    }

    /// The keys of a store that is only looked at. Where the master key is not at hand, nothing opens.
    public static Seals look(Store store, Path keys) {
        try {
            var file = keys.resolve(FILE);
            return new Seals(
                    store,
                    Files.isReadable(file)
                            ? Optional.of(new MasterKey(KeyFile.read(file, MasterKey.LENGTH)))
                            : Optional.empty());
        } catch (IOException e) {
            return new Seals(store, Optional.empty());
        }
    }

    /// The seal of a buyer, made durable before it is returned when it is new.
    public Seal of(Subject subject) {
        var known = bySubject.getIfPresent(subject);
        if (known != null) {
            return known;
        }
        guard.readLock().lock();
        try {
            var seal = stored(subject).orElseGet(() -> make(List.of(subject), false));
            bySubject.put(subject, seal);
            return seal;
        } finally {
            guard.readLock().unlock();
        }
    }

    /// A new seal for one thing that belongs to none of them alone: it is destroyed with the first that is erased.
    public Seal alone(Collection<Subject> subjects) {
        guard.readLock().lock();
        try {
            return make(subjects, true);
        } finally {
            guard.readLock().unlock();
        }
    }

    private Optional<Seal> stored(Subject subject) {
        var code = master().code(subject.text());
        return store.read(rows -> KeyRows.find(rows, code)).map(this::seal);
    }

    private Seal make(Collection<Subject> subjects, boolean alone) {
        var key = KeyFile.random(MasterKey.LENGTH);
        var codes = subjects.stream().map(this::code).distinct().toList();
        return seal(store.commit(rows -> {
            // Mails of a buyer that meet make one key: the first commit wins.
            var other = alone
                    ? Optional.<KeyRows.Row>empty()
                    : KeyRows.find(rows, codes.getFirst().bytes());
            return other.isPresent() ? other.get() : KeyRows.add(rows, master(), key, codes, alone);
        }));
    }

    private Seal seal(KeyRows.Row row) {
        return master().unwrap(row.wrapped(), row.id())
                .map(key -> new Seal(row.id(), key))
                .orElseThrow(() -> new StoreException("the key " + row.id() + " of the store is damaged"));
    }

    /// A code by which the store may know a text without holding it.
    public Code code(String text) {
        return new Code(master().code(text));
    }

    private Code code(Subject subject) {
        return code(subject.text());
    }

    private MasterKey master() {
        return master.orElseThrow(() -> new StoreException("the sealing key of the store cannot be read"));
    }

    /// Opens what was closed with the seal of this number.
    ///
    /// @param belonging as when it was closed
    public Opened open(long id, byte[] box, String... belonging) {
        if (master.isEmpty()) {
            return new Opened.Locked();
        }
        var known = byId.getIfPresent(id);
        if (known != null) {
            return known.open(box, belonging);
        }
        return load(id).map(seal -> seal.open(box, belonging)).orElseGet(Opened.Erased::new);
    }

    /// The seal of this number; empty once it was destroyed.
    public Optional<Seal> find(long id) {
        return Optional.ofNullable(byId.getIfPresent(id)).or(() -> load(id));
    }

    private Optional<Seal> load(long id) {
        guard.readLock().lock();
        try {
            var seal = store.read(rows -> KeyRows.find(rows, id)).map(this::seal);
            seal.ifPresent(found -> byId.put(id, found));
            return seal;
        } finally {
            guard.readLock().unlock();
        }
    }

    /// Runs something that destroys seals, while nobody is handed one; afterwards none is remembered.
    public <T> T destroying(Supplier<T> work) {
        guard.writeLock().lock();
        try {
            return work.get();
        } finally {
            bySubject.invalidateAll();
            byId.invalidateAll();
            guard.writeLock().unlock();
        }
    }

    /// The codes of subjects, for [Destruction].
    public List<Code> codes(Collection<Subject> subjects) {
        return subjects.stream().map(this::code).distinct().toList();
    }
}
