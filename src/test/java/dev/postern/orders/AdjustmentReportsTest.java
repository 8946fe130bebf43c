package dev.postern.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdjustmentReportsTest {

    private static final String HEADER = "order-id\torder-item-id\tadjustment-reason-code\tcurrency\titem-price-adj"
            + "\titem-tax-adj\tshipping-price-adj\tquantity-cancelled\tdate\n";
    private static final String ORDER = "405-1111111-2222222\t1234567890123\t";

    @TempDir
    Path folder;

    @Test
    void theAmountsOfARowAreSummed() throws IOException {
        var loaded = read(ORDER + "CustomerReturn\tsar\t100.00\t15.00\t-5.50\t\t2025-03-06\n");

        var adjustment = loaded.entries().getFirst();
        assertEquals(new BigDecimal("109.50"), adjustment.amount());
        assertEquals("SAR", adjustment.currency());
        assertEquals("CustomerReturn", adjustment.reason());
        assertEquals("2025-03-06", adjustment.date());
        assertEquals(List.of(), loaded.errors());
    }

    @Test
    void rowsOfOneOrderStayApart() throws IOException {
        var loaded = read(ORDER + "CustomerReturn\tSAR\t240.00\n" + ORDER + "ReturnShippingCharge\tSAR\t-18.00\n");

        assertEquals(
                List.of(new BigDecimal("240.00"), new BigDecimal("-18.00")),
                loaded.entries().stream().map(Adjustment::amount).toList());
    }

    @Test
    void amountsInAnotherFormCountAndAreNoted() throws IOException {
        var loaded = read(ORDER + "NoInventory\tSAR\t1,320.5\n");

        assertEquals(new BigDecimal("1320.50"), loaded.entries().getFirst().amount());
        assertTrue(loaded.errors().getFirst().kept());
    }

    @Test
    void whatIsNoAmountIsLeftOut() throws IOException {
        var loaded = read(ORDER + "NoInventory\tSAR\tfull\n" + ORDER + "NoInventory\tSAR\t1.00\n");

        assertEquals(1, loaded.entries().size());
        assertEquals(2, loaded.errors().getFirst().line());
        assertFalse(loaded.errors().getFirst().kept());
    }

    @Test
    void unknownReasonsAreKeptAndNoted() throws IOException {
        var loaded = read(ORDER + "Whatever\tSAR\t1.00\n");

        assertEquals("Whatever", loaded.entries().getFirst().reason());
        assertTrue(loaded.errors().getFirst().kept());
    }

    private Loaded<Adjustment> read(String rows) throws IOException {
        var file = folder.resolve("adjustments.txt");
        Files.writeString(file, HEADER + rows);
        return new AdjustmentReports(ColumnNames.known()).read(file);
    }
}
