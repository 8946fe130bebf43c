package dev.postern.spool;

import dev.postern.mail.MessageBytes;
import dev.postern.store.Store;
import dev.postern.store.Write;
import java.time.Instant;

/// Mails as they came, kept for a while after their own story is over, so that other rules can be
/// tried on them. Nothing is ever sent from here.
public final class Originals {

    private static final String ADD = "INSERT INTO original (id, at, item, bytes) VALUES (?, ?, ?, ?)";
    private static final String PRUNE =
            "DELETE FROM original WHERE id IN (SELECT id FROM original WHERE at < ? ORDER BY at LIMIT ?)";

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
    public Write<Boolean> ofRefused(Item item, MessageBytes bytes) {
        return settings.span().isZero() ? NOTHING : keep(item, bytes);
    }

    /// The change that keeps a mail that is relayed, where the deployment wants it.
    ///
    /// @param item with the envelope as it came
    public Write<Boolean> ofRelayed(Item item, MessageBytes bytes) {
        return switch (settings.what()) {
            case REFUSED -> NOTHING;
            case ORIGINALS -> ofRefused(item, bytes);
        };
    }

    private static Write<Boolean> keep(Item item, MessageBytes bytes) {
        return rows -> {
            var statement = rows.prepare(ADD);
            statement.setString(1, item.id().text());
            statement.setLong(2, item.receivedAt().toEpochMilli());
            statement.setString(3, ItemText.write(item));
            statement.setBytes(4, bytes.toArray());
            return statement.executeUpdate() == 1;
        };
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
