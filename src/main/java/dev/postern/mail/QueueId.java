package dev.postern.mail;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/// The name a mail has from the moment it is received: in replies, journal, logs and pages.
///
/// Sixteen characters of Crockford's base 32: two of the shard its pair lives on, nine of the time
/// in milliseconds, five of a counter that starts at a random point. Ids of one shard sort by time.
public record QueueId(String text) {

    /// How many shards a tag can name.
    public static final int SHARDS = 1024;

    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern FORM = Pattern.compile("[0-9A-HJKMNP-TV-Z]{16}");
    private static final AtomicInteger COUNTER = new AtomicInteger(new SecureRandom().nextInt());

    public QueueId {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not a queue id: " + text);
        }
    }

    public static Optional<QueueId> parse(String text) {
        var upper = text.strip().toUpperCase(java.util.Locale.ROOT);
        return FORM.matcher(upper).matches() ? Optional.of(new QueueId(upper)) : Optional.empty();
    }

    /// A new id for a mail of the pair with this key.
    public static QueueId next(String pairKey, Instant now) {
        var shard = Math.floorMod(pairKey.hashCode(), SHARDS);
        return new QueueId(
                digits(shard, 2) + digits(now.toEpochMilli(), 9) + digits(COUNTER.getAndIncrement() & 0x1ff_ffff, 5));
    }

    /// The first two characters: rows of one pair stay together.
    public String shard() {
        return text.substring(0, 2);
    }

    private static String digits(long value, int count) {
        var text = new char[count];
        var rest = value;
        for (var i = count - 1; i >= 0; i--) {
            text[i] = DIGITS.charAt((int) (rest & 31));
            rest >>>= 5;
        }
        return new String(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
