package dev.postern.gateway.desk;

import dev.postern.gateway.Erasure;
import dev.postern.orders.OrderBook;
import dev.postern.parties.AliasRegister;
import dev.postern.parties.StoredAliases;
import java.util.Map;

/// Every errand there is, by its name.
public final class Errands {

    public static final String ERASE = "erase";
    public static final String REVOKE = "alias-revoke";
    public static final String RENEW = "alias-renew";
    public static final String EXPORT = "alias-export";

    private Errands() {}

    public static Desk all(Erasure erasure, AliasRegister register, StoredAliases aliases, OrderBook orders) {
        var desk = new AliasDesk(register, aliases, orders);
        return Desk.of(
                Map.of(ERASE, new EraseDesk(erasure), REVOKE, desk::revoke, RENEW, desk::renew, EXPORT, desk::export));
    }
}
