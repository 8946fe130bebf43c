package dev.postern.spool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.mail.Address;
import dev.postern.mail.Direction;
import dev.postern.mail.MessageBytes;
import dev.postern.mail.QueueId;
import dev.postern.mail.ReversePath;
import dev.postern.store.SqliteStore;
import dev.postern.store.Store;
import dev.postern.store.StoreSettings;
import dev.postern.store.seal.Seal;
import dev.postern.store.seal.Seals;
import dev.postern.store.seal.Subject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is kept, for how long, and how it is found again.
class KeptMailsTest {

    private static final Instant AT = Instant.parse("2026-11-22T10:15:00Z");
    private static final Duration DAY = Duration.ofDays(1);
    private static final KeepSettings REFUSED = new KeepSettings(KeepSettings.What.REFUSED, DAY);
    private static final KeepSettings ALL = new KeepSettings(KeepSettings.What.ORIGINALS, DAY);

    @TempDir
    private Path folder;

    private Store store;
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
    void refusedMailIsKeptAsItCame() {
        store.commit(new Originals(store, REFUSED).ofRefused(item(1, AT), bytes("one"), seal()));
        var kept = all(AT);
        assertEquals(List.of(item(1, AT)), kept.stream().map(Kept::item).toList());
        assertEquals(List.of("one true"), shown(kept));
    }

    @Test
    void relayedMailIsKeptWhereTheDeploymentWantsIt() {
        store.commit(new Originals(store, REFUSED).ofRelayed(item(1, AT), bytes("one"), seal()));
        assertEquals(List.of(), all(AT));
        store.commit(new Originals(store, ALL).ofRelayed(item(2, AT), bytes("two"), seal()));
        store.commit(new Originals(store, ALL).ofRefused(item(3, AT), bytes("three"), seal()));
        assertEquals(List.of("two true", "three true"), shown(all(AT)));
    }

    @Test
    void nothingIsKeptForNoTime() {
        var none = new Originals(store, new KeepSettings(KeepSettings.What.ORIGINALS, Duration.ZERO));
        store.commit(none.ofRefused(item(1, AT), bytes("one"), seal()));
        store.commit(none.ofRelayed(item(2, AT), bytes("two"), seal()));
        assertEquals(List.of(), all(AT));
    }

    @Test
    void theSpoolHoldsMaskedMailAndWhatIsHeldAsItCame() {
        store.commit(Spool.addWaiting(spool.fresh(item(1, AT), bytes("queued"), seal())));
        store.commit(Spool.addHeld(spool.fresh(item(2, AT), bytes("held"), seal())));
        assertEquals(List.of("queued false", "held true"), shown(all(AT)));
    }

    @Test
    void theOriginalGoesBeforeTheMaskedBytesOfTheSameMail() {
        store.commit(Spool.addWaiting(spool.fresh(item(1, AT), bytes("masked"), seal())));
        store.commit(new Originals(store, ALL).ofRelayed(item(1, AT), bytes("original"), seal()));
        assertEquals(List.of("original true"), shown(all(AT)));
        assertEquals(1, new KeptMails(store, seals).count(AT));
    }

    @Test
    void olderMailIsPassedOver() {
        var originals = new Originals(store, REFUSED);
        store.commit(originals.ofRefused(item(1, AT.minusMillis(1)), bytes("older"), seal()));
        store.commit(originals.ofRefused(item(2, AT), bytes("just"), seal()));
        store.commit(Spool.addHeld(spool.fresh(item(3, AT.minusMillis(1)), bytes("older"), seal())));
        store.commit(Spool.addHeld(spool.fresh(item(4, AT), bytes("just"), seal())));
        assertEquals(List.of("just true", "just true"), shown(all(AT)));
    }

    @Test
    void mailsOfTheSameMomentAreAllFound() {
        var originals = new Originals(store, REFUSED);
        for (var i = 9; i > 0; i--) {
            store.commit(originals.ofRefused(item(i, AT), bytes("m" + i), seal()));
        }
        assertEquals(
                List.of("m1", "m2", "m3", "m4", "m5", "m6", "m7", "m8", "m9"),
                all(AT).stream().map(KeptMailsTest::text).toList());
    }

    @Test
    void whatIsKeptTooLongGoesAndNothingElse() {
        var originals = new Originals(store, REFUSED);
        for (var i = 1; i <= 25; i++) {
            store.commit(originals.ofRefused(item(i, AT), bytes("old"), seal()));
        }
        store.commit(originals.ofRefused(item(26, AT.plusMillis(1)), bytes("young"), seal()));
        store.commit(Spool.addHeld(spool.fresh(item(27, AT), bytes("held"), seal())));
        assertEquals(25, originals.prune(AT.plus(DAY).plusMillis(1)));
        assertEquals(0, originals.prune(AT.plus(DAY).plusMillis(1)));
        assertEquals(List.of("young true", "held true"), shown(all(AT)));
    }

    /// The look that finds the mails to prune, and the next one to judge, must not go through them all.
    @Test
    void mailsAreFoundByTheirTime() {
        store.read(rows -> {
            var plan = new ArrayList<String>();
            for (var sql : List.of(
                    "EXPLAIN QUERY PLAN SELECT id FROM original WHERE at < 1 ORDER BY at LIMIT 10",
                    "EXPLAIN QUERY PLAN SELECT at FROM original WHERE (at, id) > (1, 'a') ORDER BY at, id LIMIT 1")) {
                try (var row = rows.prepare(sql).executeQuery()) {
                    while (row.next()) {
                        plan.add(row.getString("detail"));
                    }
                }
            }
            assertTrue(plan.stream().allMatch(step -> step.startsWith("SEARCH")), plan.toString());
            return 0;
        });
    }

    private List<Kept> all(Instant since) {
        var all = new ArrayList<Kept>();
        new KeptMails(store, seals).forEach(since, all::add);
        return all;
    }

    private static List<String> shown(List<Kept> kept) {
        return kept.stream().map(mail -> text(mail) + " " + mail.original()).toList();
    }

    private static String text(Kept mail) {
        return new String(mail.bytes().toArray(), StandardCharsets.UTF_8);
    }

    private static MessageBytes bytes(String text) {
        return MessageBytes.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Item item(int number, Instant at) {
        var seller = ReversePath.of(Address.of("care@demo.test"));
        var buyer = Address.of("sara@buyer.test");
        return new Item(
                new QueueId("%016d".formatted(number)),
                Direction.TO_BUYER,
                "demo",
                seller,
                seller,
                buyer,
                false,
                List.of(),
                new Item.Original("", buyer),
                "en",
                at,
                at.plus(DAY));
    }

    private Seal seal() {
        return seals.of(Subject.buyer(Address.of("sara@buyer.test")));
    }

    @Test
    void pastTheirRoomTheOldestGo() {
        var few = new Originals(store, new KeepSettings(KeepSettings.What.REFUSED, DAY, 3_000));
        for (var i = 1; i <= 9; i++) {
            store.commit(few.ofRefused(item(i, AT.plusMillis(i)), bytes("m" + i + " ".repeat(900)), seal()));
        }
        assertEquals(
                List.of("m7", "m8", "m9"),
                all(AT).stream().map(mail -> text(mail).strip()).toList());
        few.prune(AT.plus(DAY).plus(DAY));
        store.commit(few.ofRefused(item(10, AT), bytes("x".repeat(3_000)), seal()));
        assertEquals(List.of(), all(AT));
    }

    @Test
    void whatIsNotReadableIsPassedOver() {
        var originals = new Originals(store, REFUSED);
        store.commit(originals.ofRefused(item(1, AT), bytes("one"), seal()));
        store.commit(originals.ofRefused(item(2, AT), bytes("two"), seal()));
        store.commit(rows -> rows.prepare("UPDATE original SET item = (SELECT item FROM original ORDER BY id DESC)")
                .executeUpdate());
        assertEquals(List.of("two true"), shown(all(AT)));
    }
}
