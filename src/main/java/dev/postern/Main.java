package dev.postern;

import dev.postern.cli.Commands;
import dev.postern.cli.Wiring;
import dev.postern.config.Mistake;
import dev.postern.config.Mistakes;
import dev.postern.delivery.zone.Zone;
import dev.postern.delivery.zone.ZoneRecord;
import dev.postern.gateway.Audit;
import dev.postern.gateway.Assessor;
import dev.postern.gateway.PaperDesk;
import dev.postern.gateway.desk.Answer;
import dev.postern.gateway.desk.Desk;
import dev.postern.gateway.desk.DeskCall;
import dev.postern.gateway.desk.Errand;
import dev.postern.gateway.replay.Replay;
import dev.postern.journal.Journal;
import dev.postern.orders.OrderBook;
import dev.postern.parties.EphemeralAliases;
import dev.postern.parties.AliasRegister;
import dev.postern.parties.StoredAliases;
import dev.postern.spool.KeptMails;
import dev.postern.spool.Shelf;
import dev.postern.store.SqliteStore;
import dev.postern.store.Store;
import dev.postern.store.StoreSettings;
import dev.postern.store.seal.Seals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Where it starts: the command line is handed the real program.
public final class Main implements Wiring {

    private final Clock clock;

    private Main(Clock clock) {
        this.clock = clock;
    }

    public static void main(String[] arguments) {
        System.exit(Commands.run(wiring(), arguments));
    }

    /// The real program, for whoever runs it within another: the command line, and tests.
    public static Wiring wiring() {
        return wiring(Clock.systemUTC());
    }

    /// The same at another time.
    public static Wiring wiring(Clock clock) {
        return new Main(clock);
    }

    @Override
    public List<Mistake> check(Path config) throws BadConfiguration {
        var mistakes = new Mistakes();
        read(config, mistakes);
        return mistakes.all();
    }

    @Override
    public List<Mistake> checkReports(Path config) throws BadConfiguration {
        var configuration = configuration(config);
        return OrderBook.load(configuration.orders(), configuration.sellers().keys()).errors().stream()
                .map(error -> new Mistake(error.file(), error.line(), error.text(), false))
                .toList();
    }

    @Override
    public List<ZoneRecord> records(Path config) throws BadConfiguration {
        var configuration = configuration(config);
        var zone = new Zone(
                configuration.session().hostname(),
                configuration.delivery(),
                configuration.signing(),
                LocalDate.now(clock));
        return configuration.aliases().domains().stream()
                .flatMap(domain -> zone.of(domain).stream())
                .toList();
    }

    @Override
    public List<String> remarks() {
        return Postern.unseen().stream().toList();
    }

    @Override
    public Running start(Path config) throws IOException, BadConfiguration {
        return Postern.start(configuration(config), clock);
    }

    @Override
    public Assessor assessor(Path config) throws BadConfiguration {
        var configuration = configuration(config);
        var orders =
                OrderBook.load(configuration.orders(), configuration.sellers().keys());
        return Postern.assessor(configuration, new EphemeralAliases(configuration.aliases()), orders, clock);
    }

    @Override
    public PaperDesk papers(Path config) throws BadConfiguration {
        var configuration = configuration(config);
        var orders =
                OrderBook.load(configuration.orders(), configuration.sellers().keys());
        return Postern.papers(configuration, orders, clock);
    }

    @Override
    public Optional<OpenJournal> journal(Path config) throws BadConfiguration {
        var settings = configuration(config).store();
        return SqliteStore.openReadOnly(settings).map(store -> new Looking(store, seals(store, settings)));
    }

    @Override
    public Optional<OpenReplay> replay(Path config, Path rules) throws BadConfiguration {
        var running = configuration(config);
        var mistakes = new Mistakes();
        if (!Files.isDirectory(rules)) {
            mistakes.error(rules.toString(), 0, "is no folder; --with names one that holds rules.yaml and words/");
        }
        var other = running.withRules(rules, LocalDate.now(clock), mistakes);
        if (mistakes.fatal()) {
            throw new BadConfiguration(mistakes.all());
        }
        var orders = OrderBook.load(running.orders(), running.sellers().keys());
        return SqliteStore.openReadOnly(running.store()).map(store -> {
            var seals = seals(store, running.store());
            var aliases = new StoredAliases(store, running.aliases(), seals, clock);
            var assessor = Postern.assessor(other, aliases, orders, clock);
            var replay = new Replay(new Journal(store, seals), new KeptMails(store, seals), assessor);
            return new Replaying(store, replay, running.sellers().keys(), mistakes.all());
        });
    }

    @Override
    public OpenDesk desk(Path config) throws IOException, BadConfiguration {
        var configuration = configuration(config);
        var folder = configuration.store().folder();
        var gateway = DeskCall.to(folder);
        if (gateway.isPresent()) {
            return new Called(gateway.get());
        }
        var settings = configuration.store();
        if (SqliteStore.isAbsent(settings)) {
            throw new IOException("there is no store yet under " + config
                    + "; --config names the folder of the gateway's postern.yaml");
        }
        var store = SqliteStore.open(settings);
        try {
            return new Here(store, LocalDesk.of(configuration, store, clock));
        } catch (IOException | RuntimeException e) {
            store.close();
            throw e;
        }
    }

    @Override
    public Optional<OpenRegister> register(Path config) throws BadConfiguration {
        var running = configuration(config);
        return SqliteStore.openReadOnly(running.store()).map(store -> {
            var register = new AliasRegister(store, running.aliases(), seals(store, running.store()), clock);
            return new Registered(store, register, running.sellers().keys());
        });
    }

    private static Seals seals(Store store, StoreSettings settings) {
        return Seals.look(store, settings.folder().resolve("keys"));
    }

    private Configuration read(Path config, Mistakes mistakes) throws BadConfiguration {
        if (!Files.isDirectory(config)) {
            var what = "is no folder; --config names the folder that holds postern.yaml";
            throw new BadConfiguration(List.of(new Mistake(config.toString(), 0, what, true)));
        }
        return Configuration.read(config, LocalDate.now(clock), mistakes);
    }

    private Configuration configuration(Path config) throws BadConfiguration {
        var mistakes = new Mistakes();
        var configuration = read(config, mistakes);
        if (mistakes.fatal()) {
            throw new BadConfiguration(mistakes.all());
        }
        return configuration;
    }

    private record Replaying(Store store, Replay replay, Set<String> sellers, List<Mistake> warnings)
            implements OpenReplay {
        @Override
        public void close() {
            store.close();
        }
    }

    private record Looking(Store store, Seals seals) implements OpenJournal {
        @Override
        public Journal journal() {
            return new Journal(store, seals);
        }

        @Override
        public Shelf shelf() {
            return new Shelf(store, seals);
        }

        @Override
        public Audit audit() {
            return new Audit(store);
        }

        @Override
        public void close() {
            store.close();
        }
    }

    private record Registered(Store store, AliasRegister register, Set<String> sellers) implements OpenRegister {
        @Override
        public void close() {
            store.close();
        }
    }

    private record Called(DeskCall gateway) implements OpenDesk {
        @Override
        public int run(Errand errand, Answer answer) {
            return gateway.run(errand, answer);
        }

        @Override
        public void close() throws IOException {
            gateway.close();
        }
    }

    private record Here(Store store, Desk desk) implements OpenDesk {
        @Override
        public int run(Errand errand, Answer answer) {
            return desk.run(errand, answer);
        }

        @Override
        public void close() {
            store.close();
        }
    }
}
