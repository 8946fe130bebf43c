package dev.postern.parties;

import dev.postern.config.Section;
import dev.postern.mail.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The `masking` part of `postern.yaml`: the domains that are ours.
///
/// @param domains at least one; new aliases are made in the first, those in the others stay alive
public record AliasSettings(List<String> domains) {

    public static final String DEFAULT_DOMAIN = "mail.postern.example";

    public AliasSettings {
        domains = List.copyOf(domains);
    }

    /// @param root the top of `postern.yaml`
    public static AliasSettings from(Section root) {
        try (var masking = root.section("masking")) {
            var domains = new ArrayList<String>();
            for (var text : masking.texts("domains")) {
                var domain = text.strip().toLowerCase(Locale.ROOT);
                if (Address.parse("x@" + domain).isPresent() && !domain.startsWith("[")) {
                    domains.add(domain);
                } else {
                    masking.wrong("domains", "holds \"" + text + "\", which is no mail domain");
                }
            }
            return new AliasSettings(domains.isEmpty() ? List.of(DEFAULT_DOMAIN) : domains);
        }
    }

    /// The domain of new aliases, message ids and return paths.
    public String domain() {
        return domains.getFirst();
    }

    public boolean isOurs(Address address) {
        return domains.contains(address.domain());
    }
}
