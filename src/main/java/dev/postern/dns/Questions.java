package dev.postern.dns;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.time.Duration;

/// The questions that one thing gives rise to: however many they are, once the time for all of them is
/// up, each further answer is a temporary failure.
public final class Questions {

    private final Dns dns;
    private final Patience patience;

    Questions(Dns dns, Duration patience) {
        this.dns = dns;
        this.patience = Patience.of(patience);
    }

    /// The texts of a name, the strings of each record joined.
    public Answer<String> texts(String name) {
        return dns.texts(name, patience);
    }

    /// The mail exchangers of a domain, in no order.
    public Answer<Mx> mx(String domain) {
        return dns.mx(domain, patience);
    }

    /// The addresses of a host that are of the same version as another address.
    public Answer<InetAddress> addresses(String host, InetAddress like) {
        return like instanceof Inet4Address ? dns.ipv4(host, patience) : dns.ipv6(host, patience);
    }

    /// The names an address claims to have; whether they are its own, their addresses must tell.
    public Answer<String> names(InetAddress address) {
        return dns.names(address, patience);
    }
}
