package dev.postern.orders;

import dev.postern.config.Section;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Which column is meant by a header cell: reports are configurable, so a column may bear another name.
public final class ColumnNames {

    private static final Map<String, String> KNOWN =
            Map.of("item-name", "product-name", "fulfillment", "fulfilment", "adjustment-date", "date");

    private final Map<String, String> standard;

    private ColumnNames(Map<String, String> standard) {
        this.standard = Map.copyOf(standard);
    }

    /// Only the names that reports are known to use.
    public static ColumnNames known() {
        return new ColumnNames(KNOWN);
    }

    /// The operator's own: `columns: { product-name: [title, "اسم المنتج"] }`.
    static ColumnNames from(Section columns) {
        var standard = new HashMap<>(KNOWN);
        for (var name : columns.keys()) {
            for (var alias : columns.texts(name)) {
                standard.put(folded(alias), folded(name));
            }
        }
        return new ColumnNames(standard);
    }

    String standard(String cell) {
        var folded = folded(cell);
        return standard.getOrDefault(folded, folded);
    }

    private static String folded(String cell) {
        return cell.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
    }
}
