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
import java.util.function.Function;
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

    private static final String ADD =
            "INSERT INTO spool (seq, id, state, due, lease, attempts, expires, item, key, lane)"
                    + " VALUES (?, ?, ?, ?, ?, 0, ?, ?, ?, ?)";
    private static final String ADD_CONTENT = "INSERT INTO content (seq, bytes) VALUES (?, ?)";
    private static final String DUE = "SELECT s.seq, s.id, s.item, s.attempts, s.key, c.bytes FROM spool s"
            + " JOIN content c ON c.seq = s.seq WHERE s.state = 'queued' AND s.lease = 0 AND s.lane = ? AND s.due <= ?"
            + " ORDER BY s.due LIMIT ?";
    private static final String OVERDUE = "SELECT s.seq, s.id, s.item, s.attempts, s.key, c.bytes"
            + " FROM spool s INDEXED BY spool_expires JOIN content c ON c.seq = s.seq"
            + " WHERE s.state = 'queued' AND s.lease = 0 AND s.lane = ? AND s.expires <= ? ORDER BY s.expires LIMIT ?";

    /// From each lane's name to the next one by the index, however many mails wait in it.
    private static final String LANES = """
            WITH RECURSIVE lane (name) AS (
                SELECT (SELECT lane FROM spool INDEXED BY spool_due
                        WHERE state = 'queued' AND lease = 0 ORDER BY lane LIMIT 1)
                UNION ALL
                SELECT (SELECT s.lane FROM spool s INDEXED BY spool_due
                        WHERE s.state = 'queued' AND s.lease = 0 AND s.lane > lane.name ORDER BY s.lane LIMIT 1)
                FROM lane WHERE lane.name IS NOT NULL)
            SELECT name FROM lane WHERE EXISTS (
                SELECT 1 FROM spool s
                WHERE s.state = 'queued' AND s.lease = 0 AND s.lane = lane.name AND s.due <= ?)""";

    /// The inner look reads the index alone.
    private static final String VOID_LEASES =
            "UPDATE spool SET lease = 0 WHERE seq IN (SELECT seq FROM spool WHERE lease <> 0)";
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
    private final Function<Item, String> lanes;

    private Spool(Store store, Seals seals, Opened opened, Function<Item, String> lanes) {
        this.store = store;
        this.seals = seals;
        this.nextSeq = new AtomicLong(opened.lastSeq() + 1);
        this.token = opened.token();
        this.lanes = lanes;
    }

    private record Opened(long lastSeq, long token) {}

    /// The spool of a store that was just opened, with one lane for all: what was in flight is due again.
    public static Spool open(Store store, Seals seals) {
        return open(store, seals, item -> "");
    }

    /// The spool of a store that was just opened: what was in flight is due again.
    ///
    /// @param lanes the lane that a mail waits in, by where it goes
    public static Spool open(Store store, Seals seals, Function<Item, String> lanes) {
        var opened = store.commit(rows -> {
            rows.prepare(VOID_LEASES).executeUpdate();
            rows.prepare("UPDATE spool_token SET token = token + 1").executeUpdate();
            return new Opened(
                    number(rows, "SELECT coalesce(max(seq), 0) FROM spool"),
                    number(rows, "SELECT token FROM spool_token"));
        });
        return new Spool(store, seals, opened, lanes);
    }

    private static long number(Rows rows, String query) throws SQLException {
        try (var row = rows.prepare(query).executeQuery()) {
            return row.getLong(1);
        }
    }

    /// A new mail that this gateway tries to deliver at once, without reading it back.
    ///
    /// @param seal of the buyer it concerns
    public Leased fresh(Item item, MessageBytes bytes, Seal seal) {
        return new Leased(item, bytes, seal, nextSeq.getAndIncrement(), token, 0, lanes.apply(item));
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
        statement.setString(9, mail.lane());
        statement.executeUpdate();
        var content = rows.prepare(ADD_CONTENT);
        content.setLong(1, mail.seq());
        content.setBytes(2, sealed.bytes());
        content.executeUpdate();
        return true;
    }

    /// The lanes in which mail is due.
    public List<String> lanes(Instant now) {
        return store.read(rows -> {
            var statement = rows.prepare(LANES);
            statement.setLong(1, now.toEpochMilli());
            var lanes = new ArrayList<String>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    lanes.add(row.getString(1));
                }
            }
            return lanes;
        });
    }

    /// Takes the mails of a lane that have been due longest, and leases them.
    ///
    /// @param most so many
    /// @param bytes of content together, but for the last of them
    public List<Leased> claim(String lane, Instant now, int most, long bytes) {
        return claim(DUE, lane, now, most, bytes);
    }

    /// Takes the mails of a lane whose time is over, due or not, and leases them.
    public List<Leased> overdue(String lane, Instant now, int most, long bytes) {
        return claim(OVERDUE, lane, now, most, bytes);
    }

    private List<Leased> claim(String query, String lane, Instant now, int most, long bytes) {
        var claimed = store.commit(rows -> {
            var due = due(rows, query, lane, now, most, bytes);
            for (var row : due) {
                var lease = rows.prepare(LEASE);
                lease.setLong(1, token);
                lease.setLong(2, row.seq());
                lease.executeUpdate();
            }
            return due;
        });
        return claimed.stream().flatMap(row -> opened(row, lane).stream()).toList();
    }

    /// A row that does not open stays, held, for the operator: what it would send is not what was accepted.
    private Optional<Leased> opened(Row row, String lane) {
        try {
            var kept = row.mail().open(seals, PLACE, row.id(), false);
            var seal = seals.find(row.mail().key()).orElseThrow();
            return Optional.of(new Leased(kept.item(), kept.bytes(), seal, row.seq(), token, row.attempts(), lane));
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

    private record Row(long seq, String id, int attempts, SealedMail mail) {}

    private static List<Row> due(Rows rows, String query, String lane, Instant now, int most, long bytes)
            throws SQLException {
        var statement = rows.prepare(query);
        statement.setString(1, lane);
        statement.setLong(2, now.toEpochMilli());
        statement.setInt(3, most);
        var due = new ArrayList<Row>();
        var taken = 0L;
        try (var row = statement.executeQuery()) {
            while (taken < bytes && row.next()) {
                var mail = new SealedMail(row.getLong("key"), row.getBytes("item"), row.getBytes("bytes"));
                taken += mail.bytes().length;
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
