package dev.postern.parties;

import dev.postern.mail.Address;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Aliases that live as long as the program: for `check`, which writes nothing.
public final class EphemeralAliases implements AliasBook {

    private final AliasSettings settings;
    private final AliasNames names;
    private final Map<String, AliasPair> byPair = new ConcurrentHashMap<>();
    private final Map<String, Owner> owners = new ConcurrentHashMap<>();

    public EphemeralAliases(AliasSettings settings) {
        this.settings = settings;
        this.names = new AliasNames(settings.domain());
    }

    @Override
    public AliasPair of(Pair pair) {
        return byPair.computeIfAbsent(pair.key(), key -> {
            var aliases = names.next();
            owners.put(aliases.seller().key(), new Owner(pair, Side.SELLER));
            owners.put(aliases.buyer().key(), new Owner(pair, Side.BUYER));
            return aliases;
        });
    }

    @Override
    public Optional<Owner> owner(Address alias) {
        return Optional.ofNullable(owners.get(alias.withoutTag().key()));
    }

    @Override
    public boolean isOurs(Address address) {
        return settings.isOurs(address);
    }
}
