package dev.postern;

import dev.postern.gateway.Erasure;
import dev.postern.gateway.Ledger;
import dev.postern.gateway.Unsealed;
import dev.postern.gateway.desk.Desk;
import dev.postern.gateway.desk.Errands;
import dev.postern.journal.Journal;
import dev.postern.orders.OrderBook;
import dev.postern.parties.AliasRegister;
import dev.postern.parties.StoredAliases;
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
        return of(config, store, seals, aliases, orders, new Ledger(store, List.of()), clock);
    }

    static Desk of(
            Configuration config,
            Store store,
            Seals seals,
            StoredAliases aliases,
            OrderBook orders,
            Ledger ledger,
            Clock clock) {
        var sellers = config.sellers().keys();
        var journal = new Journal(store, seals);
        var erasure = new Erasure(store, seals, aliases, journal, ledger, orders, sellers, clock);
        return Errands.all(erasure, new AliasRegister(store, config.aliases(), seals, clock), aliases, orders);
    }
}
