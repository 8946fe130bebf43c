package dev.postern.parties;

import dev.postern.mail.Address;
import dev.postern.store.Rows;
import dev.postern.store.Store;
import dev.postern.store.seal.Seals;
import dev.postern.store.seal.Subject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/// Every alias there is or was, for those who look after them.
public final class AliasRegister {

    private static final int AT_ONCE = 500;

    private final Store store;
    private final AliasSettings settings;
    private final Seals seals;
    private final InstantSource clock;

    public AliasRegister(Store store, AliasSettings settings, Seals seals, InstantSource clock) {
        this.store = store;
        this.settings = settings;
        this.seals = seals;
        this.clock = clock;
    }

    /// @param side who hides behind it: `seller` or `buyer`
    /// @param state `live`, `expired`, `revoked` or `erased`
    public record Listed(Address alias, String side, String seller, String state, Instant created, Instant used) {}

    /// Hands over each alias, in the order of their names.
    public void forEach(Consumer<Listed> each) {
        var some = after("");
        while (!some.isEmpty()) {
            some.forEach(alias -> each.accept(listed(alias)));
            some = after(some.getLast().name().key());
        }
    }

    private List<NamedAlias> after(String name) {
        return store.read(rows -> AliasRows.after(rows, name, AT_ONCE));
    }

    /// An alias, a `+suffix` overlooked; empty if there never was one of this name.
    public Optional<Listed> find(Address alias) {
        return named(alias).map(this::listed);
    }

    private Optional<NamedAlias> named(Address alias) {
        return store.read(rows -> AliasRows.find(rows, alias.withoutTag().key()));
    }

    /// Every alias that the same pair has or had; only this one after its buyer was erased.
    public List<Listed> ofSamePair(Address alias) {
        return named(alias).stream()
                .flatMap(named -> named.isErased()
                        ? List.of(named).stream()
                        : store.<List<NamedAlias>>read(rows -> AliasRows.everyOfPair(rows, named.pair())).stream())
                .map(this::listed)
                .toList();
    }

    /// Who stands behind an alias; empty after the buyer was erased, or where the seals cannot be opened.
    public Optional<Pair> behind(Address alias) {
        return named(alias).filter(named -> !named.isErased()).flatMap(named -> StoredAliases.pair(seals, named));
    }

    /// Every alias of a buyer with any of these sellers.
    public List<Listed> ofBuyer(Address buyer, Collection<String> sellers) {
        var found = new ArrayList<Listed>();
        for (var seller : sellers) {
            var code = StoredAliases.code(seals, new Pair(seller, buyer));
            store.<List<NamedAlias>>read(rows -> AliasRows.everyOfPair(rows, code))
                    .forEach(alias -> found.add(listed(alias)));
        }
        return found;
    }

    private Listed listed(NamedAlias alias) {
        return new Listed(
                alias.name(),
                alias.side().name().toLowerCase(Locale.ROOT),
                alias.seller(),
                state(alias),
                alias.createdAt(),
                alias.usedAt());
    }

    private String state(NamedAlias alias) {
        if (alias.isErased()) {
            return "erased";
        }
        if (alias.isRevoked()) {
            return "revoked";
        }
        return alias.isExpired(settings.expire(), clock.instant()) ? "expired" : "live";
    }

    /// Ends an alias for good; false if there is none, or it is revoked already.
    public boolean revoke(Address alias) {
        var now = clock.instant();
        return store.commit(rows -> AliasRows.revoke(rows, alias.withoutTag().key(), now) == 1);
    }

    /// Lets an alias live as if its pair had written now; false if there is none, or it was revoked.
    public boolean renew(Address alias) {
        var now = clock.instant();
        return store.commit(rows -> AliasRows.renew(rows, alias.withoutTag().key(), now) == 1);
    }

    /// How many aliases there are or were under these keys.
    public static long count(Rows rows, Collection<Long> keys) throws SQLException {
        var count = 0L;
        for (var key : keys) {
            count += AliasRows.count(rows, key);
        }
        return count;
    }

    /// Revokes, within a change, all aliases under these keys, and forgets whose they were.
    ///
    /// @return how many
    public static int erase(Rows rows, Collection<Long> keys, Instant at) throws SQLException {
        var erased = 0;
        for (var key : keys) {
            erased += AliasRows.erase(rows, key, at);
        }
        return erased;
    }

    /// Takes over the aliases of before there were seals.
    public static void sealOld(Store store, Seals seals) {
        var old = old(store);
        while (!old.isEmpty()) {
            for (var row : old) {
                var pair = new Pair(row.seller(), row.buyer());
                var code = StoredAliases.code(seals, pair);
                var seal = seals.of(Subject.buyer(row.buyer()));
                var seller = StoredAliases.sealed(
                        row.aliases().seller(), AliasBook.Side.SELLER, pair, code, seal, row.created());
                var buyer = StoredAliases.sealed(
                        row.aliases().buyer(), AliasBook.Side.BUYER, pair, code, seal, row.created());
                store.commit(rows -> {
                    AliasRows.add(rows, seller);
                    AliasRows.add(rows, buyer);
                    var delete = rows.prepare("DELETE FROM alias WHERE pair = ?");
                    delete.setString(1, row.pair());
                    return delete.executeUpdate();
                });
            }
            old = old(store);
        }
    }

    private record Old(String pair, String seller, Address buyer, AliasPair aliases, Instant created) {}

    private static List<Old> old(Store store) {
        return store.read(rows -> {
            var found = new ArrayList<Old>();
            try (var row = rows.prepare("SELECT pair, seller, buyer, seller_alias, buyer_alias, created_at FROM alias"
                            + " LIMIT " + AT_ONCE)
                    .executeQuery()) {
                while (row.next()) {
                    var aliases = new AliasPair(Address.of(row.getString(4)), Address.of(row.getString(5)));
                    found.add(new Old(
                            row.getString(1),
                            row.getString(2),
                            Address.of(row.getString(3)),
                            aliases,
                            Instant.ofEpochMilli(row.getLong(6))));
                }
            }
            return found;
        });
    }
}
