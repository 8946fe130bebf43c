package dev.postern.gateway;

import dev.postern.journal.Journal;
import dev.postern.parties.AliasRegister;
import dev.postern.spool.OldMails;
import dev.postern.store.Store;
import dev.postern.store.seal.Seals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What a store holds from before there were seals: sealed once, when the first gateway that knows them starts.
///
/// Cut off in the middle, it goes on at the next start.
public final class Unsealed {

    private static final Logger LOG = LoggerFactory.getLogger(Unsealed.class);

    private Unsealed() {}

    /// Seals aliases, mails and records, then writes the store anew so that nothing of them is left in clear.
    public static void seal(Store store, Seals seals) {
        if (!isDue(store)) {
            return;
        }
        LOG.info("what the store holds is sealed, once; this takes a while if it is much");
        AliasRegister.sealOld(store, seals);
        OldMails.seal(store, seals);
        Journal.sealOld(store, seals);
        store.rewrite();
        store.commit(rows -> rows.prepare("UPDATE seal_due SET due = 0").executeUpdate());
    }

    private static boolean isDue(Store store) {
        return store.read(rows -> {
            try (var row = rows.prepare("SELECT due FROM seal_due").executeQuery()) {
                return row.next() && row.getInt(1) != 0;
            }
        });
    }
}
