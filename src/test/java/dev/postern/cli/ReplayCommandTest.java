package dev.postern.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.Main;
import dev.postern.store.Json;
import dev.postern.testing.Deployment;
import dev.postern.testing.Deployment.Order;
import dev.postern.testing.OrderMail;
import dev.postern.testing.SmtpClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Other rules tried on the mails of a real gateway, beside it. Its next hop is dead, so that what it
/// relays stays in the spool.
class ReplayCommandTest {

    private static final String ID = "[0-9A-Z]{16}";

    @TempDir
    private Path folder;

    private final Wiring program = Main.wiring();
    private Deployment deployment;
    private Path other;

    private Wiring.Running gateway;

    @BeforeEach
    void start() throws Exception {
        deployment = Deployment.create(folder, 1, List.of(Order.TABLE));
        other = Files.createDirectory(folder.resolve("other"));
        start("");
    }

    private void start(String rules) throws Exception {
        if (gateway != null) {
            gateway.close();
        }
        Files.writeString(deployment.config().resolve("rules.yaml"), rules);
        gateway = program.start(deployment.config());
    }

    @AfterEach
    void stop() {
        gateway.close();
    }

    @Test
    void underTheSameRulesNothingChanges() throws IOException {
        send(OrderMail.compliant(Order.TABLE, "one"));
        send(OrderMail.withLink(Order.TABLE, "two"));
        var shell = replay(0);
        assertEquals("judged 2 mails, no verdicts would change\n", shell.out());
        assertEquals("", shell.err());
    }

    @Test
    void aRefusedMailIsJudgedAsItCame() throws IOException {
        send(OrderMail.withLink(Order.TABLE, "one"));
        rules("link.website: { allow: [parcels-abroad.com] }");
        var lines = replay(1).out().lines().toList();
        assertTrue(
                lines.get(0)
                        .matches("20\\S+ \\S+Z  " + ID + "  to-buyer  demo  " + Order.TABLE.id()
                                + "  reject -> relay  \\(original\\)"),
                lines.get(0));
        assertEquals(
                List.of(
                        "  - reject  link.website, text/plain line 3: \"https://www.parcels-abroad.com/follow\"",
                        "judged 1 mail, 1 verdict would change: link.website -1"),
                lines.subList(1, lines.size()));
    }

    @Test
    void aRelayedMailIsJudgedMaskedWithTheSendersThatAreOnRecord() throws Exception {
        start("link.website: { severity: note }");
        send(OrderMail.withLink(Order.TABLE, "one"));
        send(OrderMail.compliant(Order.TABLE, "two"));
        var lines = replay(1).out().lines().toList();
        assertTrue(lines.get(0).endsWith("  relay -> reject  (masked)"), lines.get(0));
        assertEquals(
                List.of(
                        "  + reject  link.website, text/plain line 3: \"https://www.parcels-abroad.com/follow\"",
                        "  - note  link.website, text/plain line 3: \"https://www.parcels-abroad.com/follow\"",
                        "judged 2 mails, 1 verdict would change: link.website +1 -1"),
                lines.subList(1, lines.size()));
    }

    @Test
    void aRelayedMailIsJudgedAsItCameWhereOriginalsAreKept() throws Exception {
        var settings = deployment.config().resolve("postern.yaml");
        Files.writeString(settings, Files.readString(settings) + "keep: originals\n");
        start("link.website: { severity: note }");
        send(OrderMail.withLink(Order.TABLE, "one"));
        assertTrue(replay(1).out().contains("  relay -> reject  (original)\n"));
    }

    @Test
    void aHeldMailIsJudgedAsItCame() throws Exception {
        start("link.website: { severity: hold }");
        send(OrderMail.withLink(Order.TABLE, "one"));
        assertTrue(replay(1).out().contains("  hold -> reject  (original)\n"));
    }

    @Test
    void aMailSentBackIsJudgedAsItCameAndTheNoticeIsNot() throws Exception {
        var sellers = deployment.config().resolve("sellers.yaml");
        Files.writeString(sellers, Files.readString(sellers).replace("inbox:", "on-violation: bounce, inbox:"));
        start("");
        send(OrderMail.withLink(Order.TABLE, "one"));
        rules("link.website: { severity: off }");
        var lines = replay(1).out().lines().toList();
        assertTrue(lines.getFirst().endsWith("  reject -> relay  (original)"), lines.getFirst());
        assertEquals("judged 1 mail, 1 verdict would change: link.website -1", lines.getLast());
    }

    @Test
    void aShadowIsAnotherVerdict() throws IOException {
        send(OrderMail.withLink(Order.TABLE, "one"));
        rules("shadow: true");
        var lines = replay(1).out().lines().toList();
        assertTrue(lines.getFirst().endsWith("reject -> relay  (original)"), lines.getFirst());
        assertTrue(lines.get(1).startsWith("  + would reject  link.website"), lines.get(1));
    }

    @Test
    void exceptionsCountAsOfTheDayTheMailCame() throws IOException {
        send(OrderMail.withLink(Order.TABLE, "one"));
        rules("link.website: { severity: off, until: 2020-12-31 }");
        var shell = replay(0);
        assertTrue(shell.err().contains("rules.yaml:1: warning: \"link.website.until\" is over"), shell.err());
        rules("link.website: { severity: off, until: 9999-12-31 }");
        replay(1);
    }

    @Test
    void theWordListsAreThoseOfTheOtherFolder() throws IOException {
        Files.createDirectory(other.resolve("words"));
        Files.writeString(other.resolve("words/own.yaml"), "no.such.concept: { en: [a] }\n");
        var shell = replay(2);
        assertTrue(shell.err().contains("other/words/own.yaml"), shell.err());
        assertEquals("", shell.out());
    }

    @Test
    void jsonIsAnObjectALineWithTheSummaryLast() throws IOException {
        send(OrderMail.withLink(Order.TABLE, "one"));
        rules("link.website: { severity: note }");
        var lines = replay(1, "--json").out().lines().toList();
        assertEquals(2, lines.size());
        var change = Json.read(lines.get(0), Map.class);
        assertEquals(
                "[id, at, direction, seller, order_ids, judged, before, after, added, removed]",
                change.keySet().toString());
        assertEquals(
                "original reject relay", change.get("judged") + " " + change.get("before") + " " + change.get("after"));
        assertEquals(
                "{\"summary\":{\"judged\":1,\"changed\":1,\"orphaned\":0,\"failed\":0,"
                        + "\"rules\":{\"link.website\":{\"added\":1,\"removed\":1}}}}",
                lines.get(1));
    }

    @Test
    void onlyTheSellersMailsAreJudged() throws IOException {
        var sellers = deployment.config().resolve("sellers.yaml");
        Files.writeString(
                sellers,
                Files.readString(sellers) + "  dana: { senders: [\"*@dana.example\"], inbox: a@dana.example }\n");
        send(OrderMail.withLink(Order.TABLE, "one"));
        rules("link.website: { severity: off }");
        assertEquals(
                "judged no mails, no verdicts would change\n",
                replay(0, "--seller", "dana").out());
        replay(1, "--seller", "demo");
        assertTrue(replay(2, "--seller", "dmeo").err().contains("there is no seller \"dmeo\"; did you mean \"demo\"?"));
    }

    @Test
    void onlyChangesOfTheRuleAreTold() throws IOException {
        send(OrderMail.withLink(Order.TABLE, "one"));
        rules("link.website: { severity: off }");
        assertEquals(
                "judged 1 mail, no verdicts would change\n",
                replay(0, "--rule", "review.positive").out());
        replay(1, "--rule", "link.website");
        var err = replay(2, "--rule", "link.wesbite").err();
        assertTrue(err.contains("there is no rule \"link.wesbite\"; did you mean \"link.website\"?"), err);
    }

    @Test
    void olderMailIsLeftAlone() throws IOException {
        send(OrderMail.withLink(Order.TABLE, "one"));
        rules("link.website: { severity: off }");
        assertEquals(
                "judged no mails, no verdicts would change\n",
                replay(0, "--since", "0s").out());
        assertTrue(replay(2, "--since", "soon").err().contains("\"soon\" is no time such as 12h or 7d"));
    }

    @Test
    void mailsOfSellersWhoAreNoMoreAreCountedApart() throws IOException {
        send(OrderMail.withLink(Order.TABLE, "one"));
        var settings = deployment.config().resolve("postern.yaml");
        Files.writeString(settings, Files.readString(settings).replace(", seller: demo", ""));
        Files.writeString(deployment.config().resolve("sellers.yaml"), "");
        assertEquals(
                "judged no mails, no verdicts would change; 1 mail of sellers who are no more\n",
                replay(0).out());
    }

    @Test
    void whatCannotBeDoneIsSaid() throws IOException {
        var config = deployment.config().toString();
        var shell = new Shell(program);
        assertEquals(2, shell.run("replay", "--config", config, "--with", folder + "/none"));
        assertTrue(shell.err().contains("none: is no folder; --with names one"), shell.err());
        rules("link.wesbite: { severity: off }");
        assertTrue(replay(2).err().contains("did you mean \"link.website\"?"));
        shell = new Shell(program);
        assertEquals(2, shell.run("replay", "--config", config));
        assertTrue(shell.err().contains("--with"), shell.err());
    }

    @Test
    void withoutAStoreNobodyCanSay() throws IOException {
        gateway.close();
        try (var files = Files.walk(deployment.store())) {
            for (var file :
                    files.filter(path -> path.toString().contains("postern.db")).toList()) {
                Files.delete(file);
            }
        }
        assertTrue(replay(2).err().contains("there is no store yet"));
    }

    private void rules(String yaml) throws IOException {
        Files.writeString(other.resolve("rules.yaml"), yaml);
    }

    private Shell replay(int code, String... more) {
        var shell = new Shell(program);
        var arguments = new ArrayList<>(
                List.of("replay", "--config", deployment.config().toString()));
        arguments.addAll(List.of("--with", other.toString()));
        arguments.addAll(List.of(more));
        assertEquals(code, shell.run(arguments.toArray(String[]::new)), () -> shell.out() + shell.err());
        return shell;
    }

    private void send(OrderMail mail) throws IOException {
        try (var client = SmtpClient.connect(gateway.address("submission").getPort())) {
            assertTrue(client.begin(mail.from(), mail.to()));
            client.content(mail.bytes());
            client.reply();
        }
    }
}
