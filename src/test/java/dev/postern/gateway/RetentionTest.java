package dev.postern.gateway;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.postern.mail.Address;
import dev.postern.mail.Direction;
import dev.postern.mail.MessageBytes;
import dev.postern.mail.QueueId;
import dev.postern.mail.ReversePath;
import dev.postern.spool.Item;
import dev.postern.spool.KeepSettings;
import dev.postern.spool.KeptMails;
import dev.postern.spool.Originals;
import dev.postern.store.SqliteStore;
import dev.postern.store.StoreSettings;
import dev.postern.store.seal.Seals;
import dev.postern.store.seal.Subject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RetentionTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:15:00Z");

    @TempDir
    private Path folder;

    @Test
    void whatWasKeptTooLongGoesWhenTheGatewayStarts() throws IOException {
        try (var store = SqliteStore.open(new StoreSettings(folder, 0))) {
            var seal = Seals.open(store, folder.resolve("keys")).of(Subject.buyer(Address.of("sara@buyer.test")));
            var originals = new Originals(store, new KeepSettings(KeepSettings.What.REFUSED, Duration.ofDays(30)));
            store.commit(originals.ofRefused(item(1, NOW.minus(Duration.ofDays(31))), bytes(), seal));
            store.commit(originals.ofRefused(item(2, NOW.minus(Duration.ofDays(29))), bytes(), seal));
            var kept = new KeptMails(store, Seals.look(store, folder.resolve("keys")));
            assertEquals(2, kept.count(Instant.EPOCH));
            try (var retention = new Retention(originals, () -> {}, InstantSource.fixed(NOW))) {
                retention.start();
                await().until(() -> kept.count(Instant.EPOCH) == 1);
            }
        }
    }

    private static MessageBytes bytes() {
        return MessageBytes.of(new byte[100]);
    }

    private static Item item(int number, Instant at) {
        var buyer = Address.of("sara@buyer.test");
        return new Item(
                new QueueId("%016d".formatted(number)),
                Direction.TO_BUYER,
                "demo",
                ReversePath.none(),
                ReversePath.none(),
                buyer,
                false,
                List.of(),
                new Item.Original("", buyer),
                "en",
                at,
                at);
    }
}
