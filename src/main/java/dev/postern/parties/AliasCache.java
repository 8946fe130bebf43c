package dev.postern.parties;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.function.Function;

/// The one place that knows the cache library: aliases that were used lately.
///
/// Only what exists is kept. A stranger who tries names at random neither fills the cache nor
/// displaces a live alias.
final class AliasCache {

    private static final int SIZE = 50_000;

    private final Cache<String, AliasPair> pairs =
            Caffeine.newBuilder().maximumSize(SIZE).build();
    private final Cache<String, AliasBook.Owner> owners =
            Caffeine.newBuilder().maximumSize(SIZE).build();

    AliasPair pair(String key, Function<String, AliasPair> load) {
        var known = pairs.getIfPresent(key);
        if (known != null) {
            return known;
        }
        // Loaded outside the cache's lock: a durable commit is slow, and the store decides races.
        var loaded = load.apply(key);
        pairs.put(key, loaded);
        return loaded;
    }

    Optional<AliasBook.Owner> owner(String alias, Function<String, Optional<AliasBook.Owner>> load) {
        var known = owners.getIfPresent(alias);
        if (known != null) {
            return Optional.of(known);
        }
        var loaded = load.apply(alias);
        loaded.ifPresent(owner -> owners.put(alias, owner));
        return loaded;
    }
}
