package dev.postern.parties;

import dev.postern.mail.Address;
import dev.postern.store.Rows;
import dev.postern.store.Store;
import dev.postern.store.Write;
import dev.postern.store.seal.Opened;
import dev.postern.store.seal.Seal;
import dev.postern.store.seal.Seals;
import dev.postern.store.seal.Subject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// The aliases of a deployment, in its store, where buyers are known by a code and their addresses are sealed.
///
/// A pair's aliases are committed before they are first used, and the first commit of a pair wins,
/// so mails that meet at the same moment carry the same ones.
public final class StoredAliases implements AliasBook {

    private static final Duration NOTED = Duration.ofDays(1);

    private final Store store;
    private final AliasSettings settings;
    private final Seals seals;
    private final AliasNames names;
    private final InstantSource clock;
    private final AliasCache cache = new AliasCache();

    public StoredAliases(Store store, AliasSettings settings, Seals seals, InstantSource clock) {
        this.store = store;
        this.settings = settings;
        this.seals = seals;
        this.names = new AliasNames(settings.domain());
        this.clock = clock;
    }

    @Override
    public AliasPair of(Pair pair) {
        return live(pair).aliases();
    }

    private LivePair live(Pair pair) {
        return cache.pair(pair.key(), this::isAlive, _ -> {
            var code = code(seals, pair);
            return store.<Optional<LivePair>>read(rows -> live(rows, code)).orElseGet(() -> create(pair, code));
        });
    }

    static String code(Seals seals, Pair pair) {
        return seals.code("pair:" + pair.key()).hex();
    }

    private boolean isAlive(LivePair pair) {
        return !NamedAlias.isExpired(Instant.ofEpochMilli(pair.usedAt()), settings.expire(), clock.instant());
    }

    private LivePair create(Pair pair, String code) {
        // Drawn and sealed outside the write, which may run twice.
        var fresh = names.next();
        var seal = seals.of(Subject.buyer(pair.buyer()));
        var drawn = List.of(
                alias(fresh.seller(), Side.SELLER, pair, code, seal),
                alias(fresh.buyer(), Side.BUYER, pair, code, seal));
        return store.commit(rows -> {
            seal.mustBeLive(rows);
            for (var alias : drawn) {
                if (alive(rows, code, alias.side()).isEmpty()) {
                    AliasRows.add(rows, alias);
                }
            }
            return live(rows, code).orElseThrow();
        });
    }

    private NamedAlias alias(Address name, Side side, Pair pair, String code, Seal seal) {
        return sealed(name, side, pair, code, seal, clock.instant());
    }

    static NamedAlias sealed(Address name, Side side, Pair pair, String code, Seal seal, Instant at) {
        var buyer = seal.close(pair.buyer().toString().getBytes(StandardCharsets.UTF_8), "alias", name.key());
        return new NamedAlias(name, side, code, pair.seller(), seal.id(), buyer, at, at, Instant.EPOCH);
    }

    private Optional<LivePair> live(Rows rows, String code) throws SQLException {
        var seller = alive(rows, code, Side.SELLER);
        var buyer = alive(rows, code, Side.BUYER);
        return seller.flatMap(s -> buyer.map(b -> new LivePair(
                new AliasPair(s.name(), b.name()),
                Math.min(s.usedAt().toEpochMilli(), b.usedAt().toEpochMilli()))));
    }

    private Optional<NamedAlias> alive(Rows rows, String code, Side side) throws SQLException {
        return AliasRows.ofPair(rows, code).stream()
                .filter(alias -> alias.side() == side)
                .filter(fresh())
                .findFirst();
    }

    private Predicate<NamedAlias> fresh() {
        var now = clock.instant();
        return alias -> !alias.isExpired(settings.expire(), now);
    }

    @Override
    public Write<Boolean> used(Pair pair) {
        var now = clock.instant();
        var live = live(pair);
        if (Instant.ofEpochMilli(live.usedAt()).plus(NOTED).isAfter(now)) {
            return rows -> true;
        }
        cache.used(pair.key(), new LivePair(live.aliases(), now.toEpochMilli()));
        return rows -> AliasRows.used(rows, live.aliases(), now) >= 0;
    }

    @Override
    public Optional<Owner> owner(Address alias) {
        return settings.isOurs(alias)
                ? cache.name(alias.withoutTag().key(), fresh(), this::load)
                        .filter(fresh())
                        .flatMap(named -> pair(seals, named).map(pair -> new Owner(pair, named.side())))
                : Optional.empty();
    }

    private Optional<NamedAlias> load(String name) {
        return store.<Optional<NamedAlias>>read(rows -> AliasRows.find(rows, name))
                .filter(alias -> !alias.isRevoked());
    }

    /// Who stands behind an alias; empty once the buyer was erased.
    static Optional<Pair> pair(Seals seals, NamedAlias alias) {
        return seals.open(alias.key(), alias.buyer(), "alias", alias.name().key()) instanceof Opened.Clear(var address)
                ? Address.parse(new String(address, StandardCharsets.UTF_8))
                        .map(buyer -> new Pair(alias.seller(), buyer))
                : Optional.empty();
    }

    @Override
    public boolean isOurs(Address address) {
        return settings.isOurs(address);
    }

    /// Nothing is remembered any more: aliases were changed in the store.
    public void forget() {
        cache.forget();
    }
}
