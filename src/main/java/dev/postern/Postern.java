package dev.postern;

import dev.postern.admin.Admin;
import dev.postern.admin.HealthCheck;
import dev.postern.admin.HttpDoor;
import dev.postern.admin.Metrics;
import dev.postern.admin.Watched;
import dev.postern.cli.Wiring;
import dev.postern.delivery.Delivery;
import dev.postern.delivery.Route;
import dev.postern.delivery.signing.Signer;
import dev.postern.dns.Dns;
import dev.postern.gateway.Admission;
import dev.postern.gateway.Assessor;
import dev.postern.gateway.Departures;
import dev.postern.gateway.Audit;
import dev.postern.gateway.Dispatcher;
import dev.postern.gateway.Gateway;
import dev.postern.gateway.Intake;
import dev.postern.gateway.MailRates;
import dev.postern.gateway.OperatorDesk;
import dev.postern.gateway.Ledger;
import dev.postern.gateway.Notices;
import dev.postern.gateway.PaperDesk;
import dev.postern.gateway.RenewedProof;
import dev.postern.gateway.Retention;
import dev.postern.gateway.ReturnDesk;
import dev.postern.gateway.Review;
import dev.postern.gateway.Sealing;
import dev.postern.gateway.Settlement;
import dev.postern.gateway.Trace;
import dev.postern.gateway.Unsealed;
import dev.postern.gateway.desk.Desk;
import dev.postern.gateway.desk.DeskSocket;
import dev.postern.gateway.Vouching;
import dev.postern.journal.Journal;
import dev.postern.journal.LogLines;
import dev.postern.masking.Masking;
import dev.postern.masking.MaskingKey;
import dev.postern.masking.ReturnPaths;
import dev.postern.notice.Bounces;
import dev.postern.notice.NewsLetters;
import dev.postern.orders.OrderBook;
import dev.postern.orders.Orders;
import dev.postern.parties.AliasBook;
import dev.postern.parties.Identification;
import dev.postern.parties.StoredAliases;
import dev.postern.parties.authentication.AuthenticationSettings.Demand;
import dev.postern.parties.authentication.Authenticator;
import dev.postern.reading.MailReader;
import dev.postern.reading.picture.TextReader;
import dev.postern.rules.book.FullBook;
import dev.postern.rules.identity.Inquiries;
import dev.postern.session.SessionSettings;
import dev.postern.session.SmtpDoor;
import dev.postern.session.content.InFlight;
import dev.postern.spool.Item;
import dev.postern.spool.Originals;
import dev.postern.spool.Shelf;
import dev.postern.spool.Spool;
import dev.postern.store.Folders;
import dev.postern.store.SqliteStore;
import dev.postern.store.Store;
import dev.postern.store.seal.Seals;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import dev.postern.parties.login.Logins;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A gateway at work: every part is made in the order of the packages, the doors open last; they close
/// first.
final class Postern implements Wiring.Running {

    private static final Logger LOG = LoggerFactory.getLogger(Postern.class);

    private static final String NO_TESSERACT =
            "text in pictures is not read: tesseract with eng and ara is not installed";

    /// Mails to `postmaster` in an hour.
    private static final int MOST_TO_OPERATOR = 60;

    /// `config check` shows them all.
    private static final int MOST_ROW_ERRORS = 20;

    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final List<String> announcements = new ArrayList<>();
    private final Map<String, InetSocketAddress> addresses = new HashMap<>();

    private Postern() {}

    static Postern start(Configuration config, Clock clock) throws IOException {
        var postern = new Postern();
        try {
            postern.wire(config, clock);
            return postern;
        } catch (IOException | RuntimeException e) {
            postern.close();
            throw e;
        }
    }

    private void wire(Configuration config, Clock clock) throws IOException {
        var folder = config.store().folder();
        var store = opened(SqliteStore.open(config.store()));
        var key = MaskingKey.open(keys(folder));
        var seals = Seals.open(store, keys(folder));
        Unsealed.seal(store, seals);
        var orders = OrderBook.load(config.orders(), config.sellers().keys());
        orders.errors().stream().limit(MOST_ROW_ERRORS).forEach(error -> LOG.warn("{}", error));
        var aliases = new StoredAliases(store, config.aliases(), seals, clock);
        var text = TextReader.installed();
        var assessor = assessor(config, aliases, orders, text, clock);
        var domain = config.aliases().domain();
        var masking = new Masking(key, domain, clock, config.reading().files());
        var sealing = new Sealing(seals, aliases);
        var journal = new Journal(store, seals);
        var spool = Spool.open(store, seals, lanes(config));
        var originals = new Originals(store, config.keep());
        var metrics = new Metrics(spool::counts, store::commits, new Audit(store)::difference);
        var ledger = new Ledger(store, List.of(new LogLines(), metrics::count));
        var notices = new Notices(
                new Bounces(domain, clock),
                new NewsLetters(domain, clock),
                config.sellers(),
                spool,
                sealing,
                config.delivery().retry());
        var returns = new ReturnDesk(new ReturnPaths(key, domain, clock), masking, journal, ledger, notices, clock);
        var operators =
                new OperatorDesk(config.operator(), aliases, config.session().hostname(), MOST_TO_OPERATOR, clock);
        var settlement = new Settlement(ledger, config.delivery(), notices, clock, RandomGenerator.getDefault());
        var delivery = opened(new Delivery(config.delivery(), Signer.open(config.signing(), clock), clock));
        var proof = new RenewedProof(config.sellers(), aliases, config.reading().files());
        var dispatcher = opened(new Dispatcher(spool, delivery, settlement, proof, clock));
        var departures = new Departures(
                aliases, orders, masking, new Trace(domain), config.reading().files());
        var lifetime = config.delivery().retry().expire();
        var intake = new Intake(spool, originals, ledger, dispatcher, notices, sealing, lifetime, clock);
        var vouching = vouching(config, clock);
        var admission = new Admission(
                aliases,
                returns,
                operators,
                new MailRates(config.session().limits().rates(), clock));
        var gateway = new Gateway(admission, assessor, vouching, departures, intake, returns, operators, clock);
        var review = new Review(
                new Shelf(store, seals),
                spool,
                journal,
                ledger,
                assessor,
                departures,
                notices,
                config.sellers(),
                lifetime,
                clock);
        opened(new Retention(originals, review::dropOverdue, clock)).start();
        dispatcher.start();
        openDesk(folder, LocalDesk.of(config, store, seals, aliases, orders, ledger, review, clock));
        openSmtp(config, gateway, spillFolder(folder), clock);
        var drawn = text.isEmpty() ? Optional.of(NO_TESSERACT) : Optional.<String>empty();
        openHttp(config, watched(journal, spool, metrics, checks(store, drawn, orders), clock));
        announcements.add("store " + folder);
        drawn.ifPresent(announcements::add);
        announcements.add("mail leaves by " + describe(config.delivery().otherwise()));
    }

    /// Without a demand no name server is even looked for.
    private Vouching vouching(Configuration config, Clock clock) {
        var demand = config.buyers().demand();
        if (demand == Demand.OFF) {
            return Vouching.off();
        }
        var dns = opened(new Dns(config.dns()));
        return new Vouching(demand, new Authenticator(dns, clock)::check);
    }

    /// What this machine cannot read.
    static Optional<String> unseen() {
        return TextReader.installed().isEmpty() ? Optional.of(NO_TESSERACT) : Optional.empty();
    }

    /// What reads and judges; it needs no store.
    static Assessor assessor(Configuration config, AliasBook aliases, Orders orders, Clock clock) {
        return assessor(config, aliases, orders, TextReader.installed(), clock);
    }

    /// What reads and judges papers; of one whose text nobody can read it cannot say that it is fine.
    static PaperDesk papers(Configuration config, Orders orders, Clock clock) {
        var reader = new MailReader(config.reading().refusingUnreadPictures(), TextReader.installed());
        return new PaperDesk(
                reader::read,
                paper -> FullBook.of(config.rules(), config.lexicon(), paper, clock),
                config.sellers(),
                orders);
    }

    private static Assessor assessor(
            Configuration config, AliasBook aliases, Orders orders, Optional<TextReader> text, Clock clock) {
        var reader = new MailReader(config.reading(), text);
        return new Assessor(
                reader::read,
                config.sellers(),
                new Identification(config.sellers(), aliases),
                FullBook.of(config.rules(), config.lexicon(), Inquiries.none(), clock),
                orders);
    }

    /// Where there can be no such socket, mail flows all the same.
    private void openDesk(Path folder, Desk desk) {
        try {
            opened(DeskSocket.open(folder, keys(folder), desk));
        } catch (IOException | UnsupportedOperationException e) {
            LOG.warn("no local socket in {}: {}; commands that change something need the gateway stopped", folder, e);
            announcements.add("no local socket: commands that change something need the gateway stopped");
        }
    }

    private void openSmtp(Configuration config, Gateway gateway, Path spill, Clock clock) throws IOException {
        var inFlight = new InFlight(config.session().limits().inFlight());
        var logins = new Logins(config.sellers(), config.logins(), clock);
        for (var door : config.session().doors()) {
            var smtp = opened(SmtpDoor.open(config.session(), door, gateway, logins, inFlight, spill, clock));
            var bound = door.listener()
                            .boundSeller()
                            .map(s -> " (seller " + s + ", no login)")
                            .orElse("")
                    + secured(door);
            addresses.put(door.listener().name(), smtp.address());
            announcements.add(door.listener().name() + " " + text(smtp.address()) + bound);
        }
    }

    private static String secured(SessionSettings.Door door) {
        return door.tls()
                .map(tls -> switch (tls.mode()) {
                    case STARTTLS -> ", STARTTLS";
                    case IMPLICIT -> ", TLS from the first byte";
                })
                .orElse("");
    }

    private void openHttp(Configuration config, Watched watched) throws IOException {
        HttpDoor http = opened(Admin.open(config.admin(), watched));
        addresses.put("http", http.address());
        announcements.add("http http://" + text(http.address()) + "/");
    }

    private static List<HealthCheck> checks(Store store, Optional<String> drawn, OrderBook orders) {
        var ofStore = HealthCheck.of("store", () -> {
            store.read(rows -> rows.prepare("SELECT 1").executeQuery().getInt(1));
            return Optional.empty();
        });
        var ofOrders = HealthCheck.remark(
                "orders",
                () -> orders.mode() == Orders.Mode.STRICT && orders.size() == 0
                        ? Optional.of("no order is known: every mail to a buyer is refused")
                        : Optional.empty());
        return List.of(ofStore, HealthCheck.remark("pictures", () -> drawn), ofOrders);
    }

    /// Mail of one route waits in one lane.
    static Function<Item, String> lanes(Configuration config) {
        var delivery = config.delivery();
        return item -> delivery.routeFor(item.to(), item.direction()).name();
    }

    private Watched watched(Journal journal, Spool spool, Metrics metrics, List<HealthCheck> checks, Clock clock) {
        return new Watched(journal, spool::counts, announcements, checks, metrics, clock);
    }

    static Path keys(Path folder) throws IOException {
        var keys = folder.resolve("keys");
        Folders.create(keys);
        return keys;
    }

    /// Large messages lie here while they come in; what a crash left is of no use to anyone.
    private static Path spillFolder(Path folder) throws IOException {
        var spill = folder.resolve("incoming");
        Folders.create(spill);
        try (var left = java.nio.file.Files.list(spill)) {
            for (var file : left.toList()) {
                java.nio.file.Files.delete(file);
            }
        }
        return spill;
    }

    private static String describe(Route route) {
        return switch (route) {
            case Route.Smarthost smarthost -> "smarthost " + smarthost.destination();
            case Route.Maildir maildir -> "maildir " + maildir.folder();
        };
    }

    private static String text(InetSocketAddress address) {
        return address.getAddress().getHostAddress() + ":" + address.getPort();
    }

    private <T extends AutoCloseable> T opened(T part) {
        open.push(part);
        return part;
    }

    @Override
    public List<String> announcements() {
        return List.copyOf(announcements);
    }

    @Override
    public InetSocketAddress address(String door) {
        return Objects.requireNonNull(addresses.get(door), door);
    }

    /// Closes every part, also when one of them fails to.
    @Override
    public void close() {
        while (!open.isEmpty()) {
            var part = open.pop();
            try {
                part.close();
            } catch (Exception e) {
                LOG.error("{} did not close", part, e);
            }
        }
    }
}
