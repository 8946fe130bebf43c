package dev.postern.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.journal.Entry;
import dev.postern.journal.Event;
import dev.postern.journal.Journal;
import dev.postern.journal.Remark;
import dev.postern.mail.Address;
import dev.postern.mail.Direction;
import dev.postern.mail.OrderId;
import dev.postern.mail.QueueId;
import dev.postern.store.SqliteStore;
import dev.postern.store.StoreSettings;
import dev.postern.store.seal.Seal;
import dev.postern.store.seal.Seals;
import dev.postern.store.seal.Subject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TraceCommandTest {

    private static final String ORDER = "402-1234567-7654321";
    private static final QueueId ID = new QueueId("0000000000000001");
    private static final Instant AT = Instant.parse("2026-11-22T10:15:00.250Z");
    private static final Remark LINK =
            new Remark("link.website", "reject", "text/plain line 2", "shop.example", "link.website", List.of("x"));

    @TempDir
    private Path folder;

    private final Shell shell = new Shell();
    private SqliteStore store;
    private Seals seals;

    @BeforeEach
    void open() throws IOException {
        store = SqliteStore.open(new StoreSettings(folder, 0));
        seals = Seals.open(store, folder.resolve("keys"));
        shell.wiring.journal = new Wiring.OpenJournal() {
            @Override
            public Journal journal() {
                return new Journal(store, seals);
            }

            @Override
            public dev.postern.spool.Shelf shelf() {
                return new dev.postern.spool.Shelf(store, seals);
            }

            @Override
            public dev.postern.gateway.Audit audit() {
                return new dev.postern.gateway.Audit(store);
            }

            @Override
            public void close() {
                shell.wiring.asked.add("closed");
            }
        };
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void theStoryOfAnOrderIsToldInItsOrder() {
        var received = entry(new Event.Received("submission", 1234, "en", List.of()));
        record(received, received.next(AT.plusMillis(5), new Event.Delivered("outbox", 1, "filed as new/1")));
        assertEquals(0, shell.run("trace", ORDER));
        assertEquals("""
                2026-11-22 10:15:00.250Z  0000000000000001  to-buyer  received    by submission, 1234 bytes, en
                2026-11-22 10:15:00.255Z  0000000000000001  to-buyer  delivered   by outbox, attempt 1: filed as new/1
                """, shell.out());
        assertEquals(List.of("journal config", "closed"), shell.wiring.asked);
    }

    @Test
    void findingsComeWithTheirAdviceInTheLanguageOfTheMail() {
        record(entry(new Event.Refused("submission", 99, "ar", List.of(LINK))));
        assertEquals(0, shell.run("trace", ORDER));
        var lines = shell.out().lines().toList();
        assertEquals("  reject  link.website, text/plain line 2: \"shop.example\"", lines.get(1));
        assertTrue(lines.get(2).matches(".*\\p{IsArabic}.*"), lines.get(2));
    }

    @Test
    void whatWouldHaveBeenRefusedIsTold() {
        var shadowed =
                new Remark("link.website", "reject", "subject", "shop.example", "link.website", List.of("x"), true);
        record(entry(new Event.Received("submission", 99, "en", List.of(shadowed))));
        assertEquals(0, shell.run("trace", ORDER));
        var lines = shell.out().lines().toList();
        assertTrue(lines.get(0).endsWith("by submission, 99 bytes, en, would reject"), lines.get(0));
        assertEquals("  would reject  link.website, subject: \"shop.example\"", lines.get(1));
    }

    @Test
    void whatIsKnownOfABuyerIsTold() {
        record(entry(new Event.Received("buyer", 99, "en", "spf=pass dkim=none dmarc=pass", List.of())));
        assertEquals(0, shell.run("trace", ORDER));
        var line = shell.out().lines().findFirst().orElseThrow();
        assertTrue(line.endsWith("by buyer, 99 bytes, en, authentication: spf=pass dkim=none dmarc=pass"), line);
    }

    @Test
    void laterRecordsOfAMailSpeakItsLanguageToo() {
        var received = entry(new Event.Received("submission", 99, "ar", List.of()));
        record(received, received.next(AT, new Event.Bounced("", 0, "5.7.1", "", List.of(LINK))));
        assertEquals(0, shell.run("trace", ORDER));
        assertTrue(shell.out().lines().toList().getLast().matches(".*\\p{IsArabic}.*"), shell.out());
    }

    @Test
    void aQueueIdTellsOfOneMail() {
        record(entry(new Event.Received("submission", 1, "en", List.of())));
        assertEquals(0, shell.run("trace", ID.text()));
        assertTrue(shell.out().contains("received"), shell.out());
    }

    @Test
    void jsonIsAnObjectALineForEveryRecord() {
        record(entry(new Event.Deferred("next", 2, "4.4.1", "no route", AT.plus(Duration.ofMinutes(5)))));
        assertEquals(0, shell.run("trace", "--json", ID.text()));
        assertEquals(
                "{\"at\":\"2026-11-22T10:15:00.250Z\",\"id\":\"0000000000000001\",\"direction\":\"to-buyer\","
                        + "\"seller\":\"rimal\",\"order_ids\":[\"402-1234567-7654321\"],\"event\":\"deferred\","
                        + "\"details\":{\"route\":\"next\",\"attempt\":2,\"status\":\"4.4.1\",\"remote\":\"no route\","
                        + "\"next\":\"2026-11-22T10:20:00.250Z\"},\"violations\":[]}\n",
                shell.out());
    }

    @Test
    void anOrderNobodyWroteAboutIsUnknown() {
        assertEquals(1, shell.run("trace", "999-1234567-7654321"));
        assertEquals("", shell.out());
        assertEquals("nothing is known of 999-1234567-7654321\n", shell.err());
    }

    @Test
    void withoutAStoreNobodyCanSay() {
        shell.wiring.journal = null;
        assertEquals(2, shell.run("trace", ORDER));
        assertTrue(shell.err().contains("there is no store yet"), shell.err());
    }

    @Test
    void somethingElseIsAMistakeInTheCommand() {
        assertEquals(2, shell.run("trace", "12345"));
        assertTrue(shell.err().contains("\"12345\" is neither an order ID"), shell.err());
        assertEquals(List.of(), shell.wiring.asked);
    }

    private static Entry entry(Event event) {
        return new Entry(ID, AT, Direction.TO_BUYER, "rimal", List.of(new OrderId(ORDER)), event);
    }

    private void record(Entry... entries) {
        store.commit(Journal.append(List.of(entries), Optional.of(seal())));
    }

    private Seal seal() {
        return seals.of(Subject.buyer(Address.of("sara@buyer.test")));
    }
}
