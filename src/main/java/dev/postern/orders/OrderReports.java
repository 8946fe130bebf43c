package dev.postern.orders;

import dev.postern.mail.Address;
import dev.postern.mail.OrderId;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads order reports: tab-delimited, one row an order item, the rows after an order's first mostly blank.
///
/// A report without a `seller` column belongs to the seller whose folder it lies in, or to the only
/// seller there is.
public final class OrderReports {

    private final ColumnNames names;
    private final Set<String> sellers;
    private final Pool pool = new Pool();

    /// @param sellers the keys of `sellers.yaml`
    public OrderReports(ColumnNames names, Set<String> sellers) {
        this.names = names;
        this.sellers = Set.copyOf(sellers);
    }

    /// @throws IOException if the file cannot be read or is no order report
    public Loaded<Order> read(Path file) throws IOException {
        var report = new Report(file);
        var charset = TabFile.read(file, names, report::add);
        return new Loaded<>(report.orders(), report.errors, charset);
    }

    private Optional<String> owner(Path file) {
        var folder = file.toAbsolutePath().normalize().getParent();
        var name = folder == null || folder.getFileName() == null
                ? ""
                : folder.getFileName().toString();
        if (sellers.contains(name)) {
            return Optional.of(name);
        }
        return sellers.size() == 1 ? sellers.stream().findFirst() : Optional.empty();
    }

    /// One file while it is being read.
    private final class Report {
        private final String file;
        private final Optional<String> owner;
        private final Map<OrderId, Draft> drafts = new LinkedHashMap<>();
        private final List<RowError> errors = new ArrayList<>();
        private @Nullable Draft current;

        Report(Path file) {
            this.file = file.getFileName().toString();
            this.owner = owner(file);
        }

        List<Order> orders() {
            return drafts.values().stream().map(Draft::order).toList();
        }

        void add(TabFile.Row row) {
            var cell = row.get("order-id");
            var id = OrderId.parse(cell);
            if (id.isEmpty() && !cell.isEmpty()) {
                current = null;
                leftOut(row, "order-id is not of the form 3-7-7 digits");
                return;
            }
            current = id.isEmpty() ? current : draft(id.get(), row);
            if (current != null) {
                item(row).ifPresent(current.items::add);
            } else if (id.isEmpty()) {
                leftOut(row, "order-id is empty and no order stands above");
            }
        }

        private @Nullable Draft draft(OrderId id, TabFile.Row row) {
            var known = drafts.get(id);
            if (known != null) {
                return continuesOrContradicts(known, row);
            }
            var seller = seller(row);
            var buyer = Address.parse(row.get("buyer-email"));
            if (seller.isEmpty()) {
                return null;
            }
            if (buyer.isEmpty()) {
                leftOut(row, "buyer-email is " + (row.get("buyer-email").isEmpty() ? "empty" : "not a mail address"));
                return null;
            }
            var draft = new Draft(id, seller.get(), pooled(buyer.get()), row.get("buyer-name"), day(row), ships(row));
            drafts.put(id, draft);
            return draft;
        }

        private @Nullable Draft continuesOrContradicts(Draft known, TabFile.Row row) {
            var seller = row.lower("seller");
            var buyer = Address.parse(row.get("buyer-email"));
            if (!seller.isEmpty() && !seller.equals(known.seller)) {
                leftOut(row, "an order of seller \"" + known.seller + "\" is given to \"" + seller + '"');
                return null;
            }
            if (buyer.isPresent() && !buyer.get().same(known.buyer)) {
                leftOut(row, "buyer-email differs from the order's first row");
                return null;
            }
            return known;
        }

        private Optional<String> seller(TabFile.Row row) {
            var named = row.lower("seller");
            if (named.isEmpty()) {
                if (owner.isEmpty()) {
                    leftOut(row, "no seller: name it in a column, or put the report into a folder named like its key");
                }
                return owner;
            }
            if (!sellers.contains(named)) {
                leftOut(row, "seller \"" + named + "\" is not in sellers.yaml");
                return Optional.empty();
            }
            return Optional.of(pool.one(named));
        }

        private String day(TabFile.Row row) {
            var cell = row.get("purchase-date");
            var day = Cells.day(cell);
            if (day.isEmpty() && !cell.isEmpty()) {
                kept(row, "purchase-date \"" + cell + "\" is neither yyyy-mm-dd nor mm-dd-yyyy");
            }
            return pool.one(day.orElse(""));
        }

        private Optional<Fulfilment> ships(TabFile.Row row) {
            var cell = row.lower("fulfilment");
            return switch (cell) {
                case "" -> Optional.empty();
                case "self-ship" -> Draft.SELF_SHIP;
                case "easy-ship" -> Draft.EASY_SHIP;
                default -> {
                    kept(row, "fulfilment \"" + cell + "\" is neither self-ship nor easy-ship");
                    yield Optional.empty();
                }
            };
        }

        /// Empty for a row that tells of no item, and for one that cannot be understood.
        private Optional<Order.Item> item(TabFile.Row row) {
            if (row.get("order-item-id").isEmpty() && row.get("product-name").isEmpty()) {
                return Optional.empty();
            }
            var quantity = quantity(row.get("quantity-purchased"));
            var price = price(row.get("item-price"));
            if (quantity.isEmpty() || price.isEmpty()) {
                var column = quantity.isEmpty() ? "quantity-purchased" : "item-price";
                kept(row, column + " \"" + row.get(column) + "\" is not a number; the item is left out");
                return Optional.empty();
            }
            return Optional.of(new Order.Item(
                    row.get("order-item-id"),
                    pool.one(row.get("sku")),
                    pool.one(row.get("product-name")),
                    quantity.get(),
                    pool.one(row.get("currency")),
                    price.get()));
        }

        private void leftOut(TabFile.Row row, String text) {
            errors.add(new RowError(file, row.line(), text, false));
        }

        private void kept(TabFile.Row row, String text) {
            errors.add(new RowError(file, row.line(), text, true));
        }
    }

    private Address pooled(Address buyer) {
        return new Address(buyer.local(), pool.one(buyer.domain()));
    }

    private static Optional<Integer> quantity(String cell) {
        if (cell.isEmpty()) {
            return Optional.of(1);
        }
        return cell.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(cell)) : Optional.empty();
    }

    private static Optional<BigDecimal> price(String cell) {
        return cell.isEmpty() ? Optional.of(BigDecimal.ZERO) : Cells.amount(cell);
    }

    /// An order whose rows are still coming.
    private static final class Draft {
        static final Optional<Fulfilment> SELF_SHIP = Optional.of(Fulfilment.SELF_SHIP);
        static final Optional<Fulfilment> EASY_SHIP = Optional.of(Fulfilment.EASY_SHIP);

        final OrderId id;
        final String seller;
        final Address buyer;
        final String buyerName;
        final String purchased;
        final Optional<Fulfilment> fulfilment;
        final List<Order.Item> items = new ArrayList<>(1);

        Draft(
                OrderId id,
                String seller,
                Address buyer,
                String buyerName,
                String purchased,
                Optional<Fulfilment> fulfilment) {
            this.id = id;
            this.seller = seller;
            this.buyer = buyer;
            this.buyerName = buyerName;
            this.purchased = purchased;
            this.fulfilment = fulfilment;
        }

        Order order() {
            return new Order(id, seller, buyer, buyerName, purchased, fulfilment, items);
        }
    }
}
