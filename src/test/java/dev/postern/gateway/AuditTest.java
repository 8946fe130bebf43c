package dev.postern.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.postern.gateway.Audit.Difference;
import dev.postern.gateway.Audit.Fault;
import dev.postern.journal.Entry;
import dev.postern.journal.Event;
import dev.postern.journal.Journal;
import dev.postern.mail.Address;
import dev.postern.mail.Direction;
import dev.postern.mail.MessageBytes;
import dev.postern.mail.QueueId;
import dev.postern.mail.ReversePath;
import dev.postern.spool.Item;
import dev.postern.spool.Leased;
import dev.postern.spool.Spool;
import dev.postern.store.SqliteStore;
import dev.postern.store.StoreSettings;
import dev.postern.store.seal.Seal;
import dev.postern.store.seal.Seals;
import dev.postern.store.seal.Subject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final Event RECEIVED = new Event.Received("submission", 1, "en", List.of());
    private static final Event DELIVERED = new Event.Delivered("next", 1, "250 ok");
    private static final Event RETURNED = new Event.Bounced("returned", 1, "5.1.1", "", List.of());

    @TempDir
    private Path folder;

    private SqliteStore store;
    private Seal seal;
    private Spool spool;
    private Audit audit;

    @BeforeEach
    void open() throws IOException {
        store = SqliteStore.open(new StoreSettings(folder, 0));
        var seals = Seals.open(store, folder.resolve("keys"));
        seal = seals.of(Subject.seller("demo"));
        spool = Spool.open(store, seals);
        audit = new Audit(store);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static QueueId id() {
        return QueueId.next("demo/sara@buyer.example", NOW);
    }

    private QueueId record(QueueId id, Event... events) {
        var entries = Arrays.stream(events)
                .map(event -> new Entry(id, NOW, Direction.TO_BUYER, "demo", List.of(), event))
                .toList();
        assertEquals(true, store.commit(Journal.append(entries, Optional.of(seal))));
        return id;
    }

    private Leased mail(QueueId id) {
        var to = Address.of("sara@buyer.example");
        var item = new Item(
                id,
                Direction.TO_BUYER,
                "demo",
                ReversePath.none(),
                ReversePath.none(),
                to,
                false,
                List.of(),
                new Item.Original("", to),
                "en",
                NOW,
                NOW.plusSeconds(60));
        return spool.fresh(item, MessageBytes.of(new byte[9]), seal);
    }

    @Test
    void whatEndedAndWhatWaitsIsAllThereIs() {
        record(id(), RECEIVED, DELIVERED, RETURNED);
        record(id(), RECEIVED, DELIVERED);
        record(id(), new Event.Originated("bounce", ""), new Event.Dropped(""));
        record(id(), new Event.Refused("submission", 1, "en", List.of()));
        var waiting = record(id(), RECEIVED);
        store.commit(Spool.addWaiting(mail(waiting)));
        var held = record(id(), RECEIVED, new Event.Held("rules", List.of()));
        store.commit(Spool.addHeld(mail(held)));

        var balance = audit.balance();
        assertEquals(List.of(), balance.differences());
        assertEquals(5, balance.opened());
        assertEquals(
                3, balance.ended().values().stream().mapToLong(Long::longValue).sum());
        assertEquals(Map.of("queued", 1L, "held", 1L), balance.waiting());
        assertEquals(0, audit.difference());
    }

    @Test
    void aMailThatIsNowhereIsLost() {
        var lost = record(id(), RECEIVED);
        assertEquals(List.of(new Difference(lost, Fault.LOST)), audit.balance().differences());
        assertEquals(1, audit.difference());
    }

    @Test
    void aMailThatWaitsAfterItsEndWouldGoTwice() {
        var again = record(id(), RECEIVED, DELIVERED);
        store.commit(Spool.addWaiting(mail(again)));
        assertEquals(
                List.of(new Difference(again, Fault.AGAIN)), audit.balance().differences());
        assertEquals(-1, audit.difference());
    }

    @Test
    void aMailThatNobodyTookIsUnknown() {
        var unknown = id();
        store.commit(Spool.addHeld(mail(unknown)));
        assertEquals(
                List.of(new Difference(unknown, Fault.UNKNOWN)), audit.balance().differences());
        assertEquals(-1, audit.difference());
    }
}
