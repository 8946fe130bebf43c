package dev.postern.parties;

import dev.postern.mail.Address;
import java.time.Duration;
import java.time.Instant;

/// An alias as the register has it.
///
/// @param side which of the two hides behind it
/// @param pair code of the pair; empty once its buyer was erased
/// @param key number of the buyer's seal
/// @param buyer the buyer's address, sealed
/// @param usedAt of the pair's last mail, to the day
/// @param revokedAt the epoch while it lives
@SuppressWarnings("ArrayRecordComponent") // nobody compares them
record NamedAlias(
        Address name,
        AliasBook.Side side,
        String pair,
        String seller,
        long key,
        byte[] buyer,
        Instant createdAt,
        Instant usedAt,
        Instant revokedAt) {

    boolean isErased() {
        return pair.isEmpty();
    }

    boolean isRevoked() {
        return revokedAt.isAfter(Instant.EPOCH);
    }

    /// @param expire how long after use; zero for never
    boolean isExpired(Duration expire, Instant now) {
        return isExpired(usedAt, expire, now);
    }

    static boolean isExpired(Instant usedAt, Duration expire, Instant now) {
        return !expire.isZero() && usedAt.plus(expire).isBefore(now);
    }
}
