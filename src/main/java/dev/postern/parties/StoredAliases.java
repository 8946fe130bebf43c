package dev.postern.parties;

import dev.postern.mail.Address;
import dev.postern.store.Rows;
import dev.postern.store.Store;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Optional;

/// The aliases of a deployment, in its store.
///
/// A pair's aliases are committed before they are first used, and the first commit of a pair wins,
/// so mails that meet at the same moment carry the same ones.
public final class StoredAliases implements AliasBook {

    private final Store store;
    private final AliasSettings settings;
    private final AliasNames names;
    private final InstantSource clock;
    private final AliasCache cache = new AliasCache();

    public StoredAliases(Store store, AliasSettings settings, InstantSource clock) {
        this.store = store;
        this.settings = settings;
        this.names = new AliasNames(settings.domain());
        this.clock = clock;
    }

    @Override
    public AliasPair of(Pair pair) {
        return cache.pair(pair.key(), key -> store.read(rows -> find(rows, key)).orElseGet(() -> create(pair)));
    }

    private AliasPair create(Pair pair) {
        // Drawn outside the write, which may run twice.
        var fresh = names.next();
        var now = clock.millis();
        return store.commit(rows -> {
            insert(rows, pair, fresh, now);
            return find(rows, pair.key()).orElseThrow();
        });
    }

    @Override
    public Optional<Owner> owner(Address alias) {
        return settings.isOurs(alias)
                ? cache.owner(alias.withoutTag().key(), key -> store.read(rows -> owner(rows, key)))
                : Optional.empty();
    }

    @Override
    public boolean isOurs(Address address) {
        return settings.isOurs(address);
    }

    private static void insert(Rows rows, Pair pair, AliasPair aliases, long now) throws SQLException {
        var insert = rows.prepare("INSERT INTO alias (pair, seller, buyer, seller_alias, buyer_alias, created_at)"
                + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (pair) DO NOTHING");
        insert.setString(1, pair.key());
        insert.setString(2, pair.seller());
        insert.setString(3, pair.buyer().toString());
        insert.setString(4, aliases.seller().key());
        insert.setString(5, aliases.buyer().key());
        insert.setLong(6, now);
        insert.executeUpdate();
    }

    private static Optional<AliasPair> find(Rows rows, String pair) throws SQLException {
        var select = rows.prepare("SELECT seller_alias, buyer_alias FROM alias WHERE pair = ?");
        select.setString(1, pair);
        try (var found = select.executeQuery()) {
            return found.next()
                    ? Optional.of(new AliasPair(Address.of(found.getString(1)), Address.of(found.getString(2))))
                    : Optional.empty();
        }
    }

    private static Optional<Owner> owner(Rows rows, String alias) throws SQLException {
        var select = rows.prepare("SELECT seller, buyer, 0 FROM alias WHERE seller_alias = ?1"
                + " UNION ALL SELECT seller, buyer, 1 FROM alias WHERE buyer_alias = ?1");
        select.setString(1, alias);
        try (var found = select.executeQuery()) {
            if (!found.next()) {
                return Optional.empty();
            }
            var pair = new Pair(found.getString(1), Address.of(found.getString(2)));
            return Optional.of(new Owner(pair, found.getInt(3) == 0 ? Side.SELLER : Side.BUYER));
        }
    }
}
