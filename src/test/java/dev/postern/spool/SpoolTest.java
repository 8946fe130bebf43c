package dev.postern.spool;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.mail.Address;
import dev.postern.mail.Direction;
import dev.postern.mail.MessageBytes;
import dev.postern.mail.OrderId;
import dev.postern.mail.QueueId;
import dev.postern.mail.ReversePath;
import dev.postern.store.SqliteStore;
import dev.postern.store.StoreSettings;
import dev.postern.store.seal.Seal;
import dev.postern.store.seal.Seals;
import dev.postern.store.seal.Subject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpoolTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final byte[] MAIL = "Subject: x\r\n\r\nbody\r\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private SqliteStore store;
    private Seals seals;
    private Spool spool;

    @BeforeEach
    void open() throws IOException {
        store = SqliteStore.open(new StoreSettings(folder, 0));
        seals = Seals.open(store, folder.resolve("keys"));
        spool = Spool.open(store, seals);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aWaitingMailIsClaimedOnceAndWhole() {
        store.commit(Spool.addWaiting(fresh()));
        var claimed = spool.claim("", NOW, 10, 1 << 20);
        assertEquals(1, claimed.size());
        assertEquals(item(), claimed.getFirst().item());
        assertArrayEquals(MAIL, claimed.getFirst().bytes().toArray());
        assertEquals(List.of(), spool.claim("", NOW, 10, 1 << 20));
    }

    @Test
    void aFreshMailIsItsOwnersUntilTheStoreIsOpenedAgain() throws IOException {
        store.commit(Spool.add(fresh()));
        assertEquals(List.of(), spool.claim("", NOW.plusSeconds(9999), 10, 1 << 20));
        close();
        open();
        assertEquals(1, spool.claim("", NOW, 10, 1 << 20).size());
    }

    @Test
    void aDeferredMailComesBackWhenItIsDue() {
        var mail = fresh();
        store.commit(Spool.add(mail));
        assertTrue(store.commit(Spool.defer(mail, NOW.plusSeconds(60))));
        assertEquals(List.of(), spool.claim("", NOW.plusSeconds(59), 10, 1 << 20));
        assertEquals(
                1, spool.claim("", NOW.plusSeconds(60), 10, 1 << 20).getFirst().attempts());
    }

    @Test
    void aSettledMailIsGone() {
        var mail = fresh();
        store.commit(Spool.add(mail));
        assertTrue(store.commit(Spool.settle(mail)));
        assertEquals(0L, spool.counts().get("queued"));
        assertEquals(0, contents());
    }

    @Test
    void whoLostTheLeaseSettlesNothing() {
        var mail = fresh();
        store.commit(Spool.add(mail));
        var stale = new Leased(mail.item(), mail.bytes(), mail.seal(), mail.seq(), mail.lease() - 1, 0, "");
        assertFalse(store.commit(Spool.settle(stale)));
        assertFalse(store.commit(Spool.defer(stale, NOW)));
        assertEquals(1L, spool.counts().get("queued"));
    }

    @Test
    void heldMailIsNotClaimed() {
        store.commit(Spool.addHeld(fresh()));
        assertEquals(List.of(), spool.claim("", NOW.plusSeconds(9999), 10, 1 << 20));
        assertEquals(1L, spool.counts().get("held"));
    }

    @Test
    void theLongestDueGoesFirst() {
        var late = fresh();
        var early = spool.fresh(item(), MessageBytes.of(MAIL), seal());
        store.commit(Spool.add(late));
        store.commit(Spool.add(
                new Leased(itemNamed("other"), early.bytes(), early.seal(), early.seq(), early.lease(), 0, "")));
        store.commit(Spool.defer(late, NOW.plusSeconds(20)));
        store.commit(Spool.defer(early, NOW.plusSeconds(10)));
        var order = spool.claim("", NOW.plusSeconds(60), 10, 1 << 20).stream()
                .map(Leased::seq)
                .toList();
        assertEquals(List.of(early.seq(), late.seq()), order);
    }

    @Test
    void eachLaneIsEmptiedByItself() throws IOException {
        store.close();
        store = SqliteStore.open(new StoreSettings(folder, 0));
        seals = Seals.open(store, folder.resolve("keys"));
        spool = Spool.open(store, seals, item -> item.id().equals(ID) ? "hub" : "box");
        store.commit(Spool.addWaiting(fresh()));
        store.commit(Spool.addWaiting(spool.fresh(itemNamed("other"), MessageBytes.of(MAIL), seal())));
        assertEquals(List.of("box", "hub"), spool.lanes(NOW));
        assertEquals(List.of(), spool.lanes(NOW.minusSeconds(1)));
        assertEquals(ID, spool.claim("hub", NOW, 10, 1 << 20).getFirst().item().id());
        assertEquals(List.of("box"), spool.lanes(NOW));
        assertEquals(1, spool.claim("box", NOW, 10, 1 << 20).size());
        assertEquals(List.of(), spool.lanes(NOW));
    }

    @Test
    void noMoreBytesAreClaimedThanThereIsRoomForButForTheLast() {
        for (var i = 0; i < 5; i++) {
            store.commit(Spool.addWaiting(spool.fresh(itemNamed("p" + i), MessageBytes.of(new byte[1000]), seal())));
        }
        assertEquals(2, spool.claim("", NOW, 10, 1500).size());
        assertEquals(1, spool.claim("", NOW, 10, 1).size());
        assertEquals(2, spool.claim("", NOW, 10, 1 << 20).size());
    }

    @Test
    void whatIsOverdueIsFoundBeforeItIsDueAgain() {
        var mail = fresh();
        var expires = mail.item().expires();
        store.commit(Spool.add(mail));
        store.commit(Spool.defer(mail, expires.plusSeconds(9999)));
        assertEquals(List.of(), spool.overdue("", expires.minusSeconds(1), 10, 1 << 20));
        assertEquals(1, spool.overdue("", expires, 10, 1 << 20).size());
        assertEquals(List.of(), spool.overdue("", expires, 10, 1 << 20));
    }

    @Test
    void theNextGatewayHasAnotherTokenWhateverItsClockSays() throws IOException {
        var before = fresh();
        store.commit(Spool.add(before));
        close();
        open();
        assertTrue(fresh().lease() > before.lease());
        assertEquals(1, spool.claim("", NOW, 10, 1 << 20).size());
        assertFalse(store.commit(Spool.settle(before)), "the one before has lost it");
        assertFalse(store.commit(Spool.defer(before, NOW)));
    }

    private int contents() {
        return store.read(rows ->
                rows.prepare("SELECT count(*) FROM content").executeQuery().getInt(1));
    }

    private Leased fresh() {
        return spool.fresh(item(), MessageBytes.of(MAIL), seal());
    }

    private static final QueueId ID = QueueId.next("demo/sara@buyer.example", NOW);

    private static Item item() {
        return item(ID);
    }

    private static Item itemNamed(String pair) {
        return item(QueueId.next(pair, NOW));
    }

    private static Item item(QueueId id) {
        return new Item(
                id,
                Direction.TO_BUYER,
                "demo",
                ReversePath.of(Address.of("care@shop.example")),
                ReversePath.none(),
                Address.of("\"odd name\"@buyer.example"),
                true,
                List.of(new OrderId("402-1234567-7654321")),
                new Item.Original("<1@shop.example>", Address.of("sara@buyer.example")),
                "ar",
                NOW,
                NOW.plus(Duration.ofDays(5)));
    }

    private Seal seal() {
        return seals.of(Subject.buyer(Address.of("sara@buyer.test")));
    }

    @Test
    void aMailWhoseBytesAreAnothersIsHeldAndNotSent() {
        var mine = fresh();
        var others = spool.fresh(itemNamed("other"), MessageBytes.of("of another".getBytes(US_ASCII)), seal());
        store.commit(Spool.addWaiting(mine));
        store.commit(Spool.addWaiting(others));
        store.commit(rows -> {
            var swap =
                    rows.prepare("UPDATE content SET bytes = (SELECT bytes FROM content WHERE seq = ?) WHERE seq = ?");
            swap.setLong(1, others.seq());
            swap.setLong(2, mine.seq());
            return swap.executeUpdate();
        });
        assertEquals(
                List.of(others.seq()),
                spool.claim("", NOW, 10, 1 << 20).stream().map(Leased::seq).toList());
        assertEquals(1L, spool.counts().get("held"));
    }
}
