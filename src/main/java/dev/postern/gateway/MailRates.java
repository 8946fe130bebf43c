package dev.postern.gateway;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.postern.mail.Reply;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/// How many mails a minute a seller and a buyer may begin: a bucket each, that holds a minute's worth and fills evenly.
///
/// Who comes too fast is asked to come again; nothing is lost. Safe for any number of threads.
public final class MailRates {

    private static final int MOST_KNOWN = 100_000;
    private static final double MINUTE = Duration.ofMinutes(1).toMillis();

    private final Limits limits;
    private final InstantSource clock;

    // A bucket that nobody took from for a minute is full, like a new one.
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_KNOWN)
            .expireAfterAccess(Duration.ofMinutes(2))
            .build();

    /// @param seller mails a minute that one seller may begin; 0 for any number
    /// @param buyer mails a minute that one buyer may begin; 0 for any number
    public record Limits(int seller, int buyer) {}

    private static final class Bucket {
        private double left;
        private Instant at;

        Bucket(double left, Instant at) {
            this.left = left;
            this.at = at;
        }

        /// Takes one, or tells after how many seconds there is one.
        synchronized long take(int most, Instant now) {
            var gone = Math.max(0, Duration.between(at, now).toMillis());
            left = Math.min(most, left + gone * most / MINUTE);
            at = now;
            if (left >= 1) {
                left--;
                return 0;
            }
            return Math.max(1, Math.round(Math.ceil((1 - left) * MINUTE / most / 1000)));
        }
    }

    public MailRates(Limits limits, InstantSource clock) {
        this.limits = limits;
        this.clock = clock;
    }

    /// Counts a mail of a seller's; a reply where there were too many.
    Optional<Reply> seller(String key) {
        return taken("seller " + key, limits.seller(), "seller");
    }

    /// Counts a mail of a buyer's; a reply where there were too many.
    Optional<Reply> buyer(String key) {
        return taken("buyer " + key, limits.buyer(), "buyer");
    }

    private Optional<Reply> taken(String name, int most, String whose) {
        if (most == 0) {
            return Optional.empty();
        }
        var now = clock.instant();
        var wait = buckets.get(name, _ -> new Bucket(most, now)).take(most, now);
        return wait == 0 ? Optional.empty() : Optional.of(tooMany(whose, wait));
    }

    private static Reply tooMany(String whose, long seconds) {
        var text = "too many mails of this " + whose + ", try again in " + seconds + " s";
        return Reply.defer(450, "4.7.1", text);
    }
}
