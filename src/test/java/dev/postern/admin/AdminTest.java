package dev.postern.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.journal.Entry;
import dev.postern.journal.Event;
import dev.postern.journal.Journal;
import dev.postern.journal.Remark;
import dev.postern.mail.Address;
import dev.postern.mail.Direction;
import dev.postern.mail.OrderId;
import dev.postern.mail.QueueId;
import dev.postern.store.SqliteStore;
import dev.postern.store.Store;
import dev.postern.store.StoreSettings;
import dev.postern.store.seal.Seal;
import dev.postern.store.seal.Seals;
import dev.postern.store.seal.Subject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdminTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:15:30Z");
    private static final OrderId ORDER = new OrderId("250-1234567-1234567");
    private static final QueueId RELAYED = new QueueId("0000000000000001");
    private static final QueueId REFUSED = new QueueId("0000000000000002");
    private static final String SCRIPT = "<script>alert(\"1\")</script>";

    @TempDir
    private Path folder;

    private Optional<String> trouble = Optional.empty();
    private Store store;
    private Seals seals;
    private Metrics metrics;
    private HttpDoor door;
    private Visitor visitor;

    @BeforeEach
    void open() throws IOException {
        store = SqliteStore.open(new StoreSettings(folder, 0));
        seals = Seals.open(store, folder.resolve("keys"));
        metrics = new Metrics(() -> Map.of("queued", 3L, "held", 1L), store::commits, () -> 0);
        var watched = new Watched(
                new Journal(store, seals),
                () -> Map.of("queued", 3L, "held", 1L),
                List.of("submission 127.0.0.1:2525"),
                List.of(HealthCheck.of("store", () -> trouble)),
                metrics,
                InstantSource.fixed(NOW));
        var anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        door = Admin.open(new AdminSettings(anyPort), watched);
        visitor = new Visitor(door.address());
    }

    @AfterEach
    void close() {
        visitor.close();
        door.close();
        store.close();
    }

    @Test
    void theFirstPageCountsMailsAndListsWhatHappened() throws Exception {
        record(RELAYED, new Event.Received("submission", 4096, "en", List.of()));
        record(RELAYED, new Event.Delivered("smarthost", 1, "250 2.0.0 ok"));
        var page = visitor.get("/").body();
        assertTrue(page.contains("<span class=\"event delivered\">delivered</span></th><td>1</td><td>0</td>"), page);
        assertTrue(page.contains("href=\"/messages/0000000000000001\""), page);
        assertTrue(page.contains("href=\"/orders/250-1234567-1234567\""), page);
        assertTrue(page.contains("smarthost, attempt 1: 250 2.0.0 ok"), page);
        assertTrue(page.contains("<dt>queued</dt><dd>3</dd>"), page);
        assertTrue(page.contains("submission 127.0.0.1:2525"), page);
        assertTrue(page.contains("Since 2026-11-22 10:15 UTC"), page);
    }

    @Test
    void theFirstPageSaysWhatIsNotReady() throws Exception {
        trouble = Optional.of("disk full");
        var page = visitor.get("/").body();
        assertTrue(page.contains("Not ready") && page.contains("<b>store</b>: disk full"), page);
    }

    @Test
    void anOrderShowsItsRecordsInOrder() throws Exception {
        record(REFUSED, new Event.Refused("submission", 900, "en", List.of(remark("shop.example"))));
        record(RELAYED, new Event.Received("submission", 4096, "en", List.of()));
        var answer = visitor.get("/orders/250-1234567-1234567");
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().indexOf("event refused") < answer.body().indexOf("event received"));
        assertTrue(answer.body().contains("<code>link.website</code>"), answer.body());
        assertTrue(answer.body().contains("Remove the web address"), answer.body());
    }

    @Test
    void aMessageShowsItsOwnRecordsAlone() throws Exception {
        record(REFUSED, new Event.Refused("submission", 900, "en", List.of()));
        record(RELAYED, new Event.Received("submission", 4096, "en", List.of()));
        var page = visitor.get("/messages/0000000000000001").body();
        assertTrue(page.contains("event received") && !page.contains("event refused"), page);
    }

    @Test
    void whatAMailHoldsIsNeverMarkup() throws Exception {
        var remark = new Remark("link.website", "reject", "attachment \"" + SCRIPT + "\"", SCRIPT, SCRIPT, List.of());
        record(REFUSED, new Event.Refused(SCRIPT, 900, SCRIPT, List.of(remark)));
        record(RELAYED, new Event.Deferred(SCRIPT, 1, "4.0.0", SCRIPT, NOW));
        store.commit(Journal.append(
                List.of(new Entry(
                        RELAYED, NOW, Direction.TO_SELLER, "\"'><script>", List.of(ORDER), new Event.Dropped(SCRIPT))),
                Optional.empty()));
        for (var path : List.of("/", "/orders/" + ORDER, "/messages/" + REFUSED)) {
            var page = visitor.get(path).body();
            assertFalse(page.contains("<script"), page);
            assertTrue(page.contains("&lt;script&gt;"), page);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nowhere",
                "/orders/",
                "/orders/250-1234567-7654321",
                "/orders/..%2f..%2fetc%2fpasswd",
                "/messages/0000000000000009",
                "/messages/%3Cscript%3E",
                "/style.css/../secret",
                "/find?q=%3Cscript%3E",
                "/find?q=%zz",
                "/find"
            })
    void whatIsNotThereIsNotFound(String path) throws Exception {
        var answer = visitor.raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 404 ") || answer.startsWith("HTTP/1.1 400 "), answer);
        assertFalse(answer.contains("<script"), answer);
    }

    @Test
    void aSearchLeadsToTheOrderOrTheMessage() throws Exception {
        var order = visitor.get("/find?q=+250-1234567-1234567");
        assertEquals(303, order.statusCode());
        assertEquals(
                "/orders/250-1234567-1234567",
                order.headers().firstValue("Location").orElseThrow());
        var message = visitor.get("/find?q=0000000000000001");
        assertEquals(
                "/messages/0000000000000001",
                message.headers().firstValue("Location").orElseThrow());
    }

    @Test
    void itLives() throws Exception {
        var answer = visitor.get("/health/live");
        assertEquals(200, answer.statusCode());
        assertEquals("{\"status\":\"live\"}\n", answer.body());
    }

    @Test
    void itIsReadyWhenAllPartsAre() throws Exception {
        var answer = visitor.get("/health/ready");
        assertEquals(200, answer.statusCode());
        assertEquals("{\"status\":\"ready\",\"troubles\":[],\"remarks\":[]}\n", answer.body());
        assertEquals(
                "application/json", answer.headers().firstValue("Content-Type").orElseThrow());
    }

    @Test
    void itNamesThePartThatIsNotReady() throws Exception {
        trouble = Optional.of("disk full");
        var answer = visitor.get("/health/ready");
        assertEquals(503, answer.statusCode());
        assertEquals(
                "{\"status\":\"not ready\",\"troubles\":[{\"part\":\"store\",\"trouble\":\"disk full\"}],\"remarks\":[]}\n",
                answer.body());
    }

    @Test
    void whatWorksLessWellIsARemarkAndDoesNotStopMail() {
        var health = Health.of(List.of(HealthCheck.remark("pictures", () -> Optional.of("not read"))));
        assertTrue(health.ready());
        assertEquals(List.of(new Health.Trouble("pictures", "not read")), health.remarks());
    }

    @Test
    void aCheckThatFailsIsATroubleAndNoMore() {
        var health = Health.of(List.of(HealthCheck.of("store", () -> {
            throw new IllegalStateException("secret");
        })));
        assertEquals(List.of(new Health.Trouble("store", "could not be checked")), health.troubles());
    }

    @Test
    void figuresAreInPrometheusText() throws Exception {
        record(RELAYED, new Event.Received("submission", 4096, "en", List.of()));
        var answer = visitor.get("/metrics");
        assertTrue(answer.headers().firstValue("Content-Type").orElseThrow().startsWith("text/plain; version=0.0.4"));
        assertTrue(answer.body().contains("postern_mails_total{direction=\"to-buyer\",event=\"received\"} 1.0\n"));
    }

    @Test
    void pagesNeedNothingFromElsewhere() throws Exception {
        record(RELAYED, new Event.Received("submission", 4096, "en", List.of()));
        var page = visitor.get("/").body();
        assertFalse(page.contains("http://") || page.contains("https://") || page.contains("style="), page);
        assertEquals(200, visitor.get("/style.css").statusCode());
        assertEquals(
                "image/svg+xml",
                visitor.get("/icon.svg").headers().firstValue("Content-Type").orElseThrow());
    }

    private void record(QueueId id, Event event) {
        var entry = new Entry(id, NOW, Direction.TO_BUYER, "rimal", List.of(ORDER), event);
        store.commit(Journal.append(List.of(entry), Optional.of(seal())));
        metrics.count(entry);
    }

    @Test
    void whatWouldHaveBeenRefusedIsShownAsSuch() throws Exception {
        var found = remark("shop.example");
        var shadowed = new Remark(
                found.rule(), found.severity(), found.place(), found.excerpt(), found.advice(), List.of(), true);
        record(RELAYED, new Event.Received("submission", 4096, "en", List.of(shadowed)));
        var page = visitor.get("/messages/" + RELAYED).body();
        assertTrue(page.contains("submission, 4 KB, en, would reject</td>"), page);
        assertTrue(page.contains("<span class=\"severity\">would reject</span>"), page);
    }

    private static Remark remark(String excerpt) {
        return new Remark("link.website", "reject", "text/html line 12", excerpt, "link.website", List.of());
    }

    private Seal seal() {
        return seals.of(Subject.buyer(Address.of("sara@buyer.test")));
    }
}
