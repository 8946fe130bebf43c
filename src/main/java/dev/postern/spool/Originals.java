package dev.postern.spool;

import dev.postern.mail.MessageBytes;
import dev.postern.store.Rows;
import dev.postern.store.Store;
import dev.postern.store.Write;
import dev.postern.store.seal.Seal;
import java.sql.SQLException;
import java.time.Instant;

/// Mails as they came, kept for a while after their own story is over, so that other rules can be
/// tried on them. Nothing is ever sent from here.
public final class Originals {

    private static final String ADD = "INSERT INTO original (id, at, item, bytes, key, size) VALUES (?, ?, ?, ?, ?, ?)";
    private static final String PRUNE =
            "DELETE FROM original WHERE id IN (SELECT id FROM original WHERE at < ? ORDER BY at LIMIT ?)";

    private static final String TOTAL = "SELECT bytes FROM original_total";
    private static final String OLDEST =
            "DELETE FROM original WHERE id IN (SELECT id FROM original ORDER BY at, id LIMIT 1)";

    static final String PLACE = "original";

    /// Large ones take their time to go, and every other change waits meanwhile.
    private static final int AT_ONCE = 10;

    private static final Write<Boolean> NOTHING = rows -> true;

    private final Store store;
    private final KeepSettings settings;

    public Originals(Store store, KeepSettings settings) {
        this.store = store;
        this.settings = settings;
    }

    /// The change that keeps a mail that was refused or sent back, where the deployment wants it.
    ///
    /// @param item with the envelope as it came
    public Write<Boolean> ofRefused(Item item, MessageBytes bytes, Seal seal) {
        return settings.span().isZero() ? NOTHING : keep(item, bytes, seal);
    }

    /// The change that keeps a mail that is relayed, where the deployment wants it.
    ///
    /// @param item with the envelope as it came
    public Write<Boolean> ofRelayed(Item item, MessageBytes bytes, Seal seal) {
        return switch (settings.what()) {
            case REFUSED -> NOTHING;
            case ORIGINALS -> ofRefused(item, bytes, seal);
        };
    }

    private Write<Boolean> keep(Item item, MessageBytes bytes, Seal seal) {
        var sealed = SealedMail.of(item, bytes, seal, PLACE);
        return rows -> {
            seal.mustBeLive(rows);
            var statement = rows.prepare(ADD);
            statement.setString(1, item.id().text());
            statement.setLong(2, item.receivedAt().toEpochMilli());
            statement.setBytes(3, sealed.item());
            statement.setBytes(4, sealed.bytes());
            statement.setLong(5, sealed.key());
            statement.setLong(6, sealed.bytes().length);
            statement.executeUpdate();
            makeRoom(rows);
            return true;
        };
    }

    /// The oldest go first. One commit lets go of a few at most, the next of more.
    private void makeRoom(Rows rows) throws SQLException {
        for (var gone = 0; gone < AT_ONCE && total(rows) > settings.most(); gone++) {
            rows.prepare(OLDEST).executeUpdate();
        }
    }

    private static long total(Rows rows) throws SQLException {
        try (var row = rows.prepare(TOTAL).executeQuery()) {
            return row.getLong(1);
        }
    }

    /// Removes those whose time is over, a few a commit.
    ///
    /// @return how many
    public long prune(Instant now) {
        var before = now.minus(settings.span());
        var all = 0L;
        int gone;
        do {
            gone = store.commit(rows -> {
                var statement = rows.prepare(PRUNE);
                statement.setLong(1, before.toEpochMilli());
                statement.setInt(2, AT_ONCE);
                return statement.executeUpdate();
            });
            all += gone;
        } while (gone == AT_ONCE);
        return all;
    }
}
