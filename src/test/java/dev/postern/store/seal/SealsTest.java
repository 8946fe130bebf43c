package dev.postern.store.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.mail.Address;
import dev.postern.mail.OrderId;
import dev.postern.store.SqliteStore;
import dev.postern.store.StoreException;
import dev.postern.store.StoreSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealsTest {

    private static final Subject SARA = Subject.buyer(Address.of("sara@buyer.test"));
    private static final Subject HUDA = Subject.buyer(Address.of("huda@buyer.test"));
    private static final byte[] TEXT = "the parcel of Sara".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private SqliteStore store;
    private Seals seals;

    @BeforeEach
    void open() throws IOException {
        store = SqliteStore.open(new StoreSettings(folder, 0));
        seals = Seals.open(store, keys());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void whatWasClosedOpensForWhatItBelongsToAndNothingElse() {
        var seal = seals.of(SARA);
        var box = seal.close(TEXT, "spool item", "A");
        assertArrayEquals(TEXT, clear(seals.open(seal.id(), box, "spool item", "A")));
        assertInstanceOf(Opened.Damaged.class, seals.open(seal.id(), box, "spool item", "B"));
        assertInstanceOf(Opened.Damaged.class, seals.open(seal.id(), box, "spool ", "itemA"));
        assertInstanceOf(Opened.Damaged.class, seals.open(seals.of(HUDA).id(), box, "spool item", "A"));
    }

    @Test
    void noChangedByteGoesUnnoticed() {
        var seal = seals.of(SARA);
        var box = seal.close(TEXT, "x");
        for (var i = 0; i < box.length; i++) {
            var changed = box.clone();
            changed[i] ^= 1;
            assertInstanceOf(Opened.Damaged.class, seals.open(seal.id(), changed, "x"));
        }
        assertInstanceOf(Opened.Damaged.class, seals.open(seal.id(), new byte[0], "x"));
    }

    @Test
    void theSameTextIsNeverClosedTheSameWay() {
        var seal = seals.of(SARA);
        var seen = new HashSet<String>();
        for (var i = 0; i < 1000; i++) {
            assertTrue(seen.add(new Code(seal.close(TEXT, "x")).hex().substring(2, 26)));
        }
    }

    @Test
    void aBuyerHasOneKeyHoweverTheAddressIsSpelled() throws Exception {
        var other = Subject.buyer(Address.of("SARA@buyer.test"));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var ids = new HashSet<Long>();
            for (var seal : threads.invokeAll(IntStream.range(0, 50)
                    .<Callable<Seal>>mapToObj(i -> () -> seals.of(i % 2 == 0 ? SARA : other))
                    .toList())) {
                ids.add(seal.get().id());
            }
            assertEquals(1, ids.size());
        }
        assertNotEquals(seals.of(SARA).id(), seals.of(HUDA).id());
        assertNotEquals(seals.of(SARA).id(), seals.alone(List.of(SARA)).id());
    }

    @Test
    void keysOutliveTheProgram() throws IOException {
        var box = seals.of(SARA).close(TEXT, "x");
        var id = seals.of(SARA).id();
        store.close();
        open();
        assertEquals(id, seals.of(SARA).id());
        assertArrayEquals(TEXT, clear(seals.open(id, box, "x")));
    }

    @Test
    void whatADestroyedKeyClosedIsErasedAndTheBuyerGetsAnotherKey() {
        var seal = seals.of(SARA);
        var box = seal.close(TEXT, "x");
        destroy(SARA);
        assertInstanceOf(Opened.Erased.class, seals.open(seal.id(), box, "x"));
        assertNotEquals(seal.id(), seals.of(SARA).id());
        assertInstanceOf(
                Opened.Clear.class,
                seals.open(seals.of(HUDA).id(), seals.of(HUDA).close(TEXT), new String[0]));
    }

    @Test
    void theKeyOfOneMailFallsWithAnyOfItsSubjects() {
        var order = Subject.order(new OrderId("402-1234567-7654321"));
        var byOrder = seals.alone(List.of(HUDA, order));
        var bySara = seals.alone(List.of(HUDA, SARA));
        destroy(order);
        assertTrue(seals.find(byOrder.id()).isEmpty());
        destroy(SARA);
        assertTrue(seals.find(bySara.id()).isEmpty());
    }

    @Test
    void nothingIsWrittenWithAKeyThatWasDestroyedMeanwhile() {
        var seal = seals.of(SARA);
        destroy(SARA);
        assertThrows(
                StoreException.class,
                () -> store.commit(rows -> {
                    seal.mustBeLive(rows);
                    return true;
                }));
    }

    @Test
    void noCopyOfADestroyedKeyIsLeftInTheFilesOfTheStore() throws IOException {
        for (var i = 0; i < 500; i++) {
            seals.of(Subject.buyer(Address.of("buyer" + i + "@buyer.test")));
        }
        var wrapped = wrapped(seals.of(SARA).id());
        for (var i = 500; i < 900; i++) {
            seals.of(Subject.buyer(Address.of("buyer" + i + "@buyer.test")));
        }
        assertTrue(isInFiles(wrapped));
        destroy(SARA);
        assertTrue(store.purge());
        assertFalse(isInFiles(wrapped));
    }

    @Test
    void theStoreHoldsNoAddress() throws IOException {
        seals.of(SARA);
        seals.alone(List.of(HUDA));
        assertFalse(isInFiles("buyer.test".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void theMasterKeyIsTheOwnersAlone() throws IOException {
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(master())));
        Files.setPosixFilePermissions(master(), PosixFilePermissions.fromString("rw-r-----"));
        assertRefused("is open to other users of this machine: chmod 600 ");
    }

    @Test
    void anotherMasterKeyIsRefused() throws IOException {
        seals.of(SARA);
        Files.delete(master());
        assertRefused("is missing, and without it");
        assertFalse(Files.exists(master()));
        Files.write(master(), new byte[MasterKey.LENGTH]);
        Files.setPosixFilePermissions(master(), PosixFilePermissions.fromString("rw-------"));
        assertRefused("is not the key that this store was sealed with");
        Files.write(master(), new byte[3]);
        assertRefused("is no key: 3 bytes instead of 32");
    }

    @Test
    void whoCannotReadTheMasterKeySeesThatThereIsASeal() throws IOException {
        var seal = seals.of(SARA);
        var box = seal.close(TEXT, "x");
        assertArrayEquals(TEXT, clear(Seals.look(store, keys()).open(seal.id(), box, "x")));
        Files.delete(master());
        assertEquals(
                "[sealed]", Seals.look(store, keys()).open(seal.id(), box, "x").marker());
    }

    private void assertRefused(String why) {
        var refused = String.valueOf(
                assertThrows(IOException.class, () -> Seals.open(store, keys())).getMessage());
        assertTrue(refused.contains(why) && refused.startsWith(master().toString()), refused);
    }

    private void destroy(Subject subject) {
        var codes = seals.codes(List.of(subject));
        seals.destroying(() -> store.commit(rows -> {
            Destruction.destroy(rows, Destruction.keysOf(rows, codes));
            return true;
        }));
    }

    private byte[] wrapped(long id) {
        return store.<byte[]>read(rows -> KeyRows.find(rows, id).orElseThrow().wrapped());
    }

    private boolean isInFiles(byte[] bytes) throws IOException {
        var wanted = new String(bytes, StandardCharsets.ISO_8859_1);
        try (var files = Files.list(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                if (Files.readString(file, StandardCharsets.ISO_8859_1).contains(wanted)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static byte[] clear(Opened opened) {
        return assertInstanceOf(Opened.Clear.class, opened).bytes();
    }

    private Path keys() {
        return folder.resolve("keys");
    }

    private Path master() {
        return keys().resolve("sealing.key");
    }
}
