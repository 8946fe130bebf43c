package dev.postern.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.Main;
import dev.postern.testing.Deployment;
import dev.postern.testing.Deployment.Order;
import dev.postern.testing.OrderMail;
import dev.postern.testing.SmtpClient;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Buyers erased beside a real gateway, and without one. Its next hop is dead, so that what it relays waits.
class EraseCommandTest {

    private static final String BUYER = Order.TABLE.buyer();
    private static final Order OTHER = new Order("408-1203344-7781291", "nora.fahad@else.example");

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
    void withoutYesItOnlySaysWhatItWouldDestroy() throws IOException {
        send(OrderMail.withLink(Order.TABLE, "one"));
        var shell = erase(1, BUYER);
        assertTrue(shell.out().startsWith("to be destroyed:\n  keys: 1, "), shell.out());
        assertTrue(shell.out().contains("  mails kept as they came: 1\n"), shell.out());
        assertTrue(shell.out().contains("  order " + Order.TABLE.id() + "\n"), shell.out());
        assertEquals("nothing was changed; --yes does it, and it cannot be undone\n", shell.err());
        assertTrue(trace().contains("parcels-abroad.com"), trace());
    }

    @Test
    void anErasedBuyerIsOnRecordWithoutAWord() throws IOException {
        send(OrderMail.withLink(Order.TABLE, "one"));
        send(OrderMail.withLink(OTHER, "two"));
        var shell = erase(0, BUYER, "--yes");
        assertTrue(shell.out().startsWith("destroyed:\n"), shell.out());
        assertEquals("", shell.err());
        var trace = trace();
        assertTrue(trace.contains("refused"), trace);
        assertTrue(trace.contains("link.website, [erased]: \"[erased]\""), trace);
        assertTrue(trace.contains("audited"), trace);
        assertTrue(trace.contains("buyer erased: 1 keys, 0 aliases, 1 kept mails, 0 waiting mails"), trace);
        assertFalse(trace.contains("parcels-abroad"), trace);
        assertTrue(trace(OTHER.id()).contains("parcels-abroad.com"));
        assertEquals(1, new Shell(program).run("erase", "--config", config(), BUYER, "--yes"));
    }

    @Test
    void mailThatWaitsStopsItUnlessItIsForced() throws IOException {
        send(OrderMail.compliant(Order.TABLE, "one"));
        var shell = erase(1, BUYER, "--yes");
        assertTrue(shell.out().contains("  mails that wait: 1\n    "), shell.out());
        assertTrue(shell.out().contains(" queued\n"), shell.out());
        assertEquals("nothing was changed: mails of this buyer wait; --force drops them\n", shell.err());
        assertEquals(0, erase(0, BUYER, "--yes", "--force").err().length());
        assertTrue(trace().contains("dropped"), trace());
    }

    @Test
    void theBuyerOfAnOrderIsErasedByIt() throws IOException {
        send(OrderMail.withLink(Order.TABLE, "one"));
        var shell = erase(0, "--order", Order.TABLE.id(), "--yes", "--json");
        assertEquals(
                "{\"done\":true,\"keys\":1,\"aliases\":0,\"originals\":1,\"waiting\":[],\"order_ids\":[\""
                        + Order.TABLE.id() + "\"]}\n",
                shell.out());
        var unknown = new Shell(program);
        assertEquals(2, unknown.run("erase", "--config", config(), "--order", "408-0000000-0000000"));
        assertTrue(unknown.err().startsWith("the order book does not know this order"), unknown.err());
    }

    /// The store never holds a word in clear, and once the key is gone nothing opens what it does hold.
    @Test
    void noWordOfABuyerIsInTheFilesOfTheStore() throws Exception {
        send(OrderMail.withLink(Order.TABLE, "planted"));
        send(OrderMail.compliant(Order.TABLE, "planted"));
        gateway.close();
        Files.writeString(deployment.config().resolve("rules.yaml"), "link.website: { severity: hold }");
        gateway = program.start(deployment.config());
        send(OrderMail.withLink(Order.TABLE, "planted"));
        assertNothingInClear();
        erase(0, BUYER, "--yes", "--force");
        assertNothingInClear();
        assertFalse(trace().contains("parcels-abroad"), trace());
        var shown = new Shell(program);
        assertEquals(1, shown.run("alias", "show", "--config", config(), BUYER));
        gateway.close();
        assertNothingInClear();
    }

    private void assertNothingInClear() throws IOException {
        try (var files = Files.list(deployment.store())) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                for (var word : List.of("huda", "buyer.example", "planted", "parcels-abroad", "Two parcels")) {
                    assertFalse(bytes.contains(word), file + " holds " + word);
                }
            }
        }
    }

    @Test
    void aBuyerWhoWritesAgainIsAnewBuyer() throws IOException {
        send(OrderMail.withLink(Order.TABLE, "one"));
        erase(0, BUYER, "--yes");
        send(OrderMail.withLink(Order.TABLE, "two"));
        assertTrue(trace().contains("parcels-abroad.com"), trace());
        erase(0, BUYER, "--yes");
        assertFalse(trace().contains("parcels-abroad.com"), trace());
    }

    @Test
    void withoutAGatewayTheCommandDoesItItself() throws IOException {
        send(OrderMail.withLink(Order.TABLE, "one"));
        gateway.close();
        erase(0, BUYER, "--yes");
        assertFalse(trace().contains("parcels-abroad"), trace());
    }

    @Test
    void eachRecipientAndRecordCountsOnceAlsoAfterwards() throws Exception {
        send(OrderMail.compliant(Order.TABLE, "one"));
        send(OrderMail.compliant(OTHER, "two"));
        erase(0, BUYER, "--yes", "--force");
        var metrics = new Shell(program);
        assertEquals(0, metrics.run("trace", "--json", "--config", config(), Order.TABLE.id()));
        assertEquals(1, count(metrics.out(), "\"event\":\"received\""));
        assertEquals(1, count(metrics.out(), "\"event\":\"dropped\""));
    }

    @Test
    void whomToEraseMustBeSaid() {
        assertEquals(2, new Shell(program).run("erase", "--config", config(), "--yes"));
        assertEquals(2, new Shell(program).run("erase", "--config", config(), "nobody", "--yes"));
        var unknown = new Shell(program);
        assertEquals(1, unknown.run("erase", "--config", config(), "nobody@buyer.example", "--yes"));
        assertEquals("nothing is kept of this buyer\n", unknown.err());
    }

    @Test
    void aWrongMasterKeyIsOneLineAtTheStart() throws IOException {
        gateway.close();
        var key = deployment.store().resolve("keys/sealing.key");
        Files.write(key, new byte[32]);
        var shell = new Shell(program);
        assertEquals(2, shell.run("run", "--config", config()));
        assertEquals(
                "postern: " + key.toRealPath()
                        + " is not the key that this store was sealed with: put the right one back\n",
                shell.err());
    }

    private static int count(String text, String word) {
        return text.split(word, -1).length - 1;
    }

    private Shell erase(int code, String... more) {
        var shell = new Shell(program);
        var arguments = new ArrayList<>(List.of("erase", "--config", config()));
        arguments.addAll(List.of(more));
        assertEquals(code, shell.run(arguments.toArray(String[]::new)), () -> shell.out() + shell.err());
        return shell;
    }

    private String trace() {
        return trace(Order.TABLE.id());
    }

    private String trace(String order) {
        var shell = new Shell(program);
        assertEquals(0, shell.run("trace", "--config", config(), order), shell::err);
        return shell.out();
    }

    private String config() {
        return deployment.config().toString();
    }

    private void send(OrderMail mail) throws IOException {
        try (var client = SmtpClient.connect(gateway.address("submission").getPort())) {
            assertTrue(client.begin(mail.from(), mail.to()));
            client.content(mail.bytes());
            client.reply();
        }
    }
}
