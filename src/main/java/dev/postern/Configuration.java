package dev.postern;

import dev.postern.admin.AdminSettings;
import dev.postern.config.Mistakes;
import dev.postern.config.Section;
import dev.postern.delivery.DeliverySettings;
import dev.postern.orders.OrderSettings;
import dev.postern.orders.Orders;
import dev.postern.parties.AliasSettings;
import dev.postern.parties.Sellers;
import dev.postern.reading.ReadingSettings;
import dev.postern.rules.RuleSettings;
import dev.postern.rules.words.Lexicon;
import dev.postern.session.SessionSettings;
import dev.postern.store.StoreSettings;
import java.nio.file.Files;
import java.nio.file.Path;

/// All settings of a deployment, read whole; each part is its package's own.
record Configuration(
        SessionSettings session,
        StoreSettings store,
        ReadingSettings reading,
        OrderSettings orders,
        AliasSettings aliases,
        DeliverySettings delivery,
        AdminSettings admin,
        Sellers sellers,
        RuleSettings rules,
        Lexicon lexicon) {

    static Configuration read(Path folder, Mistakes mistakes) {
        if (!Files.isDirectory(folder)) {
            mistakes.error(folder.toString(), 0, "is no folder; --config names the folder that holds postern.yaml");
        }
        var sellers = Sellers.from(Section.read(folder.resolve("sellers.yaml"), mistakes), mistakes);
        var rules = Section.read(folder.resolve("rules.yaml"), mistakes);
        try (var root = Section.read(folder.resolve("postern.yaml"), mistakes);
                var store = root.section("store");
                var reading = root.section("reading");
                var http = root.section("http")) {
            var configuration = new Configuration(
                    SessionSettings.from(root),
                    StoreSettings.from(store),
                    ReadingSettings.from(reading),
                    OrderSettings.from(root),
                    AliasSettings.from(root),
                    DeliverySettings.from(root),
                    AdminSettings.from(http),
                    sellers,
                    RuleSettings.from(rules),
                    Lexicon.with(folder.resolve("words"), mistakes));
            configuration.compare(root, rules);
            return configuration;
        }
    }

    /// What only shows when the files are held against each other.
    private void compare(Section root, Section rules) {
        for (var door : session.doors()) {
            var listener = door.listener();
            var section = root.section("listeners").section(listener.name());
            listener.boundSeller().ifPresent(key -> known(key, section, "seller"));
            if (orders.mode() == Orders.Mode.OPEN
                    && !door.address().getAddress().isLoopbackAddress()) {
                section.warn(
                        "host", "can be reached by others while orders.mode is open: a seller may write to anyone");
            }
        }
        this.rules.sellers().keySet().forEach(key -> known(key, rules.section("sellers"), key));
    }

    private void known(String seller, Section section, String key) {
        if (sellers.find(seller).isEmpty()) {
            var known = sellers.keys().isEmpty() ? "it names none" : "it names " + String.join(", ", sellers.keys());
            section.wrong(key, "is for the seller \"" + seller + "\", whom sellers.yaml does not name; " + known);
        }
    }
}
