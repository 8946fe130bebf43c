package dev.postern.parties;

import dev.postern.mail.Address;

/// A seller and a buyer who write to each other through the gate.
public record Pair(String seller, Address buyer) {

    /// One text for both; rows of spool and journal are sharded by it.
    public String key() {
        return seller + "/" + buyer.key();
    }
}
