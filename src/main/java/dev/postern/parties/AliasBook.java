package dev.postern.parties;

import dev.postern.mail.Address;
import dev.postern.store.Write;
import java.util.Optional;

/// The aliases of all pairs: unguessable (80 random bits at least), the same for a pair as long as they
/// are neither revoked nor expired.
public interface AliasBook {

    /// The pair's aliases, made durable before they are returned when they are new.
    AliasPair of(Pair pair);

    /// The change that notes, once a day, that a pair's aliases were used: those that expire live on.
    default Write<Boolean> used(Pair pair) {
        return rows -> true;
    }

    /// Whose alias this is; a `+suffix` is overlooked. Empty for any other address, and for an alias that was revoked
    /// or is expired.
    Optional<Owner> owner(Address alias);

    /// Whether the address lies in a domain of ours, so that it can only be an alias.
    boolean isOurs(Address address);

    enum Side {
        SELLER,
        BUYER
    }

    /// @param side which of the two hides behind the alias
    record Owner(Pair pair, Side side) {}
}
