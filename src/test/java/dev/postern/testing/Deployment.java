package dev.postern.testing;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A gateway's configuration and store in a folder of its own: the seller `demo`, who needs no login,
/// some orders, and one smarthost on loopback for everything.
public record Deployment(Path folder) {

    public static final String SELLER = "care@demo-shop.example";

    /// What the seller's address must never show through by.
    public static final String SELLER_DOMAIN = "demo-shop.example";

    private static final List<String> COLUMNS = List.of(
            "order-id",
            "order-item-id",
            "purchase-date",
            "buyer-email",
            "buyer-name",
            "sku",
            "product-name",
            "quantity-purchased",
            "currency",
            "item-price",
            "seller");

    /// An order of the seller's, as far as a mail about it needs one.
    public record Order(String id, String buyer) {

        public static final Order TABLE = new Order("408-1203344-7781290", "huda.alqahtani@buyer.example");

        private String row() {
            return String.join(
                    "\t",
                    id,
                    "81204417700931",
                    "2026-11-18T10:02:00+03:00",
                    buyer,
                    "Huda Alqahtani",
                    "DS-TAB-160",
                    "Dining table",
                    "1",
                    "SAR",
                    "1249.00",
                    "demo");
        }
    }

    /// Writes the configuration; `folder` must exist.
    public static Deployment create(Path folder, int smarthostPort, List<Order> orders) throws IOException {
        var deployment = new Deployment(folder);
        Files.createDirectory(deployment.config());
        deployment.write("postern.yaml", """
                listeners:
                  submission: { port: 0, seller: demo }
                  buyer: { port: 0 }
                limits: { seller-mails: 0, buyer-mails: 0 }
                http: { port: 0 }
                store: { folder: ../var }
                buyers: { authentication: off }
                orders: { mode: strict, reports: [orders.txt] }
                delivery: { default: next, routes: { next: { smarthost: "127.0.0.1:%d" } } }
                """.formatted(smarthostPort));
        deployment.write("sellers.yaml", """
                sellers:
                  demo: { name: Demo Shop, senders: ["*@%s"], inbox: %s }
                """.formatted(SELLER_DOMAIN, SELLER));
        deployment.write(
                "orders.txt",
                String.join("\t", COLUMNS) + "\n"
                        + orders.stream().map(order -> order.row() + "\n").collect(joining()));
        return deployment;
    }

    public Path config() {
        return folder.resolve("config");
    }

    public Path store() {
        return folder.resolve("var");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(config().resolve(name), text);
    }
}
