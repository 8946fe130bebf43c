package dev.postern.gateway;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.config.Mistakes;
import dev.postern.config.Section;
import dev.postern.delivery.Delivery;
import dev.postern.delivery.DeliverySettings;
import dev.postern.delivery.signing.Signer;
import dev.postern.journal.Entry;
import dev.postern.journal.Event;
import dev.postern.journal.Journal;
import dev.postern.mail.Address;
import dev.postern.mail.Direction;
import dev.postern.mail.Envelope;
import dev.postern.mail.MessageBytes;
import dev.postern.mail.QueueId;
import dev.postern.mail.Reply;
import dev.postern.mail.ReversePath;
import dev.postern.masking.Masking;
import dev.postern.masking.MaskingKey;
import dev.postern.masking.ReturnPaths;
import dev.postern.notice.Bounces;
import dev.postern.notice.NewsLetters;
import dev.postern.orders.OrderBook;
import dev.postern.orders.OrderSettings;
import dev.postern.reading.file.FileSettings;
import dev.postern.parties.AliasSettings;
import dev.postern.parties.Identification;
import dev.postern.parties.Pair;
import dev.postern.parties.Sellers;
import dev.postern.parties.StoredAliases;
import dev.postern.parties.authentication.Authentication;
import dev.postern.parties.authentication.Authentication.Standing;
import dev.postern.parties.authentication.AuthenticationSettings.Demand;
import dev.postern.parties.authentication.result.Result;
import dev.postern.reading.BusyException;
import dev.postern.reading.MailReader;
import dev.postern.reading.Reading;
import dev.postern.reading.ReadingSettings;
import dev.postern.rules.RuleSettings;
import dev.postern.rules.book.FullBook;
import dev.postern.rules.identity.Inquiries;
import dev.postern.rules.words.Lexicon;
import dev.postern.spool.KeepSettings;
import dev.postern.spool.Kept;
import dev.postern.spool.KeptMails;
import dev.postern.spool.Originals;
import dev.postern.spool.Spool;
import dev.postern.store.SqliteStore;
import dev.postern.store.seal.Seals;
import dev.postern.store.StoreSettings;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The journey with a reader that can be made to fail and a next hop that refuses connections.
class GatewayTest {

    private static final Listener SUBMISSION = new Listener("submission", Direction.TO_BUYER, Optional.of("demo"));
    private static final Login DEMO = new Login.OfSeller("demo");
    private static final Listener BUYERS = new Listener("buyer", Direction.TO_SELLER, Optional.empty());
    private static final String REPORT = """
            From: MAILER-DAEMON@mx.secret.test\r
            Subject: Undelivered Mail Returned to Sender\r
            Content-Type: multipart/report; report-type=delivery-status; boundary=b\r
            \r
            --b\r
            \r
            <sara@buyer.test>: host mx.secret.test said: 550 5.1.1 see http://secret.test/\r
            --b\r
            Content-Type: message/delivery-status\r
            \r
            Reporting-MTA: dns; mx.secret.test\r
            \r
            Final-Recipient: rfc822; sara@buyer.test\r
            Action: failed\r
            Status: 5.1.1\r
            --b--\r
            """;
    private static final String AWAY = """
            From: sara@buyer.test\r
            Subject: Away (402-1234567-7654321)\r
            Auto-Submitted: auto-replied\r
            \r
            I am at sara@home.test, see www.home.com\r
            """;
    private static final String GOOD = """
            From: care@demo.test\r
            To: sara@buyer.test\r
            Subject: Order 402-1234567-7654321\r
            Message-ID: <1@demo.test>\r
            \r
            Your parcel leaves tomorrow.\r
            """;

    @TempDir
    Path folder;

    private final List<Entry> seen = Collections.synchronizedList(new ArrayList<>());
    private Optional<RuntimeException> broken = Optional.empty();
    private SqliteStore store;
    private Seals seals;
    private Spool spool;
    private Delivery delivery;
    private Dispatcher dispatcher;
    private Gateway gateway;
    private Function<Vouching, Gateway> opening;
    private ReturnPaths returnPaths;
    private StoredAliases aliases;

    @BeforeEach
    void open() throws IOException {
        Files.writeString(folder.resolve("postern.yaml"), """
                orders: { reports: [orders.txt] }
                operator: { mailbox: ops@operator.test }
                delivery: { default: dead, routes: { dead: { smarthost: "127.0.0.1:1" } } }
                """);
        Files.writeString(folder.resolve("sellers.yaml"), """
                sellers: { demo: { name: Demo, senders: ["*@demo.test"], inbox: care@demo.test, on-violation: bounce } }
                """);
        Files.writeString(folder.resolve("orders.txt"), """
                order-id\tbuyer-email\tproduct-name\tseller
                402-1234567-7654321\tsara@buyer.test\tLamp\tdemo
                """);
        var mistakes = new Mistakes();
        var clock = Clock.systemUTC();
        var sellers = Sellers.from(Section.read(folder.resolve("sellers.yaml"), mistakes), mistakes);
        store = SqliteStore.open(new StoreSettings(folder.resolve("var"), 0));
        seals = Seals.open(store, folder.resolve("var/keys"));
        spool = Spool.open(store, seals);
        try (var root = Section.read(folder.resolve("postern.yaml"), mistakes)) {
            var aliasSettings = AliasSettings.from(root);
            var domain = aliasSettings.domain();
            var orders = OrderBook.load(OrderSettings.from(root), sellers.keys());
            var aliases = new StoredAliases(store, aliasSettings, seals, clock);
            var sealing = new Sealing(seals, aliases);
            var routes = DeliverySettings.from(root);
            var reader = new MailReader(ReadingSettings.defaults());
            var assessor = new Assessor(
                    bytes -> read(reader, bytes),
                    sellers,
                    new Identification(sellers, aliases),
                    FullBook.of(RuleSettings.defaults(), Lexicon.shipped(), Inquiries.none(), clock),
                    orders);
            var key = MaskingKey.random();
            var ledger = new Ledger(store, List.of(seen::add));
            var notices = new Notices(
                    new Bounces(domain, clock),
                    new NewsLetters(domain, clock),
                    sellers,
                    spool,
                    sealing,
                    routes.retry());
            var settlement = new Settlement(ledger, routes, notices, clock, RandomGenerator.getDefault());
            delivery = new Delivery(routes, Signer.none(), clock);
            dispatcher = new Dispatcher(
                    spool, delivery, settlement, new RenewedProof(sellers, aliases, FileSettings.defaults()), clock);
            var keep = new KeepSettings(KeepSettings.What.REFUSED, Duration.ofDays(30));
            var originals = new Originals(store, keep);
            var masking = new Masking(key, domain, clock);
            var departures = new Departures(aliases, orders, masking, new Trace(domain), FileSettings.defaults());
            var intake = new Intake(spool, originals, ledger, dispatcher, notices, sealing, Duration.ofDays(5), clock);
            returnPaths = new ReturnPaths(key, domain, clock);
            this.aliases = aliases;
            var returns = new ReturnDesk(returnPaths, masking, new Journal(store, seals), ledger, notices, clock);
            var operators = new OperatorDesk(OperatorSettings.from(root), aliases, "gate.test", 3, clock);
            var admission =
                    new Admission(aliases, returns, operators, new MailRates(new MailRates.Limits(0, 0), clock));
            opening = vouching ->
                    new Gateway(admission, assessor, vouching, departures, intake, returns, operators, clock);
            gateway = opening.apply(Vouching.off());
        }
        assertEquals(List.of(), mistakes.all());
        dispatcher.start();
    }

    private Reading read(MailReader reader, MessageBytes bytes) {
        broken.ifPresent(defect -> {
            throw defect;
        });
        return reader.read(bytes);
    }

    @AfterEach
    void close() {
        dispatcher.close();
        delivery.close();
        store.close();
    }

    @Test
    void aDefectIsDeferredTwiceAndKeptTheThirdTime() {
        broken = Optional.of(new IllegalStateException("a defect"));
        assertEquals(451, receive(GOOD).code());
        assertEquals(451, receive(GOOD).code());
        assertEquals(451, receive(GOOD + "other bytes").code());
        var third = receive(GOOD);
        assertEquals(250, third.code());
        assertTrue(third.lines().getFirst().startsWith("held: defect"), third.toString());
        assertEquals(1L, spool.counts().get("held"));
        assertEquals(List.of("received", "held"), words());
    }

    @Test
    void aMailWhoseFilesNobodyIsFreeForComesAgainHoweverOften() {
        broken = Optional.of(new BusyException("the files of other mails take too long"));
        for (var attempt = 0; attempt < 4; attempt++) {
            var reply = receive(GOOD);
            assertEquals(451, reply.code());
            assertEquals("4.4.5", reply.status().toString());
        }
        assertEquals(List.of(), words());
    }

    @Test
    void aMailThatCannotBeDeliveredNowIsDeferredAndKept() {
        assertInstanceOf(Reply.Accept.class, receive(GOOD));
        await().until(() -> words().contains("deferred"));
        assertEquals(1L, spool.counts().get("queued"));
        assertEquals(List.of("received", "deferred"), words());
    }

    @Test
    void nobodyIsToldOfAViolatingMailFromTheNullSender() {
        var reply = gateway.receive(transaction(ReversePath.none(), GOOD.replace("tomorrow", "see www.shop.com")));
        assertEquals(550, reply.code());
        assertEquals(List.of("refused"), words());
    }

    @Test
    void nobodyIsToldAtAnAddressTheSellerDidNotRegister() {
        var forged = ReversePath.of(Address.of("victim@elsewhere.test"));
        var reply = gateway.receive(transaction(forged, GOOD));
        assertEquals(550, reply.code());
        assertEquals(List.of("refused"), words());
    }

    @Test
    void aRegisteredSellerIsToldByMail() {
        assertEquals(250, receive(GOOD.replace("tomorrow", "see www.shop.com")).code());
        assertEquals(List.of("received", "bounced", "originated"), words().subList(0, 3));
    }

    @Test
    void whatWasAnsweredIsOnRecordUnderItsOrder() {
        receive(GOOD.replace("tomorrow", "see www.shop.com"));
        var journal = new Journal(store, seals);
        var order = dev.postern.mail.OrderId.parse("402-1234567-7654321").orElseThrow();
        assertEquals("received", journal.ofOrder(order).getFirst().event().word());
    }

    @Test
    void whatWasNotRelayedIsKeptAsItCame() {
        var bad = GOOD.replace("tomorrow", "see www.shop.com");
        gateway.receive(transaction(ReversePath.none(), bad));
        receive(bad);
        receive(GOOD);
        var kept = new ArrayList<String>();
        new KeptMails(store, seals).forEach(Instant.EPOCH, mail -> kept.add(text(mail) + mail.original()));
        assertEquals(List.of(bad + "true", bad + "true"), kept.subList(0, 2));
        assertTrue(kept.subList(2, kept.size()).stream().allMatch(mail -> mail.endsWith("false")), kept.toString());
    }

    @Test
    void whatMaskingChangedIsOnRecord() {
        receive(GOOD.replace("tomorrow.", "tomorrow.\r\n> From: care@demo.test"));
        var remarks = seen.getFirst().event().remarks();
        assertEquals(
                "masking: text/plain: address replaced",
                remarks.getFirst().rule() + ": " + remarks.getFirst().excerpt());
        assertTrue(remarks.getFirst().isOfMasking());
    }

    private static String text(Kept mail) {
        return new String(mail.bytes().toArray(), StandardCharsets.UTF_8);
    }

    @Test
    void aLateFailureIsABounceOfItsMailAndTheSellerIsToldOnce() {
        var mail = relayed();
        var path = returnPaths.of(mail);
        assertEquals(250, back(ReversePath.none(), path, REPORT).code());
        assertEquals(List.of("bounced"), words(mail, "bounced"));
        assertEquals(List.of("failure report 5.1.1 of " + mail), dropped());
        assertEquals(1, words().stream().filter("originated"::equals).count());

        assertEquals(250, back(ReversePath.none(), path, REPORT).code());
        assertEquals(List.of("bounced"), words(mail, "bounced"));
        assertEquals(1, words().stream().filter("originated"::equals).count());
        assertEquals(2, dropped().size());
    }

    @Test
    void noWordOfTheReportReachesTheSeller() {
        back(ReversePath.none(), returnPaths.of(relayed()), REPORT);
        var notice = kept().getLast();
        assertTrue(notice.contains("(status 5.1.1)") && notice.contains("402-1234567-7654321"), notice);
        assertTrue(notice.contains("Auto-Submitted: auto-replied"), notice);
        assertTrue(!notice.contains("secret") && !notice.contains("sara@"), notice);
    }

    @Test
    void whatIsNoReportAtAReturnPathIsRecordedAndGoesNoFurther() {
        var mail = relayed();
        assertEquals(250, back(ReversePath.none(), returnPaths.of(mail), GOOD).code());
        assertEquals(List.of("unrecognised answer of " + mail), dropped());
        assertEquals(0, words().stream().filter("originated"::equals).count());
    }

    @Test
    void anAutomaticAnswerToTheAliasIsToldWithoutItsWords() {
        relayed();
        var alias = aliases.of(new Pair("demo", Address.of("sara@buyer.test"))).seller();
        assertEquals(
                250,
                back(ReversePath.of(Address.of("sara@buyer.test")), alias, AWAY).code());
        assertEquals(List.of("automatic answer"), dropped());
        var notice = kept().getLast();
        assertTrue(notice.contains("402-1234567-7654321"), notice);
        assertTrue(!notice.contains("home.") && !notice.contains("sara@"), notice);
    }

    @Test
    void anAutomaticMailOfAStrangerToTheAliasIsRefusedLikeAnyOther() {
        relayed();
        var alias = aliases.of(new Pair("demo", Address.of("sara@buyer.test"))).seller();
        var stranger = AWAY.replace("From: sara", "From: mallory");
        assertEquals(Admission.nobodyHere(), back(ReversePath.none(), alias, stranger));
        assertEquals(List.of(), dropped());
    }

    private static final String ANSWER = """
            From: sara@buyer.test\r
            Subject: Re: Order 402-1234567-7654321\r
            \r
            Thank you.\r
            """;

    /// A gateway to which name servers say one thing about everyone.
    private Address authenticating(Demand demand, Standing standing) {
        var found = new Authentication(Result.NONE, Result.NONE, Result.NONE, Optional.empty(), standing);
        gateway = opening.apply(new Vouching(demand, (_, _) -> found));
        return aliases.of(new Pair("demo", Address.of("sara@buyer.test"))).seller();
    }

    private Reply answer(Address alias, String author) {
        var mail = ANSWER.replace("From: sara@buyer.test", "From: " + author);
        return back(ReversePath.of(Address.of("someone@buyer.test")), alias, mail);
    }

    @Test
    void whatIsFoundOutAboutABuyerIsOnRecord() {
        var alias = authenticating(Demand.NOTE, Standing.UNPROVEN);
        assertEquals(250, answer(alias, "sara@buyer.test").code());
        var received = assertInstanceOf(Event.Received.class, seen.getFirst().event());
        assertEquals("spf=none dkim=none dmarc=none", received.authentication());
    }

    @Test
    void forTheRecordNobodyIsAskedAboutStrangers() {
        gateway = opening.apply(new Vouching(Demand.NOTE, (_, _) -> {
            throw new AssertionError("asked");
        }));
        var alias = aliases.of(new Pair("demo", Address.of("sara@buyer.test"))).seller();
        assertEquals(Admission.nobodyHere(), answer(alias, "mallory@elsewhere.test"));
    }

    @Test
    void anUnprovenBuyerIsRefusedWhereProofIsRequired() {
        var reply = answer(authenticating(Demand.REQUIRE, Standing.UNPROVEN), "sara@buyer.test");
        assertEquals(550, reply.code());
        assertEquals("5.7.26", reply.status().toString());
        assertTrue(reply.lines().getFirst().startsWith("[sender.unauthenticated] "), reply.toString());
        assertInstanceOf(Event.Refused.class, seen.getFirst().event());
    }

    @Test
    void whoWritesInTheNamesOfOthersDoesNotLearnWhoseTheAliasIs() {
        var alias = authenticating(Demand.REQUIRE, Standing.UNPROVEN);
        var right = answer(alias, "sara@buyer.test");
        var wrong = answer(alias, "maha@buyer.test");
        assertEquals(
                right.lines().subList(0, right.lines().size() - 1),
                wrong.lines().subList(0, wrong.lines().size() - 1));
        assertEquals(right.status(), wrong.status());
        assertEquals(seen.get(0).event(), seen.get(1).event());
    }

    @Test
    void anAutomaticAnswerInTheBuyersNameIsNoExceptionWhereProofIsRequired() {
        var alias = authenticating(Demand.REQUIRE, Standing.UNPROVEN);
        assertEquals(550, back(ReversePath.none(), alias, AWAY).code());
        assertEquals(List.of(), dropped());
    }

    @Test
    void aProvenBuyerAndItsMachinesAreTakenWhereProofIsRequired() {
        var alias = authenticating(Demand.REQUIRE, Standing.PROVEN);
        assertEquals(250, answer(alias, "sara@buyer.test").code());
        assertEquals(250, back(ReversePath.none(), alias, AWAY).code());
        assertEquals(List.of("automatic answer"), dropped());
    }

    @Test
    void aProvenStrangerGetsTheAnswerThatEveryoneGets() {
        var alias = authenticating(Demand.REQUIRE, Standing.PROVEN);
        assertEquals(Admission.nobodyHere(), answer(alias, "mallory@elsewhere.test"));
    }

    @Test
    void whileNameServersAreSilentARequiredProofIsPutOff() {
        var alias = authenticating(Demand.REQUIRE, Standing.UNDECIDED);
        var buyers = answer(alias, "sara@buyer.test");
        assertEquals("451 4.7.24", buyers.code() + " " + buyers.status());
        assertEquals(451, answer(alias, "mallory@elsewhere.test").code());
        assertEquals(List.of(), seen);
    }

    @Test
    void aReturnPathNeedsNoProof() {
        authenticating(Demand.REQUIRE, Standing.UNPROVEN);
        assertEquals(
                250, back(ReversePath.none(), returnPaths.of(relayed()), REPORT).code());
    }

    @Test
    void whatSellersSendNeedsNoProof() {
        authenticating(Demand.REQUIRE, Standing.UNPROVEN);
        assertEquals(250, receive(GOOD).code());
    }

    @Test
    void aMailboxThatAnswersEveryMailIsToldOfOnceADay() {
        relayed();
        var alias = aliases.of(new Pair("demo", Address.of("sara@buyer.test"))).seller();
        for (var mail = 0; mail < 3; mail++) {
            back(ReversePath.of(Address.of("sara@buyer.test")), alias, AWAY);
        }
        assertEquals(3, dropped().size());
        assertEquals(1, words().stream().filter("originated"::equals).count());
    }

    @Test
    void aReportAtTheAliasIsKnownByTheIdOfOurMail() {
        relayed();
        var id = kept().getFirst()
                .lines()
                .filter(line -> line.startsWith("Message-ID:"))
                .findFirst();
        var alias = aliases.of(new Pair("demo", Address.of("sara@buyer.test"))).seller();
        var returned = REPORT.replace(
                "--b--", "--b\r\nContent-Type: text/rfc822-headers\r\n\r\n" + id.orElseThrow() + "\r\n--b--");
        assertEquals(250, back(ReversePath.none(), alias, returned).code());
        assertEquals(List.of("failure report 5.1.1"), dropped());
        var notice = kept().getLast();
        assertTrue(notice.contains("5.1.1") && !notice.contains("secret"), notice);
    }

    @Test
    void aReportAtTheAliasThatNamesNoMailOfOursIsAStrangers() {
        relayed();
        var alias = aliases.of(new Pair("demo", Address.of("sara@buyer.test"))).seller();
        var made = REPORT.replace(
                "--b--", "--b\r\n\r\nMessage-ID: <t" + "a".repeat(60) + "@" + alias.domain() + ">\r\n--b--");
        assertEquals(Admission.nobodyHere(), back(ReversePath.none(), alias, made));
        assertEquals(List.of(), dropped());
    }

    @Test
    void whatIsWrittenToPostmasterGoesToTheOperatorFromNobody() {
        var domain = aliases.of(new Pair("demo", Address.of("sara@buyer.test")))
                .seller()
                .domain();
        for (var role : List.of("postmaster@" + domain, "Abuse@" + domain, "PostMaster@gate.test")) {
            assertEquals(250, ask(Address.of(role)).code());
        }
        assertEquals(
                250,
                back(ReversePath.of(Address.of("mallory@evil.test")), Address.of("postmaster@" + domain), AWAY)
                        .code());
        var mail = kept().getLast();
        assertTrue(mail.startsWith("Received: from buyer-side") && mail.endsWith(AWAY), mail);
        assertEquals(List.of("received"), words());
    }

    @Test
    void theOperatorIsNotFloodedAndNobodyWritesAsASellerToPostmaster() {
        var postmaster = Address.of("postmaster@gate.test");
        for (var mail = 0; mail < 3; mail++) {
            assertEquals(250, back(ReversePath.none(), postmaster, AWAY).code());
        }
        assertEquals(452, back(ReversePath.none(), postmaster, AWAY).code());
        assertEquals(Admission.nobodyHere(), ask(Address.of("postmaster@elsewhere.test")));
    }

    @Test
    void aMailThatTwoMailboxesForwardToEachOtherIsCut() {
        var mail = GOOD;
        for (var pass = 0; pass < 10; pass++) {
            assertEquals(250, receive(mail).code());
            mail = GOOD.replace("From:", kept().getLast().split("(?m)^From:")[0] + "From:");
        }
        var reply = receive(mail);
        assertEquals("554 5.4.6", reply.code() + " " + reply.status());
        // Attempts at the mails before end whenever they do.
        assertEquals(1, words().stream().filter("refused"::equals).count());
    }

    @Test
    void onlyReturnPathsOfOursAreTaken() {
        var path = returnPaths.of(relayed());
        var made = new Address(path.local().substring(0, path.local().length() - 1) + "1", path.domain());
        assertEquals(250, ask(path).code());
        assertEquals(Admission.nobodyHere(), ask(made));
        assertEquals(Admission.nobodyHere(), ask(new Address("nobody", path.domain())));
    }

    private Reply ask(Address to) {
        return gateway.recipient(BUYERS, new Login.Anonymous(), List.of(), to);
    }

    private QueueId relayed() {
        assertEquals(250, receive(GOOD).code());
        return seen.getFirst().id();
    }

    private Reply back(ReversePath from, Address to, String mail) {
        return gateway.receive(new Transaction(
                QueueId.next("", Instant.now()),
                BUYERS,
                new Login.Anonymous(),
                "mx.secret.test",
                InetAddress.getLoopbackAddress(),
                new Envelope(from, to),
                MessageBytes.of(mail.getBytes(StandardCharsets.UTF_8)),
                Instant.now()));
    }

    private List<String> words(QueueId mail, String word) {
        return List.copyOf(seen).stream()
                .filter(entry -> entry.id().equals(mail))
                .map(entry -> entry.event().word())
                .filter(word::equals)
                .toList();
    }

    private List<String> dropped() {
        return List.copyOf(seen).stream()
                .flatMap(entry -> entry.event() instanceof Event.Dropped(var reason) ? Stream.of(reason) : Stream.of())
                .toList();
    }

    /// The mails that are in the spool.
    private List<String> kept() {
        var kept = new ArrayList<String>();
        new KeptMails(store, seals).forEach(Instant.EPOCH, mail -> kept.add(text(mail)));
        return kept;
    }

    @Test
    void withoutLoginNothingIsSubmitted() {
        var open = new Listener("submission", Direction.TO_BUYER, Optional.empty());
        var reply = gateway.sender(open, new Login.Anonymous(), ReversePath.none());
        assertEquals(530, reply.code());
    }

    private Reply receive(String mail) {
        return gateway.receive(transaction(ReversePath.of(Address.of("care@demo.test")), mail));
    }

    private static Transaction transaction(ReversePath from, String mail) {
        var to = Address.of("sara@buyer.test");
        return new Transaction(
                QueueId.next("demo/sara@buyer.test", Instant.now()),
                SUBMISSION,
                DEMO,
                "erp.demo.test",
                InetAddress.getLoopbackAddress(),
                new Envelope(from, to),
                MessageBytes.of(mail.getBytes(StandardCharsets.UTF_8)),
                Instant.now());
    }

    private List<String> words() {
        return List.copyOf(seen).stream().map(entry -> entry.event().word()).toList();
    }
}
