package dev.postern.spool;

import dev.postern.mail.MessageBytes;
import dev.postern.store.Store;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/// Every mail of which the bytes are still here: originals, and what is in the spool. Looks only.
///
/// Each mail is read by a query of its own: one long look would keep the store of a running gateway
/// from tidying its log, and all mails at once would not fit into memory.
public final class KeptMails {

    private static final String COUNT = "SELECT (SELECT count(*) FROM original WHERE at >= ?)"
            + " + (SELECT count(*) FROM spool s WHERE NOT EXISTS (SELECT 1 FROM original o WHERE o.id = s.id))";
    private static final String NEXT_ORIGINAL =
            "SELECT at, id, item, bytes FROM original WHERE (at, id) > (?, ?) ORDER BY at, id LIMIT 1";
    private static final String NEXT_SPOOLED = "SELECT s.seq, s.state, s.item, c.bytes FROM spool s"
            + " JOIN content c ON c.seq = s.seq"
            + " WHERE s.seq > ? AND NOT EXISTS (SELECT 1 FROM original o WHERE o.id = s.id) ORDER BY s.seq LIMIT 1";

    private final Store store;

    public KeptMails(Store store) {
        this.store = store;
    }

    /// How many there are about; the spool's are counted however old they are.
    public long count(Instant since) {
        return store.read(rows -> {
            var statement = rows.prepare(COUNT);
            statement.setLong(1, since.toEpochMilli());
            try (var row = statement.executeQuery()) {
                return row.getLong(1);
            }
        });
    }

    /// Hands over each mail that came since then, once: originals by age, then those of the spool that
    /// have none.
    public void forEach(Instant since, Consumer<Kept> each) {
        var original = nextOriginal(since.toEpochMilli(), "");
        while (original.isPresent()) {
            var item = original.get().item();
            each.accept(original.get());
            original = nextOriginal(item.receivedAt().toEpochMilli(), item.id().text());
        }
        var spooled = nextSpooled(0);
        while (spooled.isPresent()) {
            if (!spooled.get().kept().item().receivedAt().isBefore(since)) {
                each.accept(spooled.get().kept());
            }
            spooled = nextSpooled(spooled.get().seq());
        }
    }

    private record Spooled(long seq, Kept kept) {}

    private Optional<Kept> nextOriginal(long at, String id) {
        return store.read(rows -> {
            var statement = rows.prepare(NEXT_ORIGINAL);
            statement.setLong(1, at);
            statement.setString(2, id);
            try (var row = statement.executeQuery()) {
                return row.next() ? Optional.of(kept(row, true)) : Optional.empty();
            }
        });
    }

    /// A held mail lies in the spool as it came.
    private Optional<Spooled> nextSpooled(long seq) {
        return store.read(rows -> {
            var statement = rows.prepare(NEXT_SPOOLED);
            statement.setLong(1, seq);
            try (var row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(new Spooled(
                                row.getLong("seq"),
                                kept(row, row.getString("state").equals("held"))))
                        : Optional.empty();
            }
        });
    }

    private static Kept kept(ResultSet row, boolean original) throws SQLException {
        return new Kept(ItemText.read(row.getString("item")), MessageBytes.of(row.getBytes("bytes")), original);
    }
}
