package dev.postern.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrderReportsTest {

    private static final String HEADER = "order-id\torder-item-id\tpurchase-date\tbuyer-email\tbuyer-name\tsku"
            + "\tproduct-name\tquantity-purchased\tcurrency\titem-price\tseller\tfulfilment\n";
    private static final String GOOD = "405-1111111-2222222\t10000000000001\t2025-02-10T12:39:00+03:00"
            + "\tBasma@Example.com\tBasma\tS-1\tKettle\t2\tSAR\t149.00\trimal\teasy-ship\n";

    @TempDir
    Path folder;

    @Test
    void aRowBecomesAnOrder() throws IOException {
        var order = only(read(HEADER + GOOD));

        assertEquals("rimal", order.seller());
        assertEquals("Basma@example.com", order.buyer().toString());
        assertEquals("2025-02-10", order.purchased());
        assertEquals(Optional.of(Fulfilment.EASY_SHIP), order.fulfilment());
        assertEquals(
                List.of(new Order.Item("10000000000001", "S-1", "Kettle", 2, "SAR", new BigDecimal("149.00"))),
                order.items());
    }

    @Test
    void rowsOfOneOrderAreGatheredThoughTheirOrderColumnsAreBlank() throws IOException {
        var more = """
                405-1111111-2222222\t10000000000002\t\t\t\tS-2\tLid\t1\tSAR\t9.00\t\t
                \t10000000000003\t\t\t\tS-3\tBase\t1\tSAR\t11.00
                """;

        var loaded = read(HEADER + GOOD + more);

        assertEquals(3, only(loaded).items().size());
        assertEquals(List.of(), loaded.errors());
    }

    @Test
    void badRowsAreNamedByTheirLineAndTheGoodOnesCount() throws IOException {
        var loaded = read(HEADER
                + "not-an-id\t1\t\ta@example.com\n"
                + "405-1111111-3333333\t1\t\tnobody at example\tX\t\t\t\t\t\trimal\n"
                + "405-1111111-4444444\t1\t\ta@example.com\tX\t\t\t\t\t\tsomeone-else\n"
                + GOOD);

        assertEquals("405-1111111-2222222", only(loaded).id().text());
        assertEquals(
                List.of(2, 3, 4), loaded.errors().stream().map(RowError::line).toList());
        assertTrue(loaded.errors().stream().noneMatch(RowError::kept));
    }

    @Test
    void errorsNeverQuoteAnAddress() throws IOException {
        var loaded = read(HEADER + "405-1111111-3333333\t1\t\t<basma@example.com>\tX\t\t\t\t\t\trimal\n");

        assertEquals(1, loaded.errors().size());
        assertFalse(loaded.errors().toString().contains("basma"));
    }

    @Test
    void anUnreadablePriceLosesTheItemButNotTheOrder() throws IOException {
        var loaded = read(HEADER + GOOD.replace("149.00", "a lot"));

        assertEquals(List.of(), only(loaded).items());
        assertTrue(loaded.errors().getFirst().kept());
    }

    @Test
    void americanDatesAreUnderstoodAndImpossibleOnesNoted() throws IOException {
        assertEquals(
                "2025-12-31",
                only(read(HEADER + GOOD.replace("2025-02-10T12:39:00+03:00", "12-31-2025")))
                        .purchased());
        var impossible = read(HEADER + GOOD.replace("2025-02-10T12:39:00+03:00", "31-12-2025"));
        assertEquals("", only(impossible).purchased());
        assertEquals(1, impossible.errors().size());
    }

    @Test
    void windows1256IsTakenWhereTheBytesAreNotUtf8() throws IOException {
        var arabic = GOOD.replace("Basma\t", "بسمة العتيبي\t");
        var loaded = read((HEADER + arabic).replace("\n", "\r\n"), Charset.forName("windows-1256"));

        assertEquals("بسمة العتيبي", only(loaded).buyerName());
        assertEquals("windows-1256", loaded.charset());
    }

    @Test
    void byteOrderMarksAreNotPartOfTheFirstColumn() throws IOException {
        assertEquals(1, read("\ufeff" + HEADER + GOOD).entries().size());
        assertEquals(
                1,
                read("\ufeff" + HEADER + GOOD, StandardCharsets.UTF_16LE)
                        .entries()
                        .size());
    }

    @Test
    void aFileOnTheEdgeOfTheDecodingBufferIsStillUtf8() throws IOException {
        for (var pad = (1 << 16) - 3; pad <= (1 << 16) + 3; pad++) {
            var filler = "x".repeat(pad - HEADER.length() - 1) + "\n";
            var loaded = read(HEADER + filler + "\u0628".repeat(4) + "\n" + GOOD);
            assertEquals("UTF-8", loaded.charset(), "padding " + pad);
        }
    }

    @Test
    void quotedFieldsLoseTheirQuotes() throws IOException {
        var product = "\"Kettle \"\"Oasis\"\"\twith lid\"";
        assertEquals("Kettle \"Oasis\" with lid", product(read(HEADER + GOOD.replace("Kettle", product))));
    }

    @Test
    void quotesThatArePartOfTheTextStay() throws IOException {
        assertEquals("Screen 24\"", product(read(HEADER + GOOD.replace("Kettle", "Screen 24\""))));
        assertEquals("\"Oasis\" lamp", product(read(HEADER + GOOD.replace("Kettle", "\"Oasis\" lamp"))));
    }

    @Test
    void aQuotedFieldMayHoldALineEnd() throws IOException {
        assertEquals("Kettle steel", product(read(HEADER + GOOD.replace("Kettle", "\"Kettle\nsteel\""))));
    }

    @Test
    void aStrayQuoteDoesNotSwallowTheRowsBelow() throws IOException {
        var next = GOOD.replace("405-1111111-2222222", "405-1111111-3333333").replace("Kettle", "Screen 24\"");

        assertEquals(
                2,
                read(HEADER + GOOD.replace("Kettle", "\"Kettle") + next)
                        .entries()
                        .size());
    }

    @Test
    void columnsAreFoundUnderOtherNamesAndInAnyOrder() throws IOException {
        var text = """
                TemplateType=Orders\tVersion=1
                item-name\tBUYER_EMAIL\torder-id\torder-item-id\tseller
                Kettle\ta@example.com\t405-1111111-2222222\t1\trimal
                """;

        assertEquals("Kettle", product(read(text)));
    }

    @Test
    void withoutASellerColumnTheFolderDecides() throws IOException {
        var rimal = Files.createDirectory(folder.resolve("rimal"));
        var file = rimal.resolve("orders.txt");
        Files.writeString(file, "order-id\tbuyer-email\n405-1111111-2222222\ta@example.com\n");

        var loaded = new OrderReports(ColumnNames.known(), Set.of("dana", "rimal")).read(file);

        assertEquals("rimal", only(loaded).seller());
    }

    @Test
    void withoutASellerColumnTheOnlySellerIsMeant() throws IOException {
        var file = folder.resolve("orders.txt");
        Files.writeString(file, "order-id\tbuyer-email\n405-1111111-2222222\ta@example.com\n");

        assertEquals(
                "dana",
                only(new OrderReports(ColumnNames.known(), Set.of("dana")).read(file))
                        .seller());
        var unclear = new OrderReports(ColumnNames.known(), Set.of("dana", "rimal")).read(file);
        assertEquals(List.of(), unclear.entries());
        assertEquals(1, unclear.errors().size());
    }

    @Test
    void aFileWithoutAHeaderIsNoReport() {
        assertThrows(IOException.class, () -> read("just\tsome\ttext\n"));
        assertThrows(IOException.class, () -> read(""));
    }

    @Test
    void anEndlessLineIsCut() throws IOException {
        var loaded = read(HEADER + "x".repeat(10 * Lines.MAX_LINE) + "\n" + GOOD);

        assertEquals(1, loaded.entries().size());
        assertEquals(1, loaded.errors().size());
    }

    private static Order only(Loaded<Order> loaded) {
        assertEquals(1, loaded.entries().size(), () -> loaded.errors().toString());
        return loaded.entries().getFirst();
    }

    private static String product(Loaded<Order> loaded) {
        return only(loaded).items().getFirst().product();
    }

    private Loaded<Order> read(String text) throws IOException {
        return read(text, StandardCharsets.UTF_8);
    }

    private Loaded<Order> read(String text, Charset charset) throws IOException {
        var file = folder.resolve("orders.txt");
        Files.write(file, text.getBytes(charset));
        return new OrderReports(ColumnNames.known(), Set.of("rimal", "dana")).read(file);
    }
}
