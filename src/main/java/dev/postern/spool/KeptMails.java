package dev.postern.spool;

import dev.postern.store.Store;
import dev.postern.store.seal.Seals;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Every mail of which the bytes are still here: originals, and what is in the spool. Looks only.
///
/// Each mail is read by a query of its own: one long look would keep the store of a running gateway
/// from tidying its log, and all mails at once would not fit into memory.
public final class KeptMails {

    private static final String COUNT = "SELECT (SELECT count(*) FROM original WHERE at >= ?)"
            + " + (SELECT count(*) FROM spool s WHERE NOT EXISTS (SELECT 1 FROM original o WHERE o.id = s.id))";
    private static final String NEXT_ORIGINAL =
            "SELECT at, id, item, bytes, key FROM original WHERE (at, id) > (?, ?) ORDER BY at, id LIMIT 1";
    private static final String NEXT_SPOOLED = "SELECT s.seq, s.id, s.state, s.item, s.key, c.bytes FROM spool s"
            + " JOIN content c ON c.seq = s.seq"
            + " WHERE s.seq > ? AND NOT EXISTS (SELECT 1 FROM original o WHERE o.id = s.id) ORDER BY s.seq LIMIT 1";

    private static final Logger LOG = LoggerFactory.getLogger(KeptMails.class);

    private final Store store;
    private final Seals seals;

    public KeptMails(Store store, Seals seals) {
        this.store = store;
        this.seals = seals;
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
    /// have none. What does not open is passed over, with a line in the log.
    public void forEach(Instant since, Consumer<Kept> each) {
        var original = nextOriginal(since.toEpochMilli(), "");
        while (original.isPresent()) {
            opened(original.get(), Originals.PLACE).ifPresent(each);
            original = nextOriginal(original.get().at(), original.get().id());
        }
        var spooled = nextSpooled(0);
        while (spooled.isPresent()) {
            opened(spooled.get(), Spool.PLACE)
                    .filter(kept -> !kept.item().receivedAt().isBefore(since))
                    .ifPresent(each);
            spooled = nextSpooled(spooled.get().at());
        }
    }

    private Optional<Kept> opened(Row row, String place) {
        try {
            return Optional.of(row.mail().open(seals, place, row.id(), row.original()));
        } catch (SealedMail.UnreadableMail e) {
            LOG.warn("{} cannot be unsealed {} and is passed over", row.id(), e.getMessage());
            return Optional.empty();
        }
    }

    /// @param at where the next look begins: a time or a number
    private record Row(long at, String id, SealedMail mail, boolean original) {}

    private Optional<Row> nextOriginal(long at, String id) {
        return store.read(rows -> {
            var statement = rows.prepare(NEXT_ORIGINAL);
            statement.setLong(1, at);
            statement.setString(2, id);
            try (var row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(new Row(row.getLong("at"), row.getString("id"), mail(row), true))
                        : Optional.empty();
            }
        });
    }

    /// A held mail lies in the spool as it came.
    private Optional<Row> nextSpooled(long seq) {
        return store.read(rows -> {
            var statement = rows.prepare(NEXT_SPOOLED);
            statement.setLong(1, seq);
            try (var row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(new Row(
                                row.getLong("seq"),
                                row.getString("id"),
                                mail(row),
                                row.getString("state").equals("held")))
                        : Optional.empty();
            }
        });
    }

    private static SealedMail mail(ResultSet row) throws SQLException {
        return new SealedMail(row.getLong("key"), row.getBytes("item"), row.getBytes("bytes"));
    }
}
