package dev.postern.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.postern.mail.Address;
import dev.postern.mail.Direction;
import dev.postern.mail.OrderId;
import dev.postern.mail.QueueId;
import dev.postern.reading.Place;
import dev.postern.rules.Advice;
import dev.postern.rules.Finding;
import dev.postern.rules.RuleId;
import dev.postern.rules.Severity;
import dev.postern.store.SqliteStore;
import dev.postern.store.StoreSettings;
import dev.postern.store.seal.Seal;
import dev.postern.store.seal.Seals;
import dev.postern.store.seal.Subject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final OrderId ORDER = new OrderId("402-1234567-7654321");
    private static final OrderId OTHER = new OrderId("403-2345678-8765432");
    private static final Remark REMARK =
            new Remark("link.website", "reject", "subject", "x.example", "link.website", List.of());

    @TempDir
    Path folder;

    private SqliteStore store;
    private Seals seals;

    @BeforeEach
    void open() throws IOException {
        store = SqliteStore.open(new StoreSettings(folder, 0));
        seals = Seals.open(store, folder.resolve("keys"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void everyEventComesBackAsItWasWritten() {
        var events = List.of(
                new Event.Received("submission", 4096, "en", List.of(REMARK)),
                new Event.Originated("bounce", "x"),
                new Event.Refused("submission", 10, "ar", List.of(REMARK)),
                new Event.Held("leak", List.of()),
                new Event.Released("officer"),
                new Event.Delivered("next", 1, "250 ok"),
                new Event.Deferred("next", 2, "4.4.1", "no", NOW.plusSeconds(60)),
                new Event.Bounced("next", 1, "5.1.1", "no", List.of()),
                new Event.Expired("next", 9, "4.4.7", "no"),
                new Event.Dropped("spam"),
                new Event.Fed("a.txt", "b"),
                new Event.Audited("c"),
                new Event.Configured("d"));
        var id = QueueId.next("demo/x", NOW);
        append(events.stream().map(e -> entry(id, List.of(ORDER), e)).toList());
        var journal = new Journal(store, seals);
        assertEquals(events, journal.ofMail(id).stream().map(Entry::event).toList());
        assertEquals(Events.WORDS, events.stream().map(Event::word).toList());
    }

    @Test
    void anOrderShowsAllMailsThatNameItAndNoOther() {
        var first = QueueId.next("demo/x", NOW);
        var second = QueueId.next("demo/x", NOW);
        var received = new Event.Received("submission", 1, "en", List.of());
        append(List.of(entry(first, List.of(ORDER, OTHER), received)));
        append(List.of(entry(second, List.of(OTHER), received)));
        append(List.of(entry(first, List.of(ORDER, OTHER), new Event.Delivered("next", 1, ""))));
        var journal = new Journal(store, seals);
        assertEquals(
                List.of("received", "delivered"),
                journal.ofOrder(ORDER).stream().map(e -> e.event().word()).toList());
        assertEquals(3, journal.ofOrder(OTHER).size());
        assertEquals(2L, journal.counts().get("received/to-buyer"));
    }

    @Test
    void theLatestComeFirst() {
        var first = QueueId.next("demo/x", NOW);
        var second = QueueId.next("demo/x", NOW);
        append(List.of(entry(first, List.of(), new Event.Dropped("a"))));
        append(List.of(entry(second, List.of(), new Event.Dropped("b"))));
        assertEquals(
                List.of(second, first),
                new Journal(store, seals).latest(10).stream().map(Entry::id).toList());
    }

    @Test
    void remarksHoldNoAddresses() {
        var finding = new Finding(
                new RuleId("sender.unregistered"),
                Severity.REJECT,
                new Place.Envelope("MAIL FROM"),
                "write to someone@private.example today",
                Advice.of("sender.unregistered", "someone@private.example"));
        var remark = Remark.of(List.of(finding)).getFirst();
        assertEquals("write to [address] today", remark.excerpt());
        assertFalse(remark.toString().contains("private.example"));
    }

    private void append(List<Entry> entries) {
        store.commit(Journal.append(entries, Optional.of(seal())));
    }

    private static Entry entry(QueueId id, List<OrderId> orders, Event event) {
        return new Entry(id, NOW, Direction.TO_BUYER, "demo", orders, event);
    }

    private Seal seal() {
        return seals.of(Subject.buyer(Address.of("sara@buyer.test")));
    }

    @Test
    void noWordOfAMailStandsInARecordInClear() {
        var id = QueueId.next("demo/x", NOW);
        append(List.of(
                entry(id, List.of(), new Event.Refused("submission", 10, "en", List.of(REMARK))),
                entry(id, List.of(), new Event.Deferred("next", 1, "4.4.1", "no such user x.example", NOW))));
        store.read(rows -> {
            try (var row = rows.prepare("SELECT event FROM journal").executeQuery()) {
                while (row.next()) {
                    assertFalse(row.getString(1).contains("x.example"), row.getString(1));
                }
            }
            return 0;
        });
    }

    @Test
    void aRecordThatWasMovedToAnotherMailShowsNothing() {
        var first = QueueId.next("demo/x", NOW);
        var second = QueueId.next("demo/x", NOW);
        for (var id : List.of(first, second)) {
            append(List.of(entry(id, List.of(), new Event.Held("leak", List.of(REMARK)))));
        }
        store.commit(rows -> rows.prepare("UPDATE journal SET sealed = (SELECT sealed FROM journal ORDER BY seq DESC)")
                .executeUpdate());
        var journal = new Journal(store, seals);
        assertEquals(
                "[damaged]",
                journal.ofMail(first).getFirst().event().remarks().getFirst().excerpt());
        assertEquals(REMARK, journal.ofMail(second).getFirst().event().remarks().getFirst());
    }

    @Test
    void wordsOfAMailAreNotWrittenWithoutASeal() {
        var entry = entry(QueueId.next("demo/x", NOW), List.of(), new Event.Held("leak", List.of(REMARK)));
        assertThrows(IllegalArgumentException.class, () -> Journal.append(List.of(entry), Optional.empty()));
    }
}
