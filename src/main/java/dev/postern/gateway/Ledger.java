package dev.postern.gateway;

import dev.postern.journal.Entry;
import dev.postern.journal.Journal;
import dev.postern.store.Store;
import dev.postern.store.Write;
import dev.postern.store.seal.Seal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The one way to the store: a change and the records that tell of it, in one durable commit. Logs
/// and metrics hear of the records once they are durable.
public final class Ledger {

    private final Store store;
    private final List<Consumer<Entry>> views;

    public Ledger(Store store, List<Consumer<Entry>> views) {
        this.store = store;
        this.views = List.copyOf(views);
    }

    /// Commits the change with its records; if the change answers false, nothing is recorded.
    ///
    /// @param seal of the buyer whom the records concern; without one, none may hold words of a buyer
    boolean commit(Write<Boolean> change, List<Entry> entries, Optional<Seal> seal) {
        var records = Journal.append(entries, seal);
        var done = store.commit(rows -> change.apply(rows) && records.apply(rows));
        if (done) {
            entries.forEach(entry -> views.forEach(view -> view.accept(entry)));
        }
        return done;
    }

    /// A record alone, without words of a buyer.
    public void record(Entry entry) {
        commit(rows -> true, List.of(entry), Optional.empty());
    }
}
