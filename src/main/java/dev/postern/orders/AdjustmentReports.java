package dev.postern.orders;

import dev.postern.mail.OrderId;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Reads flat order adjustment feeds. An order may have several rows: what is kept back from a
/// refund stands as a row of its own with a negative amount.
public final class AdjustmentReports {

    /// Every amount is a total of the line with its own sign, so a row's worth is their sum.
    private static final List<String> AMOUNTS = List.of(
            "item-price-adj",
            "item-tax-adj",
            "shipping-price-adj",
            "shipping-tax-adj",
            "gift-wrap-price-adj",
            "gift-wrap-tax-adj",
            "item-promotion-adj",
            "ship-promotion-adj");

    private static final Set<String> REASONS = Set.of(
            "NoInventory",
            "CustomerReturn",
            "GeneralAdjustment",
            "CouldNotShip",
            "DifferentItem",
            "Abandoned",
            "CustomerCancel",
            "PriceError",
            "ReturnShippingCharge",
            "ProductOutofStock",
            "CustomerAddressIncorrect",
            "Exchange",
            "Other",
            "Undeliverable",
            "RefusedDelivery");

    private final ColumnNames names;

    public AdjustmentReports(ColumnNames names) {
        this.names = names;
    }

    /// @throws IOException if the file cannot be read or is no adjustment feed
    public Loaded<Adjustment> read(Path file) throws IOException {
        var feed = new Feed(file.getFileName().toString());
        var charset = TabFile.read(file, names, feed::add);
        return new Loaded<>(feed.adjustments, feed.errors, charset);
    }

    /// One file while it is being read.
    private static final class Feed {
        private final String file;
        private final Pool pool = new Pool();
        private final List<Adjustment> adjustments = new ArrayList<>();
        private final List<RowError> errors = new ArrayList<>();

        Feed(String file) {
            this.file = file;
        }

        void add(TabFile.Row row) {
            var order = OrderId.parse(row.get("order-id"));
            if (order.isEmpty()) {
                note(row, "order-id is not of the form 3-7-7 digits", false);
                return;
            }
            amount(row)
                    .ifPresent(amount -> adjustments.add(new Adjustment(
                            order.get(),
                            itemId(row),
                            reason(row),
                            pool.one(row.get("currency").toUpperCase(Locale.ROOT)),
                            amount,
                            day(row))));
        }

        private Optional<BigDecimal> amount(TabFile.Row row) {
            var sum = BigDecimal.ZERO.setScale(2);
            for (var column : AMOUNTS) {
                var cell = row.get(column);
                if (cell.isEmpty()) {
                    continue;
                }
                var amount = Cells.amount(cell);
                if (amount.isEmpty()) {
                    note(row, column + " \"" + cell + "\" is not an amount", false);
                    return Optional.empty();
                }
                if (!cell.matches("-?\\d{1,20}\\.\\d{2}")) {
                    note(row, column + " \"" + cell + "\" should have two decimals and no separators", true);
                }
                sum = sum.add(amount.get());
            }
            return Optional.of(sum);
        }

        private String itemId(TabFile.Row row) {
            var id = row.get("order-item-id");
            if (!id.matches("\\d{0,20}")) {
                note(row, "order-item-id \"" + id + "\" is not a number", true);
            }
            return id;
        }

        private String reason(TabFile.Row row) {
            var reason = row.get("adjustment-reason-code");
            if (!REASONS.contains(reason)) {
                note(row, "adjustment-reason-code \"" + reason + "\" is none that is known", true);
            }
            return pool.one(reason);
        }

        private String day(TabFile.Row row) {
            var cell = row.get("date");
            var day = Cells.day(cell);
            if (day.isEmpty() && !cell.isEmpty()) {
                note(row, "date \"" + cell + "\" is neither yyyy-mm-dd nor mm-dd-yyyy", true);
            }
            return pool.one(day.orElse(""));
        }

        private void note(TabFile.Row row, String text, boolean kept) {
            errors.add(new RowError(file, row.line(), text, kept));
        }
    }
}
