package dev.postern.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.postern.mail.Direction;
import dev.postern.mail.QueueId;
import dev.postern.store.SqliteStore;
import dev.postern.store.StoreSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The query that the journal's page gives to operators counts each mail once.
class CountingTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    void aMailCountsAsItsFirstEnding(@TempDir Path folder) throws IOException {
        try (var store = SqliteStore.open(new StoreSettings(folder, 0))) {
            var received = new Event.Received("submission", 1, "en", List.of());
            var delivered = new Event.Delivered("next", 1, "250 ok");
            var late = new Event.Bounced("returned", 1, "5.1.1", "", List.of());
            var entries = new ArrayList<Entry>();
            entries.addAll(story(received, delivered, late));
            entries.addAll(story(received, delivered));
            entries.addAll(story(received, new Event.Bounced("next", 1, "5.1.1", "", List.of())));
            entries.addAll(story(new Event.Originated("bounce", ""), new Event.Dropped("")));
            entries.addAll(story(received));
            var write = Journal.append(entries);
            assertEquals(true, store.commit(write));

            var query = documented();
            Map<String, Long> ended = store.read(rows -> {
                var counts = new TreeMap<String, Long>();
                try (var answer = rows.prepare(query).executeQuery()) {
                    while (answer.next()) {
                        counts.put(answer.getString(1), answer.getLong(2));
                    }
                }
                return counts;
            });
            assertEquals(Map.of("delivered", 2L, "bounced", 1L, "dropped", 1L), ended);
        }
    }

    private static String documented() throws IOException {
        var page = Files.readString(Path.of("src/docs/journal.md"));
        var from = page.indexOf("```sql\n") + "```sql\n".length();
        return page.substring(from, page.indexOf("```", from)).replace(";", "");
    }

    private static List<Entry> story(Event... events) {
        var id = QueueId.next("demo/x", NOW);
        return Arrays.stream(events)
                .map(event -> new Entry(id, NOW, Direction.TO_BUYER, "demo", List.of(), event))
                .toList();
    }
}
