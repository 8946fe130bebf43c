package dev.postern.rules.words;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.function.Function;

/// What paragraphs say that were met before: sellers write from templates, so most of a mail's have been.
///
/// Bounded by its bytes, and what is not met again for a while is forgotten. Safe for many threads.
final class Speeches {

    static final int MOST_BYTES = 8 << 20;
    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(10);

    private final Cache<String, Speech> known = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((String text, Speech speech) -> 2 * text.length() + speech.weight())
            .expireAfterAccess(FORGOTTEN_AFTER)
            .executor(Runnable::run)
            .build();

    /// @param folded text of a paragraph
    /// @param work does what has not been done before
    Speech of(String folded, Function<String, Speech> work) {
        var speech = known.getIfPresent(folded);
        if (speech == null) {
            speech = work.apply(folded);
            known.put(folded, speech);
        }
        return speech;
    }

    /// About how many bytes are remembered.
    long bytes() {
        known.cleanUp();
        return known.policy().eviction().orElseThrow().weightedSize().orElseThrow();
    }
}
