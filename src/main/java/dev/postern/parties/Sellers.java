package dev.postern.parties;

import dev.postern.config.Mistakes;
import dev.postern.config.Section;
import dev.postern.mail.Address;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The sellers of a deployment, as `sellers.yaml` names them.
public final class Sellers {

    private static final Pattern KEY = Pattern.compile("[a-z0-9-]{1,63}");

    private final Map<String, Seller> byKey;
    private final Map<SenderPattern, Seller> bySender;

    private Sellers(Map<String, Seller> byKey, Map<SenderPattern, Seller> bySender) {
        this.byKey = byKey;
        this.bySender = bySender;
    }

    /// @param file the top of `sellers.yaml`
    public static Sellers from(Section file, Mistakes mistakes) {
        try (file) {
            var byKey = new LinkedHashMap<String, Seller>();
            var bySender = new LinkedHashMap<SenderPattern, Seller>();
            file.sections("sellers").forEach((key, section) -> {
                if (!KEY.matcher(key).matches()) {
                    mistakes.error(
                            section.file().toString(),
                            section.lineOf(""),
                            "seller key \"" + key + "\" may hold lower-case letters, digits and hyphens only");
                }
                var seller = SellerSection.read(key, section);
                byKey.put(key, seller);
                register(seller, section, bySender, mistakes);
            });
            return new Sellers(byKey, bySender);
        }
    }

    private static void register(
            Seller seller, Section section, Map<SenderPattern, Seller> bySender, Mistakes mistakes) {
        for (var pattern : seller.senders()) {
            var other = bySender.putIfAbsent(pattern, seller);
            if (other != null && !other.key().equals(seller.key())) {
                mistakes.error(
                        section.file().toString(),
                        section.lineOf("senders"),
                        "sender \"" + pattern.text() + "\" belongs to seller \"" + other.key() + "\" already");
            }
        }
    }

    public Optional<Seller> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /// The seller who registered the address; by name before by `*@domain`.
    public Optional<Seller> bySender(Address address) {
        var byName = bySender.get(SenderPattern.exactly(address));
        return Optional.ofNullable(byName == null ? bySender.get(SenderPattern.anyOf(address.domain())) : byName);
    }

    /// The seller whose own mailbox this is: one it writes from, or the one it reads.
    public Optional<Seller> byMailbox(Address address) {
        return bySender(address)
                .or(() -> all().stream()
                        .filter(seller -> seller.inbox().filter(address::same).isPresent())
                        .findFirst());
    }

    public Collection<Seller> all() {
        return byKey.values();
    }

    public Set<String> keys() {
        return byKey.keySet();
    }
}
