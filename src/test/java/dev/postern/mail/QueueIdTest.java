package dev.postern.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

class QueueIdTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    void aPairStaysOnItsShard() {
        assertEquals(
                QueueId.next("demo/a@b.test", NOW).shard(),
                QueueId.next("demo/a@b.test", NOW.plusSeconds(9)).shard());
    }

    @Test
    void idsOfOneMillisecondDiffer() {
        var ids = new HashSet<QueueId>();
        for (var i = 0; i < 10_000; i++) {
            ids.add(QueueId.next("demo/a@b.test", NOW));
        }
        assertEquals(10_000, ids.size());
    }

    @Test
    void laterIdsOfAPairSortLater() {
        var first = QueueId.next("demo/a@b.test", NOW);
        var second = QueueId.next("demo/a@b.test", NOW.plusMillis(1));
        assertTrue(first.text().compareTo(second.text()) < 0);
    }

    @Test
    void typedInLowerCaseItIsStillFound() {
        var id = QueueId.next("demo/a@b.test", NOW);
        assertEquals(
                id,
                QueueId.parse(" " + id.text().toLowerCase(java.util.Locale.ROOT))
                        .orElseThrow());
        assertTrue(QueueId.parse("not-an-id").isEmpty());
    }
}
