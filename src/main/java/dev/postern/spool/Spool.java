package dev.postern.spool;

import dev.postern.mail.MessageBytes;
import dev.postern.store.Rows;
import dev.postern.store.Store;
import dev.postern.store.Write;
import dev.postern.store.seal.Seal;
import dev.postern.store.seal.Seals;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Accepted mail until it is settled.
///
/// A row is `queued` or `held`; settled rows are gone, the journal knows what became of them. A row
/// under a lease belongs to the gateway whose token it carries. On SQLite one process has the store,
/// so opening it voids the leases of the process before.
///
/// Methods that change something return the change; the caller commits it with its journal records.
public final class Spool {

    private static final String ADD = "INSERT INTO spool (seq, id, state, due, lease, attempts, expires, item, key)"
            + " VALUES (?, ?, ?, ?, ?, 0, ?, ?, ?)";
    private static final String ADD_CONTENT = "INSERT INTO content (seq, bytes) VALUES (?, ?)";
    private static final String DUE = "SELECT s.seq, s.id, s.item, s.attempts, s.key, c.bytes FROM spool s"
            + " JOIN content c ON c.seq = s.seq WHERE s.state = 'queued' AND s.lease = 0 AND s.due <= ?"
            + " ORDER BY s.due LIMIT ?";
    private static final String LEASE = "UPDATE spool SET lease = ? WHERE seq = ? AND lease = 0";
    private static final String SETTLE = "DELETE FROM spool WHERE seq = ? AND lease = ?";
    private static final String DROP_CONTENT = "DELETE FROM content WHERE seq = ?";
    private static final String DEFER = "UPDATE spool SET lease = 0, due = ?, attempts = ? WHERE seq = ? AND lease = ?";

    private static final String SET_ASIDE = "UPDATE spool SET state = 'held', lease = 0 WHERE seq = ? AND lease = ?";

    static final String PLACE = "spool";

    private static final Logger LOG = LoggerFactory.getLogger(Spool.class);
    private static final long NOT_LEASED = 0;

    private final Store store;
    private final Seals seals;
    private final AtomicLong nextSeq;
    private final long token;

    private Spool(Store store, Seals seals, long lastSeq, long token) {
        this.store = store;
        this.seals = seals;
        this.nextSeq = new AtomicLong(lastSeq + 1);
        this.token = token;
    }

    /// The spool of a store that was just opened: what was in flight is due again.
    public static Spool open(Store store, Seals seals) {
        var last = store.commit(rows -> {
            rows.prepare("UPDATE spool SET lease = 0 WHERE lease <> 0").executeUpdate();
            try (var row =
                    rows.prepare("SELECT coalesce(max(seq), 0) FROM spool").executeQuery()) {
                return row.getLong(1);
            }
        });
        return new Spool(store, seals, last, System.currentTimeMillis());
    }

    /// A new mail that this gateway tries to deliver at once, without reading it back.
    ///
    /// @param seal of the buyer it concerns
    public Leased fresh(Item item, MessageBytes bytes, Seal seal) {
        return new Leased(item, bytes, seal, nextSeq.getAndIncrement(), token, 0);
    }

    /// Keeps a mail that stays with this gateway for its first attempt.
    public static Write<Boolean> add(Leased mail) {
        return insert(mail, "queued", mail.lease());
    }

    /// Keeps a mail that waits to be claimed.
    public static Write<Boolean> addWaiting(Leased mail) {
        return insert(mail, "queued", NOT_LEASED);
    }

    /// Keeps a mail for a person to look at.
    public static Write<Boolean> addHeld(Leased mail) {
        return insert(mail, "held", NOT_LEASED);
    }

    private static Write<Boolean> insert(Leased mail, String state, long lease) {
        // Sealed here, where many can do so at a time, and not on the one thread that writes.
        var sealed = SealedMail.of(mail.item(), mail.bytes(), mail.seal(), PLACE);
        return rows -> {
            mail.seal().mustBeLive(rows);
            return insert(rows, mail, sealed, state, lease);
        };
    }

    private static boolean insert(Rows rows, Leased mail, SealedMail sealed, String state, long lease)
            throws SQLException {
        var statement = rows.prepare(ADD);
        statement.setLong(1, mail.seq());
        statement.setString(2, mail.item().id().text());
        statement.setString(3, state);
        statement.setLong(4, mail.item().receivedAt().toEpochMilli());
        statement.setLong(5, lease);
        statement.setLong(6, mail.item().expires().toEpochMilli());
        statement.setBytes(7, sealed.item());
        statement.setLong(8, sealed.key());
        statement.executeUpdate();
        var content = rows.prepare(ADD_CONTENT);
        content.setLong(1, mail.seq());
        content.setBytes(2, sealed.bytes());
        content.executeUpdate();
        return true;
    }

    /// Takes the mails that have been due longest, at most so many, and leases them.
    public List<Leased> claim(Instant now, int most) {
        if (!anyDue(now)) {
            return List.of();
        }
        var claimed = store.commit(rows -> {
            var due = due(rows, now, most);
            for (var row : due) {
                var lease = rows.prepare(LEASE);
                lease.setLong(1, token);
                lease.setLong(2, row.seq());
                lease.executeUpdate();
            }
            return due;
        });
        return claimed.stream().flatMap(row -> opened(row).stream()).toList();
    }

    /// A row that does not open stays, held, for the operator: what it would send is not what was accepted.
    private Optional<Leased> opened(Row row) {
        try {
            var kept = row.mail().open(seals, PLACE, row.id(), false);
            var seal = seals.find(row.mail().key()).orElseThrow();
            return Optional.of(new Leased(kept.item(), kept.bytes(), seal, row.seq(), token, row.attempts()));
        } catch (SealedMail.UnreadableMail e) {
            LOG.error("{} cannot be unsealed {} and is held", row.id(), e.getMessage());
            store.commit(rows -> {
                var statement = rows.prepare(SET_ASIDE);
                statement.setLong(1, row.seq());
                statement.setLong(2, token);
                return statement.executeUpdate() == 1;
            });
            return Optional.empty();
        }
    }

    /// A look costs no flush; most looks find nothing.
    private boolean anyDue(Instant now) {
        return store.read(rows -> {
            var statement =
                    rows.prepare("SELECT 1 FROM spool WHERE state = 'queued' AND lease = 0 AND due <= ? LIMIT 1");
            statement.setLong(1, now.toEpochMilli());
            try (var row = statement.executeQuery()) {
                return row.next();
            }
        });
    }

    private record Row(long seq, String id, int attempts, SealedMail mail) {}

    private static List<Row> due(Rows rows, Instant now, int most) throws SQLException {
        var statement = rows.prepare(DUE);
        statement.setLong(1, now.toEpochMilli());
        statement.setInt(2, most);
        var due = new ArrayList<Row>();
        try (var row = statement.executeQuery()) {
            while (row.next()) {
                var mail = new SealedMail(row.getLong("key"), row.getBytes("item"), row.getBytes("bytes"));
                due.add(new Row(row.getLong("seq"), row.getString("id"), row.getInt("attempts"), mail));
            }
        }
        return due;
    }

    /// Removes a mail whose last word is spoken; false if the lease was lost, and then nothing else of
    /// the same change may count.
    public static Write<Boolean> settle(Leased mail) {
        return rows -> {
            var statement = rows.prepare(SETTLE);
            statement.setLong(1, mail.seq());
            statement.setLong(2, mail.lease());
            if (statement.executeUpdate() == 0) {
                return false;
            }
            var content = rows.prepare(DROP_CONTENT);
            content.setLong(1, mail.seq());
            content.executeUpdate();
            return true;
        };
    }

    /// Gives a mail back until it is due again; false if the lease was lost.
    public static Write<Boolean> defer(Leased mail, Instant due) {
        return rows -> {
            var statement = rows.prepare(DEFER);
            statement.setLong(1, due.toEpochMilli());
            statement.setInt(2, mail.attempts() + 1);
            statement.setLong(3, mail.seq());
            statement.setLong(4, mail.lease());
            return statement.executeUpdate() == 1;
        };
    }

    /// Gives a mail back as it was, due at once.
    public static Write<Boolean> release(Leased mail) {
        return rows -> {
            var statement = rows.prepare("UPDATE spool SET lease = 0 WHERE seq = ? AND lease = ?");
            statement.setLong(1, mail.seq());
            statement.setLong(2, mail.lease());
            return statement.executeUpdate() == 1;
        };
    }

    /// How many mails there are of each state.
    public Map<String, Long> counts() {
        return store.read(rows -> {
            var counts = new TreeMap<String, Long>(Map.of("queued", 0L, "held", 0L));
            try (var row = rows.prepare("SELECT state, count(*) FROM spool GROUP BY state")
                    .executeQuery()) {
                while (row.next()) {
                    counts.put(row.getString(1), row.getLong(2));
                }
            }
            return counts;
        });
    }
}
