package dev.postern.dns;

import dev.postern.config.Section;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// `dns:` in postern.yaml: whom to ask, and how long and how much.
///
/// @param servers asked in turn until one knows; none for those the machine asks
/// @param timeout how long one server is waited for, once over UDP and, for a long answer, once over TCP
/// @param remembered how many names of each kind are remembered at most
public record DnsSettings(List<InetSocketAddress> servers, Duration timeout, int remembered) {

    private static final Duration TIMEOUT = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final int REMEMBERED = 10_000;

    public DnsSettings {
        servers = List.copyOf(servers);
    }

    /// Reads the keys `servers` and `timeout`. Asks nobody, and does not look whom the machine asks.
    public static DnsSettings from(Section section) {
        return new DnsSettings(servers(section), timeout(section), REMEMBERED);
    }

    private static List<InetSocketAddress> servers(Section section) {
        var servers = new ArrayList<InetSocketAddress>();
        for (var text : section.texts("servers")) {
            ServerAddress.parse(text)
                    .ifPresentOrElse(
                            servers::add,
                            () -> section.wrong(
                                    "servers",
                                    "holds \"" + text
                                            + "\", must hold IP addresses, with [IPv6]:port or IPv4:port for another port than 53"));
        }
        return servers;
    }

    private static Duration timeout(Section section) {
        var timeout = section.duration("timeout", TIMEOUT);
        if (timeout.isZero() || timeout.compareTo(LONGEST) > 0) {
            section.wrong("timeout", "must be more than nothing and at most 30s");
            return TIMEOUT;
        }
        return timeout;
    }
}
