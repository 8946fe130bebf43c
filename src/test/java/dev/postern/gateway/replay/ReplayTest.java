package dev.postern.gateway.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.config.Mistakes;
import dev.postern.config.Section;
import dev.postern.gateway.Assessor;
import dev.postern.journal.Entry;
import dev.postern.journal.Event;
import dev.postern.journal.Journal;
import dev.postern.journal.Remark;
import dev.postern.mail.Address;
import dev.postern.mail.Direction;
import dev.postern.mail.MessageBytes;
import dev.postern.mail.QueueId;
import dev.postern.mail.ReversePath;
import dev.postern.orders.OrderBook;
import dev.postern.orders.OrderSettings;
import dev.postern.parties.AliasSettings;
import dev.postern.parties.EphemeralAliases;
import dev.postern.parties.Identification;
import dev.postern.parties.Sellers;
import dev.postern.reading.MailReader;
import dev.postern.reading.Reading;
import dev.postern.reading.ReadingSettings;
import dev.postern.rules.RuleSettings;
import dev.postern.rules.book.FullBook;
import dev.postern.rules.identity.Inquiries;
import dev.postern.rules.words.Lexicon;
import dev.postern.spool.Item;
import dev.postern.spool.KeepSettings;
import dev.postern.spool.KeptMails;
import dev.postern.spool.Originals;
import dev.postern.spool.Spool;
import dev.postern.store.SqliteStore;
import dev.postern.store.StoreSettings;
import dev.postern.store.seal.Seal;
import dev.postern.store.seal.Seals;
import dev.postern.store.seal.Subject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kept mails with a journal that says anything of them.
class ReplayTest {

    private static final Instant AT = Instant.parse("2026-11-22T10:15:00Z");
    private static final String GOOD = """
            From: care@demo.test
            To: sara@buyer.test
            Subject: Order 402-1234567-7654321

            Your parcel leaves tomorrow.
            """;
    private static final String BAD = GOOD.replace("tomorrow", "tomorrow, see www.shop-abroad.com");
    private static final Remark LINK =
            new Remark("link.website", "reject", "text/plain line 1", "www.shop-abroad.com", "link.website", List.of());

    @TempDir
    private Path folder;

    private SqliteStore store;
    private Seals seals;
    private Spool spool;
    private Originals originals;
    private boolean broken;

    @BeforeEach
    void open() throws IOException {
        store = SqliteStore.open(new StoreSettings(folder, 0));
        seals = Seals.open(store, folder.resolve("keys"));
        spool = Spool.open(store, seals);
        originals = new Originals(store, new KeepSettings(KeepSettings.What.ORIGINALS, Duration.ofDays(30)));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void theVerdictBeforeIsTheOneOnRecord() {
        refused(1, BAD, List.of(LINK));
        refused(2, GOOD, List.of(LINK));
        assertEquals(List.of("reject reject", "reject relay"), verdicts());
    }

    @Test
    void aMailThatWasHeldForALeakStaysHeldUnlessItWouldBeRefused() {
        held(1, GOOD, "leak");
        held(2, BAD, "leak");
        assertEquals(List.of("hold hold", "hold reject"), verdicts());
    }

    @Test
    void aMailThatWasHeldForADefectIsReadAtLast() {
        held(1, GOOD, "defect");
        assertEquals(List.of("hold relay"), verdicts());
    }

    @Test
    void aDefectThatIsStillThereChangesNothing() {
        held(1, GOOD, "defect");
        broken = true;
        assertEquals(List.of("hold hold"), verdicts());
    }

    @Test
    void aMailThatCannotBeReadAnyMoreIsToldAndTheOthersAreJudged() {
        refused(1, BAD, List.of(LINK));
        broken = true;
        var failed = assertInstanceOf(Rejudged.Failed.class, all().getFirst());
        assertTrue(failed.why().contains("a defect"), failed.why());
    }

    @Test
    void whatTheNextHopSentBackWasRelayedByTheRules() {
        keep(1, GOOD, received(), new Event.Bounced("next", 1, "5.1.1", "unknown", List.of()));
        assertEquals(List.of("relay relay"), verdicts());
    }

    @Test
    void noticesOfPosternItselfAreNotJudged() {
        keep(1, BAD, new Event.Originated("bounce", "0000000000000009"));
        assertEquals(List.of(), all());
    }

    @Test
    void aMailOfWhichNothingIsOnRecordIsPassedOver() {
        store.commit(originals.ofRefused(item(1, "demo"), bytes(BAD), seal()));
        assertEquals(List.of(), all());
    }

    @Test
    void aMailOfASellerWhoIsNoMoreIsNotJudged() {
        store.commit(originals.ofRefused(item(1, "dana"), bytes(BAD), seal()));
        journal(1, new Event.Refused("submission", 9, "en", List.of(LINK)));
        assertInstanceOf(Rejudged.Orphaned.class, all().getFirst());
    }

    @Test
    void findingsAreHeldAgainstEachOtherOneByOne() {
        var other = new Remark("link.website", "reject", "subject", "x.example", "link.website", List.of());
        var noted = new Remark("link.website", "note", "subject", "x.example", "link.website", List.of());
        assertEquals(List.of(LINK), Rejudged.without(List.of(LINK, LINK, other), List.of(other, LINK)));
        assertEquals(List.of(noted), Rejudged.without(List.of(noted), List.of(other)));
        assertEquals(List.of(), Rejudged.without(List.of(), List.of(other)));
    }

    private void refused(int number, String mail, List<Remark> remarks) {
        keep(number, mail, new Event.Refused("submission", 9, "en", remarks));
    }

    private void held(int number, String mail, String reason) {
        store.commit(Spool.addHeld(spool.fresh(item(number, "demo"), bytes(mail), seal())));
        journal(number, received(), new Event.Held(reason, List.of()));
    }

    private static Event received() {
        return new Event.Received("submission", 9, "en", List.of());
    }

    private void keep(int number, String mail, Event... events) {
        store.commit(originals.ofRefused(item(number, "demo"), bytes(mail), seal()));
        journal(number, events);
    }

    private void journal(int number, Event... events) {
        for (var event : events) {
            store.commit(Journal.append(
                    List.of(new Entry(id(number), AT, Direction.TO_BUYER, "demo", List.of(), event)),
                    Optional.of(seal())));
        }
    }

    private List<String> verdicts() {
        return all().stream()
                .map(mail -> assertInstanceOf(Rejudged.Judged.class, mail))
                .map(mail -> mail.before() + " " + mail.after())
                .toList();
    }

    private List<Rejudged> all() {
        var all = new ArrayList<Rejudged>();
        new Replay(new Journal(store, seals), new KeptMails(store, seals), assessor())
                .run(AT, Optional.empty(), all::add, () -> {});
        return all;
    }

    private Assessor assessor() {
        var mistakes = new Mistakes();
        var sellers = Sellers.from(
                Section.parse("sellers.yaml", "sellers: { demo: { senders: [\"*@demo.test\"] } }", mistakes), mistakes);
        try (var root = Section.parse("postern.yaml", "orders: { mode: open }", mistakes)) {
            var reader = new MailReader(ReadingSettings.defaults());
            return new Assessor(
                    bytes -> read(reader, bytes),
                    sellers,
                    new Identification(sellers, new EphemeralAliases(AliasSettings.from(root))),
                    FullBook.of(RuleSettings.defaults(), Lexicon.shipped(), Inquiries.none(), Clock.systemUTC()),
                    OrderBook.load(OrderSettings.from(root), sellers.keys()));
        }
    }

    private Reading read(MailReader reader, MessageBytes bytes) {
        if (broken) {
            throw new IllegalStateException("a defect");
        }
        return reader.read(bytes);
    }

    private static MessageBytes bytes(String text) {
        return MessageBytes.of(text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    private static QueueId id(int number) {
        return new QueueId("%016d".formatted(number));
    }

    private static Item item(int number, String seller) {
        var care = ReversePath.of(Address.of("care@demo.test"));
        var buyer = Address.of("sara@buyer.test");
        return new Item(
                id(number),
                Direction.TO_BUYER,
                seller,
                care,
                care,
                buyer,
                false,
                List.of(),
                new Item.Original("", buyer),
                "en",
                AT,
                AT);
    }

    private Seal seal() {
        return seals.of(Subject.buyer(Address.of("sara@buyer.test")));
    }
}
