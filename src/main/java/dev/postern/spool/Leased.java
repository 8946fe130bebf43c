package dev.postern.spool;

import dev.postern.mail.MessageBytes;
import dev.postern.store.seal.Seal;

/// A spool item that this gateway alone may try to deliver now.
///
/// @param seal of the buyer it concerns
/// @param seq of its row
/// @param lease fencing token: an outcome is only written while the row still carries it
/// @param attempts made before this one
/// @param lane in which it waits for its turn
public record Leased(Item item, MessageBytes bytes, Seal seal, long seq, long lease, int attempts, String lane) {

    /// About how much memory it holds.
    public long weight() {
        return bytes.size() + 1024;
    }
}
