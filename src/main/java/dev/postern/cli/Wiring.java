package dev.postern.cli;

import dev.postern.config.Mistake;
import dev.postern.delivery.zone.ZoneRecord;
import dev.postern.gateway.Assessor;
import dev.postern.gateway.PaperDesk;
import dev.postern.gateway.desk.Desk;
import dev.postern.gateway.replay.Replay;
import dev.postern.gateway.Audit;
import dev.postern.journal.Journal;
import dev.postern.parties.AliasRegister;
import dev.postern.spool.Shelf;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the commands ask of the program as a whole. `Main` hands them the real one.
///
/// Every method that reads a configuration throws [BadConfiguration] when it has fatal mistakes.
public interface Wiring {

    /// All mistakes and warnings of a configuration folder; opens no store and writes nothing.
    ///
    /// @throws BadConfiguration if there is no such folder
    List<Mistake> check(Path config) throws BadConfiguration;

    /// What the order reports and adjustment feeds of a deployment hold that cannot be read.
    default List<Mistake> checkReports(Path config) throws BadConfiguration {
        return List.of();
    }

    /// The DNS records that a deployment needs, those of each masking domain in a row; writes nothing.
    default List<ZoneRecord> records(Path config) throws BadConfiguration {
        return List.of();
    }

    /// What this machine cannot judge, such as text in pictures without Tesseract.
    default List<String> remarks() {
        return List.of();
    }

    /// Starts the gateway.
    ///
    /// @throws IOException if an address is taken, with a message for the operator
    Running start(Path config) throws IOException, BadConfiguration;

    /// Reading, parties and rules of a deployment without its store.
    Assessor assessor(Path config) throws BadConfiguration;

    /// The same for what lies in the parcels.
    PaperDesk papers(Path config) throws BadConfiguration;

    /// The journal for looking only, beside a running gateway or without one; empty if nothing was
    /// ever recorded.
    Optional<OpenJournal> journal(Path config) throws BadConfiguration;

    /// Kept mails to be judged under the rules and words of another folder, beside a running gateway or
    /// without one; empty if nothing was ever kept.
    Optional<OpenReplay> replay(Path config, Path rules) throws BadConfiguration;

    /// Where errands are done: by the gateway that runs, or where none does, here, under the store's lock.
    ///
    /// @throws IOException if there is no store yet, with a message for the operator
    OpenDesk desk(Path config) throws IOException, BadConfiguration;

    /// The aliases for looking only, beside a running gateway or without one; empty if there is no store.
    Optional<OpenRegister> register(Path config) throws BadConfiguration;

    interface OpenDesk extends Desk, AutoCloseable {

        @Override
        void close() throws IOException;
    }

    interface OpenRegister extends AutoCloseable {

        AliasRegister register();

        /// The keys of the sellers there are.
        Set<String> sellers();

        @Override
        void close();
    }

    /// A gateway at work.
    interface Running extends AutoCloseable {

        /// One line each for what it listens on and where to look, such as `submission 127.0.0.1:2525`.
        List<String> announcements();

        /// Where a door really listens; port 0 in the configuration makes the system choose.
        ///
        /// @param door `submission`, `buyer` or `http`
        InetSocketAddress address(String door);

        /// Drains and closes everything.
        @Override
        void close();
    }

    interface OpenJournal extends AutoCloseable {

        Journal journal();

        /// What waits.
        Shelf shelf();

        Audit audit();

        @Override
        void close();
    }

    interface OpenReplay extends AutoCloseable {

        Replay replay();

        /// The keys of the sellers there are.
        Set<String> sellers();

        /// What is worth a word in the other folder.
        List<Mistake> warnings();

        @Override
        void close();
    }

    /// A configuration that the gateway refuses to run with.
    final class BadConfiguration extends Exception {

        private static final long serialVersionUID = 1;

        private final transient List<Mistake> mistakes;

        public BadConfiguration(List<Mistake> mistakes) {
            super("the configuration has mistakes");
            this.mistakes = List.copyOf(mistakes);
        }

        public List<Mistake> mistakes() {
            return mistakes;
        }
    }
}
