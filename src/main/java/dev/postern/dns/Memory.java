package dev.postern.dns;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.function.Function;

/// The answers of one kind, each kept as long as it allows, within a floor and a ceiling.
///
/// The floor keeps a name with a lifetime of nothing from being asked for at every mail, the ceiling a
/// mistake in someone's zone from outliving its repair. A temporary failure is never kept.
final class Memory<T> {

    private static final long FLOOR = 30;
    private static final long CEILING = 3600;

    private final Cache<String, Fresh<T>> kept;

    Memory(int most, Ticker ticker) {
        Expiry<String, Fresh<T>> expiry =
                Expiry.creating((_, fresh) -> Duration.ofSeconds(Math.clamp(fresh.seconds(), FLOOR, CEILING)));
        kept = Caffeine.newBuilder()
                .maximumSize(most)
                .ticker(ticker)
                .expireAfter(expiry)
                .build();
    }

    Answer<T> answer(String name, Function<String, Fresh<T>> asking) {
        var known = kept.getIfPresent(name);
        if (known != null) {
            return known.answer();
        }
        var fresh = asking.apply(name);
        if (!(fresh.answer() instanceof Answer.TemporaryFailure)) {
            kept.put(name, fresh);
        }
        return fresh.answer();
    }
}
