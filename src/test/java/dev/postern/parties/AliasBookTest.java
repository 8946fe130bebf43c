package dev.postern.parties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.mail.Address;
import dev.postern.store.SqliteStore;
import dev.postern.store.Store;
import dev.postern.store.StoreSettings;
import dev.postern.store.seal.Seals;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AliasBookTest {

    private static final AliasSettings SETTINGS = new AliasSettings(List.of("mask.example", "old.example"));
    private static final Pair PAIR = new Pair("rimal", Address.of("\"odd name\"@example.com"));

    private static final AliasSettings EXPIRING = new AliasSettings(List.of("mask.example"), Duration.ofDays(30));

    private Instant now = Instant.parse("2026-11-22T10:00:00Z");

    @TempDir
    Path folder;

    private Store store;
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
    void bothBooksKeepAPairsAliases() {
        for (var book : books()) {
            var aliases = book.of(PAIR);

            assertEquals(aliases, book.of(new Pair("rimal", Address.of("\"ODD name\"@EXAMPLE.com"))));
            assertEquals(Optional.of(new AliasBook.Owner(PAIR, AliasBook.Side.SELLER)), book.owner(aliases.seller()));
            assertEquals(Optional.of(new AliasBook.Owner(PAIR, AliasBook.Side.BUYER)), book.owner(aliases.buyer()));
        }
    }

    @Test
    void anAliasIsFoundInCapitalsAndWithATag() {
        for (var book : books()) {
            var alias = book.of(PAIR).buyer();
            var written = new Address(alias.local().toUpperCase(Locale.ROOT) + "+Case-12", alias.domain());

            assertTrue(book.owner(written).isPresent());
        }
    }

    @Test
    void otherAddressesHaveNoOwner() {
        for (var book : books()) {
            var alias = book.of(PAIR).buyer();

            assertTrue(book.owner(PAIR.buyer()).isEmpty());
            assertTrue(book.owner(Address.of("aaaaaaaaaaaaaaaaaaaaaaaaaa@mask.example"))
                    .isEmpty());
            assertTrue(
                    book.owner(new Address(alias.local(), "elsewhere.example")).isEmpty());
            assertTrue(book.isOurs(Address.of("x@OLD.example")));
            assertFalse(book.isOurs(Address.of("x@sub.mask.example")));
        }
    }

    @Test
    void aliasesSayNothingAndAreNeverTheSame() {
        var book = new EphemeralAliases(SETTINGS);
        var seen = new HashSet<String>();
        for (var i = 0; i < 2000; i++) {
            var aliases = book.of(new Pair("rimal", Address.of("buyer" + i + "@example.com")));
            assertTrue(aliases.seller().toString().matches("[a-z2-7]{26}@mask\\.example"));
            assertTrue(
                    seen.add(aliases.seller().key()) && seen.add(aliases.buyer().key()));
        }
        assertNotEquals(book.of(PAIR), book.of(new Pair("dana", PAIR.buyer())));
    }

    @Test
    void storedAliasesOutliveTheProgram() throws IOException {
        var before = stored().of(PAIR);
        store.close();
        open();

        assertEquals(before, stored().of(PAIR));
        assertEquals(PAIR, stored().owner(before.buyer()).orElseThrow().pair());
    }

    @Test
    void mailsThatMeetAgreeOnThePairsAliases() throws Exception {
        var books = List.of(stored(), stored());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = threads.invokeAll(IntStream.range(0, 64)
                    .<Callable<AliasPair>>mapToObj(i -> () -> books.get(i % 2).of(PAIR))
                    .toList());
            var distinct = new HashSet<AliasPair>();
            for (var answer : answers) {
                distinct.add(answer.get());
            }
            assertEquals(1, distinct.size());
        }
    }

    @Test
    void aKnownPairCostsNoCommit() {
        var book = stored();
        book.of(PAIR);
        var commits = store.commits();

        book.of(PAIR);
        stored().of(PAIR);

        assertEquals(commits, store.commits());
    }

    private StoredAliases stored() {
        return new StoredAliases(store, SETTINGS, seals, InstantSource.system());
    }

    private List<AliasBook> books() {
        return List.of(new EphemeralAliases(SETTINGS), stored());
    }

    @Test
    void aRevokedAliasHasNoOwnerAndItsPairGetsAnother() {
        var book = stored();
        var before = book.of(PAIR);
        assertTrue(register().revoke(before.seller()));
        book.forget();
        assertTrue(book.owner(before.seller()).isEmpty());
        assertTrue(book.owner(before.buyer()).isPresent());
        assertNotEquals(before.seller(), book.of(PAIR).seller());
        assertEquals(before.buyer(), book.of(PAIR).buyer());
        assertFalse(register().revoke(before.seller()));
        assertFalse(register().renew(before.seller()));
    }

    @Test
    void anAliasExpiresAWhileAfterItsLastMail() {
        var book = expiring();
        var before = book.of(PAIR);
        now = now.plus(Duration.ofDays(20));
        store.commit(book.used(PAIR));
        now = now.plus(Duration.ofDays(20));
        assertTrue(book.owner(before.buyer()).isPresent());
        assertEquals(before, book.of(PAIR));
        now = now.plus(Duration.ofDays(11));
        assertTrue(book.owner(before.buyer()).isEmpty());
        assertTrue(expiring().owner(before.buyer()).isEmpty());
        var after = book.of(PAIR);
        assertNotEquals(before.buyer(), after.buyer());
        now = now.plus(Duration.ofDays(2));
        store.commit(book.used(PAIR));
        assertTrue(expiring().owner(before.buyer()).isEmpty());
        assertTrue(new AliasRegister(store, EXPIRING, seals, () -> now).renew(before.buyer()));
        assertTrue(expiring().owner(before.buyer()).isPresent());
    }

    @Test
    void useIsNotedOnceADay() {
        var book = expiring();
        book.of(PAIR);
        now = now.plus(Duration.ofDays(2));
        store.commit(book.used(PAIR));
        var noted = new AliasRegister(store, EXPIRING, seals, () -> now)
                .find(book.of(PAIR).buyer())
                .orElseThrow();
        assertEquals(now, noted.used());
        now = now.plus(Duration.ofHours(23));
        store.commit(book.used(PAIR));
        assertEquals(
                noted,
                new AliasRegister(store, EXPIRING, seals, () -> now)
                        .find(noted.alias())
                        .orElseThrow());
    }

    private AliasRegister register() {
        return new AliasRegister(store, SETTINGS, seals, InstantSource.system());
    }

    private StoredAliases expiring() {
        return new StoredAliases(store, EXPIRING, seals, () -> now);
    }
}
