package dev.postern.journal;

import dev.postern.mail.QueueId;
import dev.postern.store.Store;
import dev.postern.store.seal.Seal;
import dev.postern.store.seal.Seals;
import dev.postern.store.seal.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Records written before there were seals, sealed where they stand.
final class OldRecords {

    private static final int AT_ONCE = 500;
    private static final int REMEMBERED = 10_000;

    private final Store store;
    private final Seals seals;
    private final Map<QueueId, Seal> ofMails = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<QueueId, Seal> eldest) {
            return size() > REMEMBERED;
        }
    };

    OldRecords(Store store, Seals seals) {
        this.store = store;
        this.seals = seals;
    }

    void seal() {
        var after = 0L;
        var some = some(after);
        while (!some.isEmpty()) {
            for (var row : some.entrySet()) {
                after = row.getKey();
                if (!Confidential.part(row.getValue().event()).texts().isEmpty()) {
                    store.commit(Journal.seal(after, row.getValue(), sealOf(row.getValue())));
                }
            }
            some = some(after);
        }
    }

    private Map<Long, Entry> some(long after) {
        return store.read(rows -> Journal.inClear(rows, after, AT_ONCE));
    }

    private Seal sealOf(Entry entry) {
        return ofMails.computeIfAbsent(entry.id(), id -> kept(id).orElseGet(() -> seals.alone(subjects(entry))));
    }

    /// The seal of the mail itself, where its bytes are still here.
    private Optional<Seal> kept(QueueId id) {
        return store
                .<List<Long>>read(rows -> {
                    var statement = rows.prepare("SELECT key FROM original WHERE id = ?1 AND key <> 0"
                            + " UNION SELECT key FROM spool WHERE id = ?1 AND key <> 0");
                    statement.setString(1, id.text());
                    var keys = new ArrayList<Long>();
                    try (var row = statement.executeQuery()) {
                        while (row.next()) {
                            keys.add(row.getLong(1));
                        }
                    }
                    return keys;
                })
                .stream()
                .findFirst()
                .flatMap(seals::find);
    }

    private static List<Subject> subjects(Entry entry) {
        return entry.orders().stream().map(Subject::order).toList();
    }
}
