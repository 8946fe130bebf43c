package dev.postern.spool;

import dev.postern.mail.QueueId;
import dev.postern.store.Store;
import dev.postern.store.Write;
import dev.postern.store.seal.Seals;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The spool as an operator sees it and lays hands on it.
public final class Shelf {

    private static final String COLUMNS = "SELECT id, state, due, lease, attempts, expires FROM spool ";
    private static final String HELD = "SELECT s.seq, s.item, s.key, c.bytes FROM spool s"
            + " JOIN content c ON c.seq = s.seq WHERE s.id = ? AND s.state = 'held'";
    private static final String OLD = "SELECT id FROM spool WHERE state = 'held' AND due <= ? ORDER BY due LIMIT ?";

    private final Store store;
    private final Seals seals;

    public Shelf(Store store, Seals seals) {
        this.store = store;
        this.seals = seals;
    }

    /// A row of the spool, without what is sealed.
    ///
    /// @param state `queued` or `held`
    /// @param due of a held mail: when it came
    /// @param underWay it is being attempted
    public record Waiting(QueueId id, String state, Instant due, boolean underWay, int attempts, Instant expires) {}

    /// Those of a state that are due first, at most so many.
    public List<Waiting> list(String state, int most) {
        return store.read(rows -> {
            var statement = rows.prepare(COLUMNS + "WHERE state = ? ORDER BY due, id LIMIT ?");
            statement.setString(1, state);
            statement.setInt(2, most);
            var found = new ArrayList<Waiting>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(new Waiting(
                            new QueueId(row.getString("id")),
                            row.getString("state"),
                            Instant.ofEpochMilli(row.getLong("due")),
                            row.getLong("lease") != 0,
                            row.getInt("attempts"),
                            Instant.ofEpochMilli(row.getLong("expires"))));
                }
            }
            return found;
        });
    }

    /// Whether such a mail is held, readable or not.
    public boolean isHeld(QueueId id) {
        return store.read(rows -> {
            var statement = rows.prepare("SELECT 1 FROM spool WHERE id = ? AND state = 'held'");
            statement.setString(1, id.text());
            try (var row = statement.executeQuery()) {
                return row.next();
            }
        });
    }

    /// A held mail as it came; empty if there is none such, or it cannot be unsealed.
    public Optional<Leased> held(QueueId id) {
        return store.read(rows -> {
                    var statement = rows.prepare(HELD);
                    statement.setString(1, id.text());
                    try (var row = statement.executeQuery()) {
                        return row.next()
                                ? Optional.of(new Row(
                                        row.getLong("seq"),
                                        new SealedMail(
                                                row.getLong("key"), row.getBytes("item"), row.getBytes("bytes"))))
                                : Optional.<Row>empty();
                    }
                })
                .flatMap(row -> opened(id, row));
    }

    private record Row(long seq, SealedMail mail) {}

    private Optional<Leased> opened(QueueId id, Row row) {
        try {
            var kept = row.mail().open(seals, Spool.PLACE, id.text(), true);
            return seals.find(row.mail().key())
                    .map(seal -> new Leased(kept.item(), kept.bytes(), seal, row.seq(), 0, 0, ""));
        } catch (SealedMail.UnreadableMail e) {
            return Optional.empty();
        }
    }

    /// The mails held since this time or longer, those longest first, at most so many.
    public List<QueueId> heldSince(Instant then, int most) {
        return store.read(rows -> {
            var statement = rows.prepare(OLD);
            statement.setLong(1, then.toEpochMilli());
            statement.setInt(2, most);
            var found = new ArrayList<QueueId>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(new QueueId(row.getString(1)));
                }
            }
            return found;
        });
    }

    /// Takes a held mail off; false if it is not held any more, and then nothing else of the same change may count.
    public static Write<Boolean> take(QueueId id) {
        return rows -> {
            var content = rows.prepare(
                    "DELETE FROM content WHERE seq = (SELECT seq FROM spool WHERE id = ? AND state = 'held')");
            content.setString(1, id.text());
            content.executeUpdate();
            var statement = rows.prepare("DELETE FROM spool WHERE id = ? AND state = 'held'");
            statement.setString(1, id.text());
            return statement.executeUpdate() == 1;
        };
    }

    /// Makes a queued mail due; false if it is not there, or under way.
    public static Write<Boolean> hurry(QueueId id, Instant now) {
        return rows -> {
            var statement = rows.prepare("UPDATE spool SET due = ? WHERE id = ? AND state = 'queued' AND lease = 0");
            statement.setLong(1, now.toEpochMilli());
            statement.setString(2, id.text());
            return statement.executeUpdate() == 1;
        };
    }
}
