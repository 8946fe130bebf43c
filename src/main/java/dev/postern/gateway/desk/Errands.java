package dev.postern.gateway.desk;

import dev.postern.gateway.Erasure;
import dev.postern.gateway.Review;
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

    public static final String RELEASE = "held-release";
    public static final String DROP = "held-drop";
    public static final String RETRY = "queue-retry";

    private Errands() {}

    public static Desk all(
            Erasure erasure, AliasRegister register, StoredAliases aliases, OrderBook orders, Review review) {
        var desk = new AliasDesk(register, aliases, orders);
        var waiting = new ReviewDesk(review);
        return Desk.of(Map.of(
                ERASE, new EraseDesk(erasure),
                REVOKE, desk::revoke,
                RENEW, desk::renew,
                EXPORT, desk::export,
                RELEASE, waiting::release,
                DROP, waiting::drop,
                RETRY, waiting::retry));
    }
}
