package dev.postern.orders;

import dev.postern.config.Section;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The `orders` part of `postern.yaml`: where what is known of orders comes from.
///
/// @param reports order reports, later ones completing earlier ones
public record OrderSettings(Orders.Mode mode, List<Path> reports, List<Path> adjustments, ColumnNames columns) {

    public OrderSettings {
        reports = List.copyOf(reports);
        adjustments = List.copyOf(adjustments);
    }

    /// @param root the top of `postern.yaml`
    public static OrderSettings from(Section root) {
        try (var orders = root.section("orders");
                var columns = orders.section("columns")) {
            return new OrderSettings(
                    orders.choice("mode", Orders.Mode.class, Orders.Mode.STRICT),
                    files(orders, "reports"),
                    files(orders, "adjustments"),
                    ColumnNames.from(columns));
        }
    }

    /// A feed may come later than the gateway starts, so a file that is not there yet is no error.
    private static List<Path> files(Section orders, String key) {
        var files = orders.paths(key);
        for (var file : files) {
            if (!Files.isReadable(file)) {
                orders.warn(key, "names a file that is not there: " + file);
            }
        }
        return files;
    }
}
