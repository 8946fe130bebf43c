package dev.postern.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.config.Mistakes;
import dev.postern.config.Section;
import dev.postern.mail.Address;
import dev.postern.mail.OrderId;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrderBookTest {

    private static final Path CORPUS = Path.of("src/test/resources/corpus");
    private static final Set<String> SELLERS = Set.of("rimal", "dana", "nakheel");

    @TempDir
    Path folder;

    @Test
    void readsTheReportsOfTheCorpusWithoutAnError() {
        var book = OrderBook.load(settings(CORPUS.resolve("orders.txt"), CORPUS.resolve("adjustments.txt")), SELLERS);

        assertEquals(List.of(), book.errors());
        var order = book.find(new OrderId("403-2276690-8814451")).orElseThrow();
        assertEquals("ناصر الدخيل", order.buyerName());
        assertEquals("مضخة مياه 1 حصان", order.items().getFirst().product());
        assertEquals(
                List.of(new BigDecimal("240.00"), new BigDecimal("-18.00")),
                book.adjustments(new OrderId("407-5529981-3018846")).stream()
                        .map(Adjustment::amount)
                        .toList());
    }

    @Test
    void findsABuyersOrdersByAnySpellingOfTheAddress() throws IOException {
        var book = OrderBook.load(report("405-1111111-2222222\tBasma@Example.com\trimal\n"), SELLERS);

        assertEquals(1, book.of("rimal", Address.of("basma@EXAMPLE.com")).size());
        assertEquals(List.of(), book.of("dana", Address.of("basma@example.com")));
        assertEquals(List.of(), book.of("rimal", Address.of("other@example.com")));
    }

    @Test
    void anOverlappingReportCompletesTheOrder() throws IOException {
        var first = file("a.txt", "405-1111111-2222222\tb@example.com\trimal\t1\tKettle\n");
        var second = file(
                "b.txt",
                "405-1111111-2222222\tb@example.com\trimal\t1\tKettle, steel\n405-1111111-2222222\t\t\t2\tLid\n");

        var book = OrderBook.load(
                new OrderSettings(Orders.Mode.STRICT, List.of(first, second), List.of(), ColumnNames.known()), SELLERS);

        var order = book.find(new OrderId("405-1111111-2222222")).orElseThrow();
        assertEquals(
                List.of("Kettle, steel", "Lid"),
                order.items().stream().map(Order.Item::product).toList());
    }

    @Test
    void anOrderPlacedWhileTheGatewayRunsIsFoundAndNoneIsForgotten() throws IOException {
        var book = OrderBook.load(report("405-1111111-2222222\tb@example.com\trimal\n"), SELLERS);

        file("orders.txt", "405-3333333-4444444\tother@example.com\trimal\n");

        assertTrue(book.find(new OrderId("405-3333333-4444444")).isPresent());
        assertTrue(book.find(new OrderId("405-1111111-2222222")).isPresent());
        assertEquals(1, book.of("rimal", Address.of("other@example.com")).size());
    }

    @Test
    void anOrderCannotBeTakenOverByALaterReport() throws IOException {
        var first = file("a.txt", "405-1111111-2222222\tb@example.com\trimal\n");
        var second = file("b.txt", "405-1111111-2222222\tthief@example.com\tdana\n");

        var book = OrderBook.load(
                new OrderSettings(Orders.Mode.STRICT, List.of(first, second), List.of(), ColumnNames.known()), SELLERS);

        assertEquals(
                "rimal",
                book.find(new OrderId("405-1111111-2222222")).orElseThrow().seller());
        assertEquals(1, book.errors().size());
    }

    @Test
    void aFeedWithoutRowsIsAFeed() throws IOException {
        var report = file("orders.txt", "405-1111111-2222222\tb@example.com\trimal\n");
        var feed = folder.resolve("adjustments.txt");
        assertTrue(OrderBook.load(settings(report, feed), SELLERS).hasAdjustments());
        assertFalse(OrderBook.load(report("405-1111111-2222222\tb@example.com\trimal\n"), SELLERS)
                .hasAdjustments());
    }

    @Test
    void aMissingReportIsAWarningInTheConfigurationAndAnErrorOfTheBook() throws IOException {
        Files.writeString(folder.resolve("postern.yaml"), "orders: { mode: open, reports: [sub/none.txt] }\n");
        var mistakes = new Mistakes();

        var settings = OrderSettings.from(Section.read(folder.resolve("postern.yaml"), mistakes));

        assertEquals(Orders.Mode.OPEN, settings.mode());
        assertEquals(List.of(folder.resolve("sub/none.txt")), settings.reports());
        assertFalse(mistakes.fatal());
        assertEquals(1, mistakes.all().getFirst().line());
        assertEquals(1, OrderBook.load(settings, SELLERS).errors().size());
    }

    @Test
    void columnsMayBearTheNamesThatTheOperatorSays() throws IOException {
        Files.writeString(folder.resolve("postern.yaml"), """
                orders:
                  reports: [orders.txt]
                  columns: { product-name: [اسم المنتج] }
                """);
        Files.writeString(
                folder.resolve("orders.txt"),
                "order-id\tbuyer-email\tseller\tاسم المنتج\n405-1111111-2222222\tb@example.com\trimal\tغلاية\n");

        var book = OrderBook.load(
                OrderSettings.from(Section.read(folder.resolve("postern.yaml"), new Mistakes())), SELLERS);

        var order = book.find(new OrderId("405-1111111-2222222")).orElseThrow();
        assertEquals("غلاية", order.items().getFirst().product());
    }

    private OrderSettings report(String rows) throws IOException {
        return new OrderSettings(Orders.Mode.STRICT, List.of(file("orders.txt", rows)), List.of(), ColumnNames.known());
    }

    private Path file(String name, String rows) throws IOException {
        return Files.writeString(
                folder.resolve(name), "order-id\tbuyer-email\tseller\torder-item-id\tproduct-name\n" + rows);
    }

    private static OrderSettings settings(Path orders, Path adjustments) {
        return new OrderSettings(Orders.Mode.STRICT, List.of(orders), List.of(adjustments), ColumnNames.known());
    }
}
