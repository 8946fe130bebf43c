package dev.postern;

import dev.postern.admin.AdminSettings;
import dev.postern.config.Mistakes;
import dev.postern.config.Section;
import dev.postern.delivery.DeliverySettings;
import dev.postern.orders.OrderSettings;
import dev.postern.parties.AliasSettings;
import dev.postern.parties.Sellers;
import dev.postern.reading.ReadingSettings;
import dev.postern.rules.RuleSettings;
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
        RuleSettings rules) {

    static Configuration read(Path folder, Mistakes mistakes) {
        if (!Files.isDirectory(folder)) {
            mistakes.error(folder.toString(), 0, "is no folder; --config names the folder that holds postern.yaml");
        }
        var sellers = Sellers.from(Section.read(folder.resolve("sellers.yaml"), mistakes), mistakes);
        try (var root = Section.read(folder.resolve("postern.yaml"), mistakes)) {
            return new Configuration(
                    SessionSettings.from(root),
                    StoreSettings.from(root.section("store")),
                    ReadingSettings.from(root.section("reading")),
                    OrderSettings.from(root),
                    AliasSettings.from(root),
                    DeliverySettings.from(root),
                    AdminSettings.from(root.section("http")),
                    sellers,
                    RuleSettings.from(Section.read(folder.resolve("rules.yaml"), mistakes)));
        }
    }
}
