package dev.postern;

import dev.postern.admin.AdminSettings;
import dev.postern.config.Mistakes;
import dev.postern.config.Section;
import dev.postern.config.Strays;
import dev.postern.delivery.DeliverySettings;
import dev.postern.delivery.signing.SigningSettings;
import dev.postern.dns.DnsSettings;
import dev.postern.gateway.OperatorSettings;
import dev.postern.orders.OrderSettings;
import dev.postern.orders.Orders;
import dev.postern.parties.AliasSettings;
import dev.postern.parties.Sellers;
import dev.postern.parties.authentication.AuthenticationSettings;
import dev.postern.reading.ReadingSettings;
import dev.postern.rules.RuleCatalogue;
import dev.postern.rules.RuleSettings;
import dev.postern.rules.words.Lexicon;
import dev.postern.parties.Seller;
import dev.postern.parties.login.LoginSettings;
import dev.postern.session.SessionSettings;
import dev.postern.spool.KeepSettings;
import dev.postern.store.StoreSettings;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// All settings of a deployment, read whole; each part is its package's own.
record Configuration(
        SessionSettings session,
        LoginSettings logins,
        StoreSettings store,
        KeepSettings keep,
        DnsSettings dns,
        ReadingSettings reading,
        OrderSettings orders,
        AliasSettings aliases,
        AuthenticationSettings buyers,
        OperatorSettings operator,
        DeliverySettings delivery,
        SigningSettings signing,
        AdminSettings admin,
        Sellers sellers,
        RuleSettings rules,
        Lexicon lexicon) {

    private static final String RULES = "rules.yaml";
    private static final String WORDS = "words";
    private static final String NO_LOGIN =
            "no listener is bound to it, and none takes logins (listeners.submission without seller, with tls)";

    /// What a folder may hold beside the files that its settings name.
    private static final List<String> FILES = List.of("postern.yaml", "sellers.yaml", RULES, WORDS, "schema");

    /// @param today exceptions that have ended are worth a warning
    static Configuration read(Path folder, LocalDate today, Mistakes mistakes) {
        var sellers = Sellers.from(Section.read(folder.resolve("sellers.yaml"), mistakes), mistakes);
        var rules = Section.read(folder.resolve(RULES), mistakes);
        try (var root = Section.read(folder.resolve("postern.yaml"), mistakes);
                var store = root.section("store");
                var reading = root.section("reading");
                var files = reading.section("files");
                var dns = root.section("dns");
                var buyers = root.section("buyers");
                var logins = root.section("logins");
                var http = root.section("http")) {
            var stored = StoreSettings.from(store);
            var aliases = AliasSettings.from(root);
            var configuration = new Configuration(
                    SessionSettings.from(root, Clock.systemUTC()),
                    LoginSettings.from(logins),
                    stored,
                    KeepSettings.from(root),
                    DnsSettings.from(dns),
                    ReadingSettings.from(reading, files),
                    OrderSettings.from(root),
                    aliases,
                    AuthenticationSettings.from(buyers),
                    OperatorSettings.from(root),
                    DeliverySettings.from(root),
                    SigningSettings.from(root, aliases.domains(), keys(stored), today),
                    AdminSettings.from(http),
                    sellers,
                    RuleSettings.from(rules, today),
                    Lexicon.with(folder.resolve(WORDS), mistakes));
            configuration.compare(root, rules, today);
            configuration.eachIsServed(folder, mistakes);
            configuration.strays(folder, mistakes);
            return configuration;
        }
    }

    private static Path keys(StoreSettings store) {
        return store.folder().resolve("keys");
    }

    /// The same with the rules and word lists of another folder.
    Configuration withRules(Path folder, LocalDate today, Mistakes mistakes) {
        var section = Section.read(folder.resolve(RULES), mistakes);
        var other = RuleSettings.from(section, today);
        sellersAreKnown(other, section);
        var words = Lexicon.with(folder.resolve(WORDS), mistakes);
        return new Configuration(
                session, logins, store, keep, dns, reading, orders, aliases, buyers, operator, delivery, signing, admin,
                sellers, other, words);
    }

    /// What only shows when the files are held against each other.
    private void compare(Section root, Section rules, LocalDate today) {
        for (var door : session.doors()) {
            var listener = door.listener();
            var section = root.section("listeners").section(listener.name());
            listener.boundSeller().ifPresent(key -> known(key, section, "seller"));
            if (!door.address().getAddress().isLoopbackAddress()) {
                openness(today)
                        .forEach(why -> section.warn(
                                "host", "can be reached by others while " + why + ": a seller may write to anyone"));
            }
        }
        sellersAreKnown(this.rules, rules);
    }

    /// Who writes is told by the listener or by a password.
    private void eachIsServed(Path folder, Mistakes mistakes) {
        var served = session.doors().stream()
                .flatMap(door -> door.listener().boundSeller().stream())
                .toList();
        var logins = session.doors().stream().anyMatch(SessionSettings.Door::takesLogins);
        sellers.keys().stream()
                .filter(seller -> !served.contains(seller) && !(logins && hasPassword(seller)))
                .forEach(seller -> mistakes.warning(
                        folder.resolve("sellers.yaml").toString(),
                        0,
                        "\"" + seller + "\" cannot send: "
                                + (logins ? "it has no password, and no listener is bound to it" : NO_LOGIN)));
    }

    private boolean hasPassword(String seller) {
        return sellers.find(seller).flatMap(Seller::password).isPresent();
    }

    private void sellersAreKnown(RuleSettings settings, Section rules) {
        settings.sellers().keySet().forEach(key -> known(key, rules.section("sellers"), key));
    }

    private void strays(Path folder, Mistakes mistakes) {
        var known = new ArrayList<Path>(List.of(store.folder()));
        FILES.forEach(name -> known.add(folder.resolve(name)));
        known.addAll(orders.reports());
        known.addAll(orders.adjustments());
        known.addAll(delivery.maildirs());
        signing.domains().values().forEach(selectors -> selectors.forEach(selector -> known.add(selector.key())));
        Strays.warn(folder, known, mistakes);
        Strays.warn(folder.resolve(WORDS), ".yaml", mistakes);
    }

    /// What lets a seller write to others than its buyers.
    private List<String> openness(LocalDate today) {
        var open = new ArrayList<String>();
        if (orders.mode() == Orders.Mode.OPEN) {
            open.add("orders.mode is open");
        }
        var unknown = RuleCatalogue.ORDER_ID_UNKNOWN.id();
        if (sellers.keys().stream().anyMatch(seller -> rules.shadow(unknown, seller, today))) {
            open.add(unknown + " is in the shadow");
        }
        return open;
    }

    private void known(String seller, Section section, String key) {
        if (sellers.find(seller).isEmpty()) {
            var known = sellers.keys().isEmpty() ? "it names none" : "it names " + String.join(", ", sellers.keys());
            section.wrong(key, "is for the seller \"" + seller + "\", whom sellers.yaml does not name; " + known);
        }
    }
}
