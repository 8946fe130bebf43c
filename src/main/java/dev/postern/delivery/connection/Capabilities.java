package dev.postern.delivery.connection;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.Arrays;

/// What a server offers beyond RFC 821, as its reply to EHLO said (RFC 5321 §4.1.1.1).
///
/// @param size it takes the SIZE parameter (RFC 1870)
/// @param sizeLimit the largest mail it takes, in octets; 0 where it names none
/// @param auth the names of the ways to log in, in upper case
public record Capabilities(
        boolean pipelining,
        boolean eightBitMime,
        boolean smtpUtf8,
        boolean size,
        long sizeLimit,
        boolean startTls,
        Set<String> auth) {

    public Capabilities {
        auth = Set.copyOf(auth);
    }

    /// Of a server without TLS and logins.
    public Capabilities(boolean pipelining, boolean eightBitMime, boolean smtpUtf8, boolean size, long sizeLimit) {
        this(pipelining, eightBitMime, smtpUtf8, size, sizeLimit, false, Set.of());
    }

    /// Of a server that knows only HELO.
    public static final Capabilities NONE = new Capabilities(false, false, false, false, 0);

    static Capabilities of(ServerReply ehlo) {
        var offered = new HashMap<String, String>();
        // The first line is the server's name.
        for (var line : ehlo.lines().subList(1, ehlo.lines().size())) {
            var words = line.strip().split("[ =]", 2);
            offered.put(words[0].toUpperCase(Locale.ROOT), words.length > 1 ? words[1].strip() : "");
        }
        return of(offered);
    }

    private static Capabilities of(Map<String, String> offered) {
        return new Capabilities(
                offered.containsKey("PIPELINING"),
                offered.containsKey("8BITMIME"),
                offered.containsKey("SMTPUTF8"),
                offered.containsKey("SIZE"),
                limit(offered.getOrDefault("SIZE", "")),
                offered.containsKey("STARTTLS"),
                Arrays.stream(offered.getOrDefault("AUTH", "")
                                .toUpperCase(Locale.ROOT)
                                .split("[ =]+"))
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.toSet()));
    }

    private static long limit(String text) {
        return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : 0;
    }

    /// Whether a mail of this size is sure to be refused.
    public boolean tooSmallFor(long octets) {
        return sizeLimit > 0 && octets > sizeLimit;
    }
}
