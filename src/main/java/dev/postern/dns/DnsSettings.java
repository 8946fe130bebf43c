package dev.postern.dns;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;

/// Whom to ask, and how long and how much.
///
/// @param servers asked in turn until one knows
/// @param timeout how long one server is waited for, once over UDP and, for a long answer, once over TCP
/// @param remembered how many names of each kind are remembered at most
public record DnsSettings(List<InetSocketAddress> servers, Duration timeout, int remembered) {

    public DnsSettings {
        servers = List.copyOf(servers);
    }
}
