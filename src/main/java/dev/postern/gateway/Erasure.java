package dev.postern.gateway;

import dev.postern.journal.Entry;
import dev.postern.journal.Event;
import dev.postern.journal.Journal;
import dev.postern.mail.Address;
import dev.postern.mail.Direction;
import dev.postern.mail.OrderId;
import dev.postern.mail.QueueId;
import dev.postern.orders.Order;
import dev.postern.orders.Orders;
import dev.postern.parties.AliasRegister;
import dev.postern.parties.StoredAliases;
import dev.postern.spool.Remains;
import dev.postern.store.Rows;
import dev.postern.store.Store;
import dev.postern.store.seal.Code;
import dev.postern.store.seal.Destruction;
import dev.postern.store.seal.Seals;
import dev.postern.store.seal.Subject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The end of what is kept of a buyer: keys destroyed, aliases revoked, kept mails gone. The ledger stays.
///
/// What else was sealed for no single buyer and names this one, or one of its orders, goes with it.
public final class Erasure {

    private static final int TRIES = 5;
    private static final int MOST_ORDERS = 100;

    private final Store store;
    private final Seals seals;
    private final StoredAliases aliases;
    private final Journal journal;
    private final Ledger ledger;
    private final Orders orders;
    private final Set<String> sellers;
    private final InstantSource clock;

    /// @param sellers the keys of all there are
    public Erasure(
            Store store,
            Seals seals,
            StoredAliases aliases,
            Journal journal,
            Ledger ledger,
            Orders orders,
            Set<String> sellers,
            InstantSource clock) {
        this.store = store;
        this.seals = seals;
        this.aliases = aliases;
        this.journal = journal;
        this.ledger = ledger;
        this.orders = orders;
        this.sellers = Set.copyOf(sellers);
        this.clock = clock;
    }

    /// What there is of a buyer.
    ///
    /// @param keys numbers of the keys to destroy
    /// @param aliases how many there are or were
    /// @param originals how many mails are kept as they came
    /// @param waiting mails that are still to be delivered or looked at
    public record Found(
            List<Long> keys, long aliases, long originals, List<Remains.Waiting> waiting, List<OrderId> orders) {

        public boolean isNothing() {
            return keys.isEmpty();
        }
    }

    /// The buyer of an order; empty for one that the order book does not know.
    public Optional<Address> buyerOf(OrderId order) {
        return orders.find(order).map(Order::buyer);
    }

    /// What an erasure would destroy.
    public Found find(Address buyer) {
        var known = ordersOf(buyer);
        var codes = codes(buyer, known);
        return store.read(rows -> found(rows, codes, known));
    }

    /// Destroys it.
    ///
    /// @param force mails that wait are dropped; otherwise their being there stops it
    /// @return what was found; it is done if nothing was waiting, or by force
    public Found erase(Address buyer, boolean force) {
        for (var tries = 0; tries < TRIES; tries++) {
            var found = find(buyer);
            if (found.isNothing() || (!found.waiting().isEmpty() && !force) || destroyed(buyer, found)) {
                return found;
            }
        }
        throw new IllegalStateException("mails of this buyer come in all the time; try again");
    }

    /// False if something came in meanwhile, and then nothing is changed.
    private boolean destroyed(Address buyer, Found found) {
        var now = clock.instant();
        var codes = codes(buyer, found.orders());
        var entries = entries(found, now);
        var done = seals.destroying(() -> ledger.commit(
                rows -> {
                    if (!found(rows, codes, found.orders()).equals(found)) {
                        return false;
                    }
                    Remains.remove(rows, found.keys());
                    AliasRegister.erase(rows, found.keys(), now);
                    Destruction.destroy(rows, found.keys());
                    return true;
                },
                entries,
                Optional.empty()));
        aliases.forget();
        return done;
    }

    private List<Entry> entries(Found found, Instant now) {
        var entries = new ArrayList<Entry>();
        for (var mail : found.waiting()) {
            journal.ofMail(new QueueId(mail.id())).stream()
                    .findFirst()
                    .map(first -> first.next(now, new Event.Dropped("buyer erased")))
                    .ifPresent(entries::add);
        }
        var what = "buyer erased: " + found.keys().size() + " keys, " + found.aliases() + " aliases, "
                + found.originals() + " kept mails, " + found.waiting().size() + " waiting mails";
        var id = QueueId.next("", now);
        entries.add(new Entry(id, now, Direction.TO_BUYER, "", found.orders(), new Event.Audited(what)));
        return entries;
    }

    private static Found found(Rows rows, Collection<Code> codes, List<OrderId> orders) throws SQLException {
        var keys = Destruction.keysOf(rows, codes);
        return new Found(
                keys,
                AliasRegister.count(rows, keys),
                Remains.originals(rows, keys),
                Remains.waiting(rows, keys),
                orders);
    }

    private Collection<Code> codes(Address buyer, List<OrderId> known) {
        var subjects = new LinkedHashSet<Subject>();
        subjects.add(Subject.buyer(buyer));
        known.forEach(order -> subjects.add(Subject.order(order)));
        return seals.codes(subjects);
    }

    private List<OrderId> ordersOf(Address buyer) {
        return sellers.stream()
                .flatMap(seller -> orders.of(seller, buyer).stream())
                .map(Order::id)
                .sorted()
                .limit(MOST_ORDERS)
                .toList();
    }

    /// Sees to it that the destroyed keys are in no file of the store any more.
    ///
    /// @return false if someone who looks at the store is in the way; then the store does it itself, later
    public boolean purge() {
        return store.purge();
    }
}
