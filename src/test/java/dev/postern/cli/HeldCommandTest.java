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
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Held mail released, dropped and timed out beside a real gateway, and without one.
class HeldCommandTest {

    @TempDir
    private Path folder;

    private Wiring program = Main.wiring();
    private Deployment deployment;
    private Wiring.Running gateway;

    @BeforeEach
    void start() throws Exception {
        deployment = Deployment.create(folder, 1, List.of(Order.TABLE));
        rule("link.website: { severity: hold }");
        gateway = program.start(deployment.config());
    }

    @AfterEach
    void stop() {
        gateway.close();
    }

    @Test
    void heldMailIsListedWithWhatWasFound() throws IOException {
        hold();
        var held = run(0, "held").out();
        assertTrue(held.contains("  held  to-buyer  "), held);
        assertTrue(held.contains("  rules: link.website\n"), held);
        var json = run(0, "held", "--json").out();
        assertTrue(json.contains("\"reason\":\"rules\""), json);
        assertEquals("", run(0, "queue").out());
    }

    @Test
    void theAuditAccountsForEveryMail() throws IOException {
        hold();
        var id = hold();
        run(0, "held", "drop", id, "--reason", "no use");
        var audit = run(0, "audit").out();
        assertTrue(audit.contains("  dropped  1\n"), audit);
        assertTrue(audit.contains("  held  1\n"), audit);
        assertTrue(audit.endsWith("every mail is accounted for\n"), audit);
        assertTrue(run(0, "audit", "--json").out().contains("\"differences\":[]"));
    }

    @Test
    void releasedItIsQueuedAndOnRecordWithWhoAndWhy() throws IOException {
        var id = hold();
        assertEquals(
                "released: " + id + "\n",
                run(0, "held", "release", id, "--reason", "looked at").out());
        assertEquals("", run(0, "held").out());
        assertTrue(run(0, "queue").out().startsWith(id + "  queued  to-buyer  "));
        var trace = run(0, "trace", id).out();
        assertTrue(trace.contains("by " + System.getProperty("user.name") + ": looked at"), trace);
        assertEquals(
                "no mail is held under " + id + "\n",
                run(1, "held", "release", id).err());
    }

    @Test
    void whatTheRulesRefuseByNowStaysHeld() throws Exception {
        var id = hold();
        gateway.close();
        rule("link.website: { severity: reject }");
        gateway = program.start(deployment.config());
        var refused = run(1, "held", "release", id);
        assertTrue(refused.err().contains("stays held: the rules refuse it: link.website"), refused.err());
        assertTrue(run(0, "held").out().startsWith(id));
    }

    @Test
    void droppedItIsOnRecordAndItsSellerIsTold() throws IOException {
        var id = hold();
        assertEquals(
                "dropped: " + id + "; its seller is told\n",
                run(0, "held", "drop", id, "--reason", "no").out());
        var trace = run(0, "trace", id).out();
        assertTrue(trace.contains("dropped"), trace);
        var queued = run(0, "queue").out();
        assertTrue(queued.contains("  queued  to-seller  "), queued);
        assertFalse(queued.contains(id), queued);
        assertEquals(
                1, run(1, "held", "drop", id, "--reason", "again").err().lines().count());
    }

    @Test
    void withoutAGatewayTheCommandsDoItThemselves() throws IOException {
        var one = hold();
        var two = hold();
        gateway.close();
        run(0, "held", "release", one);
        run(0, "held", "drop", two, "--reason", "no");
        assertEquals(2, run(0, "queue").out().lines().count());
        assertEquals("due now: " + one + "\n", run(0, "queue", "retry", one).out());
        assertTrue(run(0, "trace", one).out().contains("made due at once"));
    }

    @Test
    void afterThreeDaysItIsDroppedAndItsSellerTold() throws Exception {
        var id = hold();
        gateway.close();
        var later = Clock.offset(Clock.systemUTC(), Duration.ofDays(3).plusMinutes(1));
        gateway = Main.wiring(later).start(deployment.config());
        org.awaitility.Awaitility.await().until(() -> run(0, "held").out().isEmpty());
        var trace = run(0, "trace", id).out();
        assertTrue(trace.contains("nobody released it in time"), trace);
    }

    @Test
    void aReasonAndAQueueIdMustBeThere() {
        run(2, "held", "drop", "0000000000000000");
        run(2, "held", "release", "no-such-id!");
    }

    private String hold() throws IOException {
        send(OrderMail.withLink(Order.TABLE, "one"));
        var lines = run(0, "held").out().lines().toList();
        return lines.getLast().split(" ", 2)[0];
    }

    private Shell run(int code, String... words) {
        var shell = new Shell(program);
        var arguments = new ArrayList<>(List.of(words));
        arguments.addAll(List.of("--config", deployment.config().toString()));
        assertEquals(code, shell.run(arguments.toArray(String[]::new)), () -> shell.out() + shell.err());
        return shell;
    }

    private void rule(String text) throws IOException {
        Files.writeString(deployment.config().resolve("rules.yaml"), text);
    }

    private void send(OrderMail mail) throws IOException {
        try (var client = SmtpClient.connect(gateway.address("submission").getPort())) {
            assertTrue(client.begin(mail.from(), mail.to()));
            client.content(mail.bytes());
            client.reply();
        }
    }
}
