package dev.postern.admin;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.journal.Entry;
import dev.postern.journal.Event;
import dev.postern.journal.Events;
import dev.postern.journal.Remark;
import dev.postern.mail.Direction;
import dev.postern.mail.QueueId;
import dev.postern.rules.RuleCatalogue;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class MetricsTest {

    private final Map<String, Long> queue = new HashMap<>(Map.of("queued", 0L, "held", 0L));
    private final AtomicLong commits = new AtomicLong();
    private final Metrics metrics = new Metrics(() -> queue, commits::get, () -> 0);

    @Test
    void everySeriesIsThereFromTheStart() {
        assertAll(Events.WORDS.stream()
                .flatMap(word -> Arrays.stream(Direction.values())
                        .map(direction -> () -> assertShown(mails(word, direction.word(), 0)))));
        assertAll(RuleCatalogue.words().stream()
                .map(rule -> () -> assertShown("postern_findings_total{rule=\"" + rule + "\",shadow=\"false\"} 0.0")));
        assertShown("postern_findings_total{rule=\"link.website\",shadow=\"true\"} 0.0");
        assertShown("postern_shadow_mails_total{would=\"reject\"} 0.0");
        assertShown("postern_shadow_mails_total{would=\"hold\"} 0.0");
        assertShown("postern_queue_items{state=\"queued\"} 0.0");
        assertShown("postern_queue_items{state=\"held\"} 0.0");
        assertShown("postern_store_commits_total 0.0");
        assertShown("postern_leak_stops_total 0.0");
    }

    @Test
    void aRecordIsCountedByItsEventAndDirection() {
        metrics.count(entry(Direction.TO_SELLER, new Event.Delivered("smarthost", 1, "250 ok")));
        assertShown(mails("delivered", "to-seller", 1));
        assertShown(mails("delivered", "to-buyer", 0));
    }

    @Test
    void eachFindingOfARecordIsCounted() {
        var link = new Remark("link.website", "reject", "subject", "shop.example", "link.website", List.of());
        metrics.count(entry(Direction.TO_BUYER, new Event.Refused("submission", 900, "en", List.of(link, link))));
        assertShown("postern_findings_total{rule=\"link.website\",shadow=\"false\"} 2.0");
    }

    @Test
    void whatWouldHaveBeenRefusedIsCountedApart() {
        var link = new Remark("link.website", "reject", "subject", "shop.example", "link.website", List.of(), true);
        metrics.count(entry(Direction.TO_BUYER, new Event.Received("submission", 900, "en", List.of(link, link))));
        assertShown("postern_findings_total{rule=\"link.website\",shadow=\"true\"} 2.0");
        assertShown("postern_findings_total{rule=\"link.website\",shadow=\"false\"} 0.0");
        assertShown("postern_shadow_mails_total{would=\"reject\"} 1.0");
    }

    @Test
    void onlyAMailHeldForALeakIsALeakStop() {
        metrics.count(entry(Direction.TO_BUYER, new Event.Held("rules", List.of())));
        assertShown("postern_leak_stops_total 0.0");
        metrics.count(entry(Direction.TO_BUYER, new Event.Held("leak", List.of())));
        assertShown("postern_leak_stops_total 1.0");
    }

    @Test
    void theQueueIsAskedAtEachScrape() {
        queue.put("queued", 7L);
        assertShown("postern_queue_items{state=\"queued\"} 7.0");
        queue.put("queued", 3L);
        assertShown("postern_queue_items{state=\"queued\"} 3.0");
    }

    @Test
    void commitsAreThoseOfTheStore() {
        commits.set(42);
        assertShown("postern_store_commits_total 42.0");
    }

    private void assertShown(String line) {
        assertTrue(metrics.scrape().lines().anyMatch(line::equals), () -> line + " is not in\n" + metrics.scrape());
    }

    private static String mails(String event, String direction, long count) {
        return "postern_mails_total{direction=\"%s\",event=\"%s\"} %d.0".formatted(direction, event, count);
    }

    private static Entry entry(Direction direction, Event event) {
        return new Entry(new QueueId("0123456789ABCDEF"), Instant.EPOCH, direction, "rimal", List.of(), event);
    }
}
