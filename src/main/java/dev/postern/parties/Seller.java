package dev.postern.parties;

import dev.postern.mail.Address;
import dev.postern.orders.Fulfilment;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;

/// A seller as `sellers.yaml` names it.
///
/// @param key stable, in config, journal and aliases
/// @param name the shop's display name, shown to buyers
/// @param senders the addresses it writes from
/// @param inbox where buyers' mail goes when nothing better is known
/// @param password an argon2id hash; without one there is no login
/// @param from the networks it logs in from; where none is named, from anywhere
public record Seller(
        String key,
        String name,
        List<SenderPattern> senders,
        Optional<Address> inbox,
        Optional<String> password,
        List<Cidr> from,
        Fulfilment fulfilment,
        OnViolation onViolation) {

    /// How a violating mail is sent back.
    public enum OnViolation {
        /// 550 after DATA.
        REFUSE,
        /// 250, then a delivery status notification to the seller.
        BOUNCE
    }

    public Seller {
        senders = List.copyOf(senders);
        from = List.copyOf(from);
    }

    /// Whether this seller registered the address as its own.
    public boolean sendsFrom(Address address) {
        return senders.stream().anyMatch(pattern -> pattern.matches(address));
    }

    /// Whether it may log in from an address.
    public boolean logsInFrom(InetAddress address) {
        return from.isEmpty() || from.stream().anyMatch(network -> network.holds(address));
    }

    /// Where mail for the seller goes: its inbox, else the first address it names as a sender.
    public Optional<Address> mailbox() {
        return inbox.or(() ->
                senders.stream().flatMap(pattern -> pattern.mailbox().stream()).findFirst());
    }
}
