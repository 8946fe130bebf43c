package dev.postern.dns;

import com.github.benmanes.caffeine.cache.Ticker;
import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;

/// Asks the name servers, and remembers what they said.
///
/// Calls block until there is an answer or the time is up; any thread may call. A name that cannot
/// exist is never asked for.
public final class Dns implements AutoCloseable {

    private final NameServers servers;
    private final Memory<InetAddress> ipv4;
    private final Memory<InetAddress> ipv6;
    private final Memory<Mx> mx;
    private final Memory<String> texts;
    private final Memory<String> names;

    public Dns(DnsSettings settings) {
        this(settings, Ticker.systemTicker());
    }

    Dns(DnsSettings settings, Ticker ticker) {
        servers = new NameServers(settings);
        ipv4 = new Memory<>(settings.remembered(), ticker);
        ipv6 = new Memory<>(settings.remembered(), ticker);
        mx = new Memory<>(settings.remembered(), ticker);
        texts = new Memory<>(settings.remembered(), ticker);
        names = new Memory<>(settings.remembered(), ticker);
    }

    /// The mail exchangers of a domain, in no order.
    public Answer<Mx> mx(String domain) {
        return ask(domain, Kind.MX, mx);
    }

    /// The texts of a name, the strings of each record joined.
    public Answer<String> texts(String name) {
        return ask(name, Kind.TXT, texts);
    }

    /// The addresses of a host: those of version 4, then those of version 6.
    ///
    /// Where only one of the two could be asked for and there are some, these are the answer.
    public Answer<InetAddress> addresses(String host) {
        var four = ask(host, Kind.IPV4, ipv4);
        return switch (four) {
            case Answer.NoSuchName<InetAddress> none -> none;
            case Answer.Found<InetAddress> found -> both(found, ask(host, Kind.IPV6, ipv6));
            case Answer.TemporaryFailure<InetAddress> failure -> instead(failure, ask(host, Kind.IPV6, ipv6));
        };
    }

    private static Answer<InetAddress> both(Answer.Found<InetAddress> four, Answer<InetAddress> six) {
        return switch (six) {
            case Answer.Found<InetAddress> found -> {
                var all = new ArrayList<>(four.records());
                all.addAll(found.records());
                yield new Answer.Found<>(all);
            }
            case Answer.NoSuchName<InetAddress> _ -> four;
            case Answer.TemporaryFailure<InetAddress> failure -> four.records().isEmpty() ? failure : four;
        };
    }

    private static Answer<InetAddress> instead(Answer<InetAddress> failure, Answer<InetAddress> six) {
        return six instanceof Answer.Found<InetAddress> found
                        && !found.records().isEmpty()
                ? found
                : failure;
    }

    /// The questions that one thing gives rise to, answered together within a time.
    public Questions questions(Duration patience) {
        return new Questions(this, patience);
    }

    Answer<String> texts(String name, Patience patience) {
        return ask(name, Kind.TXT, texts, patience);
    }

    Answer<Mx> mx(String domain, Patience patience) {
        return ask(domain, Kind.MX, mx, patience);
    }

    Answer<InetAddress> ipv4(String host, Patience patience) {
        return ask(host, Kind.IPV4, ipv4, patience);
    }

    Answer<InetAddress> ipv6(String host, Patience patience) {
        return ask(host, Kind.IPV6, ipv6, patience);
    }

    Answer<String> names(InetAddress address, Patience patience) {
        return ask(Names.reverse(address), Kind.PTR, names, patience);
    }

    private <T> Answer<T> ask(String name, Kind<T> kind, Memory<T> memory) {
        return ask(name, kind, memory, Patience.endless());
    }

    private <T> Answer<T> ask(String name, Kind<T> kind, Memory<T> memory, Patience patience) {
        return Names.wellFormed(name)
                .map(plain -> memory.answer(plain, asked -> servers.ask(asked, kind, patience)))
                .orElseGet(Answer.NoSuchName::new);
    }

    @Override
    public void close() {
        servers.close();
    }
}
