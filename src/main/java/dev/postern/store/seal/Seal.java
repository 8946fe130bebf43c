package dev.postern.store.seal;

import dev.postern.store.Rows;
import dev.postern.store.StoreException;
import java.sql.SQLException;
import javax.crypto.SecretKey;

/// A key that closes what is kept of one buyer, or of one mail that belongs to no single buyer.
public final class Seal {

    private static final String LIVE = "SELECT 1 FROM seal_key WHERE id = ? AND substr(wrapped, 1, 1) <> x'00'";

    private final long id;
    private final SecretKey key;

    Seal(long id, SecretKey key) {
        this.id = id;
        this.key = key;
    }

    /// The number that rows sealed with it carry.
    public long id() {
        return id;
    }

    /// @param belonging what it belongs to, such as a kind and a queue id; needed again to open it
    public byte[] close(byte[] clear, String... belonging) {
        return Box.close(key, clear, belonging);
    }

    Opened open(byte[] box, String... belonging) {
        return Box.open(key, box, belonging).<Opened>map(Opened.Clear::new).orElseGet(Opened.Damaged::new);
    }

    /// For a change that must never be sealed with a key that was destroyed meanwhile: nobody could read it.
    ///
    /// @throws StoreException if it was; the same mail, tried again, gets a new key
    public void mustBeLive(Rows rows) throws SQLException {
        var statement = rows.prepare(LIVE);
        statement.setLong(1, id);
        try (var row = statement.executeQuery()) {
            if (!row.next()) {
                throw new StoreException("the key of this mail was destroyed meanwhile");
            }
        }
    }
}
