package dev.postern.parties;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Predicate;

/// The one place that knows the cache library: aliases that were used lately.
///
/// Only what exists is kept. A stranger who tries names at random neither fills the cache nor
/// displaces a live alias.
final class AliasCache {

    private static final int SIZE = 50_000;

    private final Cache<String, LivePair> pairs =
            Caffeine.newBuilder().maximumSize(SIZE).build();
    private final Cache<String, NamedAlias> names =
            Caffeine.newBuilder().maximumSize(SIZE).build();
    private final AtomicLong generation = new AtomicLong();

    /// @param fresh whether what is remembered still holds
    LivePair pair(String key, Predicate<LivePair> fresh, Function<String, LivePair> load) {
        var known = pairs.getIfPresent(key);
        if (known != null && fresh.test(known)) {
            return known;
        }
        // Loaded outside the cache's lock: a durable commit is slow, and the store decides races.
        var before = generation.get();
        var loaded = load.apply(key);
        put(pairs, key, loaded, before);
        return loaded;
    }

    /// What is remembered of a pair is replaced.
    void used(String key, LivePair pair) {
        put(pairs, key, pair, generation.get());
    }

    Optional<NamedAlias> name(String name, Predicate<NamedAlias> fresh, Function<String, Optional<NamedAlias>> load) {
        var known = names.getIfPresent(name);
        if (known != null && fresh.test(known)) {
            return Optional.of(known);
        }
        var before = generation.get();
        var loaded = load.apply(name);
        loaded.ifPresent(alias -> put(names, name, alias, before));
        return loaded;
    }

    /// What was read before everything was forgotten may not come in after it.
    private <T> void put(Cache<String, T> cache, String key, T value, long before) {
        cache.put(key, value);
        if (generation.get() != before) {
            cache.invalidate(key);
        }
    }

    void forget() {
        generation.incrementAndGet();
        pairs.invalidateAll();
        names.invalidateAll();
    }
}
