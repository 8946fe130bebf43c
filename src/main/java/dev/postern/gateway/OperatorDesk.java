package dev.postern.gateway;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.postern.mail.Address;
import dev.postern.mail.Direction;
import dev.postern.mail.Reply;
import dev.postern.parties.AliasBook;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/// Takes what anybody may write to the operator: `postmaster` (RFC 5321 §4.5.1) and `abuse` (RFC 2142) of our
/// domains. It is passed on unread and unmasked from `<>`, so that nothing comes back to a forged author, and only so
/// much of it an hour.
public final class OperatorDesk {

    private static final Set<String> ROLES = Set.of("postmaster", "abuse");
    private static final Duration HOUR = Duration.ofHours(1);

    private final OperatorSettings settings;
    private final AliasBook aliases;
    private final String hostname;
    private final int mostAnHour;
    private final Cache<Long, AtomicInteger> taken =
            Caffeine.newBuilder().maximumSize(2).build();
    private final InstantSource clock;

    /// @param hostname by which clients know us; `<postmaster>` without a domain is there
    /// @param mostAnHour mails that are taken in an hour
    public OperatorDesk(
            OperatorSettings settings, AliasBook aliases, String hostname, int mostAnHour, InstantSource clock) {
        this.settings = settings;
        this.aliases = aliases;
        this.hostname = hostname;
        this.mostAnHour = mostAnHour;
        this.clock = clock;
    }

    /// The mailbox that reads mail to such a recipient; empty for any other.
    Optional<Address> mailbox(Listener listener, Address recipient) {
        var isRole = ROLES.contains(recipient.local().toLowerCase(Locale.ROOT));
        var isHere = aliases.isOurs(recipient) || recipient.domain().equalsIgnoreCase(hostname);
        return listener.direction() == Direction.TO_SELLER && isRole && isHere ? settings.mailbox() : Optional.empty();
    }

    /// Counts a mail in; a reply where there were enough.
    Optional<Reply> enough() {
        var hour = clock.millis() / HOUR.toMillis();
        var count = taken.get(hour, _ -> new AtomicInteger()).incrementAndGet();
        return count > mostAnHour
                ? Optional.of(Reply.defer(452, "4.2.1", "too much mail for the operator, try again later"))
                : Optional.empty();
    }
}
