package dev.postern.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.Main;
import dev.postern.mail.Address;
import dev.postern.orders.ColumnNames;
import dev.postern.orders.OrderReports;
import dev.postern.testing.Deployment;
import dev.postern.testing.Deployment.Order;
import dev.postern.testing.SmtpClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Aliases looked after beside a real gateway, and without one.
class AliasCommandTest {

    private static final Order OTHER = new Order("408-1203344-7781291", "nora.fahad@else.example");
    private static final String NOBODY = "550 5.1.1 no such mailbox here";

    @TempDir
    private Path folder;

    private final Wiring program = Main.wiring();
    private Deployment deployment;
    private Wiring.Running gateway;

    @BeforeEach
    void start() throws Exception {
        deployment = Deployment.create(folder, 1, List.of(Order.TABLE, OTHER));
        gateway = program.start(deployment.config());
    }

    @AfterEach
    void stop() {
        gateway.close();
    }

    @Test
    void theExportIsAnOrderReportWithAliases() throws IOException {
        var report = folder.resolve("report.txt");
        Files.writeString(report, alias(0, "export").out());
        var orders = new OrderReports(ColumnNames.known(), Set.of("demo")).read(report);
        assertEquals(List.of(), orders.errors());
        assertEquals(
                List.of(Order.TABLE.id(), OTHER.id()),
                orders.entries().stream().map(order -> order.id().text()).toList());
        var table = orders.entries().getFirst();
        assertEquals("mail.postern.example", table.buyer().domain());
        assertEquals("Dining table", table.items().getFirst().product());
        assertEquals(
                new java.math.BigDecimal("1249.00"), table.items().getFirst().price());
        assertNotEquals(table.buyer(), orders.entries().getLast().buyer());
        assertEquals(
                Files.readString(report), alias(0, "export", "--seller", "demo").out());
        assertEquals(1, alias(0, "export", "--seller", "else").out().lines().count());
    }

    @Test
    void someOrdersAreExportedByTheirIds() {
        var shell = alias(1, "export", "--order", OTHER.id(), "--order", "408-0000000-0000000");
        assertEquals(2, shell.out().lines().count());
        assertEquals("not among the orders: 408-0000000-0000000\n", shell.err());
        assertEquals(2, alias(2, "export", "--order", "nonsense").err().lines().count());
    }

    @Test
    void aListTellsNoBuyerAndAShowDoes() {
        var alias = buyerAlias();
        var list = alias(0, "list", "--json").out();
        assertTrue(
                list.contains("\"alias\":\"" + alias + "\",\"hides\":\"buyer\",\"seller\":\"demo\",\"state\":\"live\""),
                list);
        assertTrue(list.contains("\"hides\":\"seller\""), list);
        assertEquals(-1, list.indexOf("huda"));
        assertEquals("", alias(0, "list", "--seller", "else").out());
        var shown = alias(0, "show", alias).out();
        assertEquals(2, shown.lines().count());
        assertTrue(shown.lines().allMatch(line -> line.endsWith("  " + Order.TABLE.buyer())), shown);
        assertEquals(shown, alias(0, "show", Order.TABLE.buyer()).out());
        assertEquals(
                "there is no such alias, and no alias of such a buyer\n",
                alias(1, "show", "x@y.example").err());
    }

    @Test
    void aRevokedAliasIsNobodysAtOnceAndThePairGetsAnother() throws IOException {
        buyerAlias();
        var seller = sellerAlias();
        assertTrue(rcpt(seller).startsWith("250"));
        assertTrue(rcpt(seller.replace("@", "+case-7@")).startsWith("250"));
        assertEquals(seller + " revoked\n", alias(0, "revoke", seller).out());
        assertEquals(NOBODY, rcpt(seller));
        assertEquals(NOBODY, rcpt(seller.replace("@", "+case-7@")));
        assertEquals(NOBODY, rcpt("aaaaaaaaaaaaaaaaaaaaaaaaaa@mail.postern.example"));
        assertEquals(
                "this alias is revoked for good; a mail of the pair gets a new one\n",
                alias(1, "revoke", seller).err());
        alias(1, "renew", seller);
        alias(0, "export");
        assertTrue(rcpt(live("seller")).startsWith("250"));
        assertNotEquals(seller, live("seller"));
        assertTrue(alias(0, "show", seller).out().contains("  revoked  "));
    }

    @Test
    void withoutAGatewayTheCommandDoesItItself() throws Exception {
        var alias = buyerAlias();
        gateway.close();
        assertEquals(alias + " renewed\n", alias(0, "renew", alias).out());
        assertEquals(
                "{\"alias\":\"" + alias + "\",\"done\":\"revoked\"}",
                sorted(alias(0, "revoke", alias, "--json").out()));
        assertEquals(
                "there is no such alias\n",
                alias(1, "revoke", "x@mail.postern.example").err());
        gateway = program.start(deployment.config());
        assertNotEquals(alias, buyerAlias());
    }

    @Test
    void whereNothingWasEverStoredThereIsNothingToDo() throws IOException {
        Files.createDirectory(folder.resolve("fresh"));
        var fresh = Deployment.create(folder.resolve("fresh"), 1, List.of());
        for (var command : List.of("list", "export")) {
            var shell = new Shell(program);
            assertEquals(
                    2, shell.run("alias", command, "--config", fresh.config().toString()));
            assertTrue(shell.err().startsWith("postern: there is no store yet under "), shell.err());
        }
        assertTrue(Files.notExists(fresh.store()));
    }

    private static String sorted(String json) {
        var line = json.strip();
        return line.startsWith("{\"done\"")
                ? "{" + line.substring(line.indexOf(',') + 1, line.length() - 1) + ","
                        + line.substring(1, line.indexOf(',')) + "}"
                : line;
    }

    /// What the reply to RCPT is on the buyer side.
    private String rcpt(String alias) throws IOException {
        try (var client = SmtpClient.connect(gateway.address("buyer").getPort())) {
            client.command("MAIL FROM:<" + Order.TABLE.buyer() + ">");
            return client.command("RCPT TO:<" + alias + ">").getLast();
        }
    }

    private String buyerAlias() {
        var row = alias(0, "export", "--order", Order.TABLE.id())
                .out()
                .lines()
                .toList()
                .get(1);
        return Address.of(row.split("\t")[3]).toString();
    }

    private String sellerAlias() {
        return live("seller");
    }

    private String live(String side) {
        return alias(0, "show", Order.TABLE.buyer())
                .out()
                .lines()
                .filter(line -> line.contains("hides the " + side) && line.contains("  live  "))
                .map(line -> line.split(" ")[0])
                .findFirst()
                .orElseThrow();
    }

    private Shell alias(int code, String command, String... more) {
        var shell = new Shell(program);
        var arguments = new ArrayList<>(
                List.of("alias", command, "--config", deployment.config().toString()));
        arguments.addAll(List.of(more));
        assertEquals(code, shell.run(arguments.toArray(String[]::new)), () -> shell.out() + shell.err());
        return shell;
    }
}
