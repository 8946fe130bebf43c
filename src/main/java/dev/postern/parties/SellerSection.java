package dev.postern.parties;

import dev.postern.config.Section;
import dev.postern.orders.Fulfilment;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// One seller's part of `sellers.yaml`.
final class SellerSection {

    private static final int MAX_NAME = 100;

    private static final Pattern HASH = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=(\\d{1,6}),t=(\\d{1,2}),p=(\\d{1,2})\\$[A-Za-z0-9+/]{11,88}\\$[A-Za-z0-9+/]{22,88}");

    /// The hash decides what a login costs, and each is paid from our heap.
    private static final int MOST_KIB = 64 << 10;

    private static final int MOST_PASSES = 10;
    private static final int MOST_LANES = 4;

    private final Section section;

    private SellerSection(Section section) {
        this.section = section;
    }

    static Seller read(String key, Section section) {
        try (section) {
            var reader = new SellerSection(section);
            var seller = new Seller(
                    key,
                    reader.name(key),
                    reader.senders(),
                    section.address("inbox"),
                    reader.password(),
                    reader.from(),
                    section.choice("fulfilment", Fulfilment.class, Fulfilment.SELF_SHIP),
                    section.choice("on-violation", Seller.OnViolation.class, Seller.OnViolation.REFUSE));
            if (!seller.senders().isEmpty() && seller.mailbox().isEmpty()) {
                section.warn("inbox", "is missing, so buyers' mails to this seller have nowhere to go");
            }
            return seller;
        }
    }

    /// Buyers see the name beside the alias, so it may not spell the address it stands for.
    private String name(String key) {
        var name = section.text("name", key).strip();
        if (name.isEmpty() || name.length() > MAX_NAME || name.chars().anyMatch(SellerSection::isUnfit)) {
            section.wrong("name", "must be 1 to " + MAX_NAME + " characters, without @ and control characters");
            return key;
        }
        return name;
    }

    private static boolean isUnfit(int c) {
        return c == '@' || Character.isISOControl(c);
    }

    private List<SenderPattern> senders() {
        var senders = new LinkedHashSet<SenderPattern>();
        for (var text : section.texts("senders")) {
            SenderPattern.parse(text)
                    .ifPresentOrElse(
                            senders::add,
                            () -> section.wrong("senders", "holds \"" + text + "\", neither an address nor *@domain"));
        }
        if (!section.has("senders")) {
            section.wrong("senders", "is missing: the addresses this seller writes from");
        }
        return List.copyOf(senders);
    }

    /// The value is not quoted in a message: it may be the password itself.
    private Optional<String> password() {
        var password = section.text("password");
        if (password.isPresent() && !password.get().startsWith("$argon2id$")) {
            section.wrong("password", "must be an argon2id hash, as \"postern password\" makes it");
        } else if (password.isPresent() && !HASH.matcher(password.get()).matches()) {
            section.warn("password", "is no whole argon2id hash: this seller cannot log in");
        } else if (password.isPresent() && !isBearable(password.get())) {
            section.wrong(
                    "password",
                    "costs more than 64 MiB, 10 passes or 4 lanes; \"postern password\" makes one that is usual");
        }
        return password.filter(SellerSection::isBearable);
    }

    private static boolean isBearable(String hash) {
        var costs = HASH.matcher(hash);
        return costs.matches()
                && isWithin(costs.group(1), MOST_KIB)
                && isWithin(costs.group(2), MOST_PASSES)
                && isWithin(costs.group(3), MOST_LANES);
    }

    private static boolean isWithin(String cost, int most) {
        return Integer.parseInt(cost) >= 1 && Integer.parseInt(cost) <= most;
    }

    private List<Cidr> from() {
        var networks = new LinkedHashSet<Cidr>();
        for (var text : section.texts("from")) {
            Cidr.parse(text)
                    .ifPresentOrElse(
                            networks::add,
                            () -> section.wrong(
                                    "from", "holds \"" + text + "\", no address or network such as 203.0.113.0/24"));
        }
        return List.copyOf(networks);
    }
}
