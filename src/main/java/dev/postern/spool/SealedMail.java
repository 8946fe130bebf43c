package dev.postern.spool;

import dev.postern.mail.MessageBytes;
import dev.postern.store.seal.Opened;
import dev.postern.store.seal.Seal;
import dev.postern.store.seal.Seals;
import java.nio.charset.StandardCharsets;

/// A mail as rows hold it: item and bytes, each sealed for its queue id and its place.
///
/// @param key number of the seal
@SuppressWarnings("ArrayRecordComponent") // nobody compares them
record SealedMail(long key, byte[] item, byte[] bytes) {

    private static final String ITEM = " item";
    private static final String BYTES = " bytes";

    /// @param place the table it is for, so that no row is taken for one of another
    static SealedMail of(Item item, MessageBytes bytes, Seal seal, String place) {
        var id = item.id().text();
        return new SealedMail(
                seal.id(),
                seal.close(ItemText.write(item).getBytes(StandardCharsets.UTF_8), place + ITEM, id),
                seal.close(bytes.toArray(), place + BYTES, id));
    }

    /// @param id of the row
    /// @throws UnreadableMail if it does not open
    Kept open(Seals seals, String place, String id, boolean original) throws UnreadableMail {
        var text = new String(clear(seals.open(key, item, place + ITEM, id)), StandardCharsets.UTF_8);
        var content = clear(seals.open(key, bytes, place + BYTES, id));
        return new Kept(ItemText.read(text), MessageBytes.of(content), original);
    }

    private static byte[] clear(Opened opened) throws UnreadableMail {
        if (opened instanceof Opened.Clear(var bytes)) {
            return bytes;
        }
        throw new UnreadableMail(opened.marker());
    }

    /// A row that does not open: its buyer was erased, it was moved or changed, or the master key is not at hand.
    static final class UnreadableMail extends Exception {

        private static final long serialVersionUID = 1;

        UnreadableMail(String what) {
            super(what);
        }
    }
}
