package dev.postern.orders;

import dev.postern.mail.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Orders written as a report, tab-delimited, as [OrderReports] reads them and sellers' tools know them.
public final class OrderReportText {

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
            "seller",
            "fulfilment");

    private OrderReportText() {}

    public static String header() {
        return String.join("\t", COLUMNS);
    }

    /// A row an item; an order without items has one all the same.
    ///
    /// @param buyer what stands under `buyer-email`
    public static List<String> rows(Order order, Address buyer) {
        var rows = new ArrayList<String>();
        order.items()
                .forEach(item -> rows.add(row(
                        order,
                        buyer,
                        item.id(),
                        item.sku(),
                        item.product(),
                        String.valueOf(item.quantity()),
                        item.currency(),
                        item.price().toPlainString())));
        return rows.isEmpty() ? List.of(row(order, buyer, "", "", "", "", "", "")) : rows;
    }

    private static String row(
            Order order,
            Address buyer,
            String item,
            String sku,
            String product,
            String quantity,
            String currency,
            String price) {
        var ships = order.fulfilment().map(OrderReportText::word).orElse("");
        return List.of(
                        order.id().text(),
                        item,
                        order.purchased(),
                        buyer.toString(),
                        order.buyerName(),
                        sku,
                        product,
                        quantity,
                        currency,
                        price,
                        order.seller(),
                        ships)
                .stream()
                .map(OrderReportText::cell)
                .collect(Collectors.joining("\t"));
    }

    private static String word(Fulfilment fulfilment) {
        return switch (fulfilment) {
            case SELF_SHIP -> "self-ship";
            case EASY_SHIP -> "easy-ship";
        };
    }

    /// Quoted where it must be. Line breaks within a cell become blanks: an answer is told line by line.
    private static String cell(String text) {
        var line = text.replaceAll("[\\r\\n]+", " ");
        return line.indexOf('"') >= 0 || line.indexOf('\t') >= 0 ? '"' + line.replace("\"", "\"\"") + '"' : line;
    }
}
