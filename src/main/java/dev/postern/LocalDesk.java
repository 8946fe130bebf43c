package dev.postern;

import dev.postern.gateway.Departures;
import dev.postern.gateway.Erasure;
import dev.postern.gateway.Ledger;
import dev.postern.gateway.Notices;
import dev.postern.gateway.Review;
import dev.postern.gateway.Sealing;
import dev.postern.gateway.Trace;
import dev.postern.gateway.Unsealed;
import dev.postern.gateway.desk.Desk;
import dev.postern.gateway.desk.Errands;
import dev.postern.journal.Journal;
import dev.postern.masking.Masking;
import dev.postern.masking.MaskingKey;
import dev.postern.notice.Bounces;
import dev.postern.notice.NewsLetters;
import dev.postern.orders.OrderBook;
import dev.postern.parties.AliasRegister;
import dev.postern.parties.StoredAliases;
import dev.postern.spool.Shelf;
import dev.postern.spool.Spool;
import dev.postern.store.Store;
import dev.postern.store.seal.Seals;
import java.io.IOException;
import java.time.Clock;
import java.util.List;

/// What does errands: for the gateway, and for a command where none runs.
final class LocalDesk {

    private LocalDesk() {}

    /// Wired for one command, which has the store's lock.
    static Desk of(Configuration config, Store store, Clock clock) throws IOException {
        var seals = Seals.open(store, Postern.keys(config.store().folder()));
        Unsealed.seal(store, seals);
        var aliases = new StoredAliases(store, config.aliases(), seals, clock);
        var orders = OrderBook.load(config.orders(), config.sellers().keys());
        var ledger = new Ledger(store, List.of());
        var review = review(config, store, seals, aliases, orders, ledger, clock);
        return of(config, store, seals, aliases, orders, ledger, review, clock);
    }

    private static Review review(
            Configuration config,
            Store store,
            Seals seals,
            StoredAliases aliases,
            OrderBook orders,
            Ledger ledger,
            Clock clock)
            throws IOException {
        var domain = config.aliases().domain();
        var files = config.reading().files();
        var key = MaskingKey.open(Postern.keys(config.store().folder()));
        var spool = Spool.open(store, seals, Postern.lanes(config));
        var retry = config.delivery().retry();
        var notices = new Notices(
                new Bounces(domain, clock),
                new NewsLetters(domain, clock),
                config.sellers(),
                spool,
                new Sealing(seals, aliases),
                retry);
        var masking = new Masking(key, domain, clock, files);
        return new Review(
                new Shelf(store, seals),
                spool,
                new Journal(store, seals),
                ledger,
                Postern.assessor(config, aliases, orders, clock),
                new Departures(aliases, orders, masking, new Trace(domain), files),
                notices,
                config.sellers(),
                retry.expire(),
                clock);
    }

    static Desk of(
            Configuration config,
            Store store,
            Seals seals,
            StoredAliases aliases,
            OrderBook orders,
            Ledger ledger,
            Review review,
            Clock clock) {
        var sellers = config.sellers().keys();
        var journal = new Journal(store, seals);
        var erasure = new Erasure(store, seals, aliases, journal, ledger, orders, sellers, clock);
        return Errands.all(erasure, new AliasRegister(store, config.aliases(), seals, clock), aliases, orders, review);
    }
}
