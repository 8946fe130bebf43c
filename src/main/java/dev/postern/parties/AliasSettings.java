package dev.postern.parties;

import dev.postern.config.Section;
import dev.postern.mail.Address;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The `masking` and `aliases` parts of `postern.yaml`: the domains that are ours, and how long aliases live.
///
/// @param domains at least one; new aliases are made in the first, those in the others stay alive
/// @param expire how long after its pair's last mail an alias dies; zero for never
public record AliasSettings(List<String> domains, Duration expire) {

    public static final String DEFAULT_DOMAIN = "mail.postern.example";

    /// Use is noted by the day, and an answer may take a few.
    private static final Duration SHORTEST = Duration.ofDays(7);

    public AliasSettings {
        domains = List.copyOf(domains);
    }

    /// Aliases that live for ever.
    public AliasSettings(List<String> domains) {
        this(domains, Duration.ZERO);
    }

    /// @param root the top of `postern.yaml`
    public static AliasSettings from(Section root) {
        try (var masking = root.section("masking");
                var aliases = root.section("aliases")) {
            var domains = new ArrayList<String>();
            for (var text : masking.texts("domains")) {
                var domain = text.strip().toLowerCase(Locale.ROOT);
                if (Address.parse("x@" + domain).isPresent() && !domain.startsWith("[")) {
                    domains.add(domain);
                } else {
                    masking.wrong("domains", "holds \"" + text + "\", which is no mail domain");
                }
            }
            return new AliasSettings(domains.isEmpty() ? List.of(DEFAULT_DOMAIN) : domains, expire(aliases));
        }
    }

    private static Duration expire(Section aliases) {
        var expire = aliases.duration("expire", Duration.ZERO);
        if (!expire.isZero() && expire.compareTo(SHORTEST) < 0) {
            aliases.wrong("expire", "must be 0d, for never, or at least " + SHORTEST.toDays() + "d");
            return Duration.ZERO;
        }
        return expire;
    }

    /// The domain of new aliases, message ids and return paths.
    public String domain() {
        return domains.getFirst();
    }

    public boolean isOurs(Address address) {
        return domains.contains(address.domain());
    }
}
