package dev.postern.parties;

import dev.postern.mail.Address;
import dev.postern.orders.Fulfilment;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Sellers for tests.
public final class Parties {

    private Parties() {}

    public static Seller seller(String key, String name, String inbox, String... senders) {
        return new Seller(
                key,
                name,
                Arrays.stream(senders)
                        .map(text -> SenderPattern.parse(text).orElseThrow())
                        .toList(),
                Address.parse(inbox),
                Optional.empty(),
                List.of(),
                Fulfilment.SELF_SHIP,
                Seller.OnViolation.REFUSE);
    }
}
