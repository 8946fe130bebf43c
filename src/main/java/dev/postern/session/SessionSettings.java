package dev.postern.session;

import dev.postern.config.Section;
import dev.postern.gateway.Listener;
import dev.postern.gateway.MailRates;
import dev.postern.mail.Direction;
import dev.postern.session.content.BareNewlines;
import dev.postern.session.content.ContentLimits;
import dev.postern.session.tls.TlsSettings;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// `listeners:`, `limits:` and `hostname:` in postern.yaml.
///
/// @param hostname what the greeting and EHLO call this server
public record SessionSettings(String hostname, List<Door> doors, Limits limits) {

    public SessionSettings {
        doors = List.copyOf(doors);
    }

    /// One listener and where it listens.
    ///
    /// @param bareNewlines what becomes of a CR or LF that stands alone in a message
    /// @param clearLogins whether logins are taken without TLS; on a loopback address only
    public record Door(
            Listener listener,
            InetSocketAddress address,
            BareNewlines bareNewlines,
            Optional<TlsSettings> tls,
            boolean clearLogins) {

        /// Whether sellers log in here: where none is bound to the listener, and a password can be said unread.
        public boolean takesLogins() {
            return listener.direction() == Direction.TO_BUYER
                    && listener.boundSeller().isEmpty()
                    && (tls.isPresent() || clearLogins);
        }

        boolean takesLoginsOf(Client client) {
            return takesLogins() && (client.secure || clearLogins);
        }
    }

    /// @param inFlight bytes of all messages being received at a time
    /// @param sessionsPerClient of one address, or one network of IPv6 (64 bits)
    /// @param trusted networks that sessionsPerClient does not count for
    /// @param errors commands that may go wrong before the connection is closed
    /// @param idleCommands commands between two mails that do nothing
    public record Limits(
            ContentLimits content,
            long inFlight,
            int sessions,
            int sessionsPerClient,
            Networks trusted,
            int recipients,
            Times times,
            int errors,
            int idleCommands,
            MailRates.Limits rates) {}

    /// @param session how long a connection may last
    /// @param idle how long a client may take to begin its next command (RFC 5321 §4.5.3.2 asks for five minutes)
    /// @param command how long a begun command may take to come
    /// @param rate bytes a second of a message, after a first minute
    public record Times(Duration session, Duration idle, Duration command, int rate) {}

    /// @param clock tells which certificates have expired
    public static SessionSettings from(Section root, InstantSource clock) {
        return new SessionSettings(root.text("hostname", "postern.localhost"), doors(root, clock), limits(root));
    }

    private static List<Door> doors(Section root, InstantSource clock) {
        try (var listeners = root.section("listeners")) {
            var submission = door(listeners, "submission", Direction.TO_BUYER, 2525, BareNewlines.NORMALISE, clock);
            var buyer = door(listeners, "buyer", Direction.TO_SELLER, 2526, BareNewlines.REFUSE, clock);
            if (submission.address().equals(buyer.address()) && buyer.address().getPort() != 0) {
                listeners.wrong("buyer", "listens on the same host and port as \"listeners.submission\"");
            }
            return List.of(submission, buyer);
        }
    }

    private static Door door(
            Section listeners, String name, Direction direction, int port, BareNewlines bare, InstantSource clock) {
        try (var section = listeners.section(name)) {
            var address = address(section, port);
            var seller = direction == Direction.TO_BUYER ? section.text("seller") : Optional.<String>empty();
            if (seller.isPresent() && !address.getAddress().isLoopbackAddress()) {
                section.wrong("seller", "binds the listener to a seller without login: only on a loopback address");
            }
            return new Door(
                    new Listener(name, direction, seller),
                    address,
                    section.choice("bare-newlines", BareNewlines.class, bare),
                    TlsSettings.from(section, clock),
                    direction == Direction.TO_BUYER && clearLogins(section, address));
        }
    }

    private static boolean clearLogins(Section section, InetSocketAddress address) {
        var wanted = section.flag("logins-without-tls", false);
        if (wanted && !address.getAddress().isLoopbackAddress()) {
            section.wrong("logins-without-tls", "lets others read passwords: only on a loopback address");
        }
        return wanted;
    }

    private static InetSocketAddress address(Section section, int port) {
        var host = section.text("host", "127.0.0.1");
        var wanted = section.number("port", port, 0, 65535);
        try {
            return new InetSocketAddress(InetAddress.getByName(host), wanted);
        } catch (UnknownHostException e) {
            section.wrong("host", "is " + '"' + host + '"' + ", which is no address of this machine");
            return new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted);
        }
    }

    private static Duration waiting(Section limits, String key, Duration otherwise) {
        var time = limits.duration(key, otherwise);
        if (time.compareTo(Duration.ofSeconds(1)) < 0) {
            limits.wrong(key, "must be at least 1s");
        }
        return time;
    }

    private static Limits limits(Section root) {
        try (var limits = root.section("limits")) {
            var message = (int) limits.size("message-size", 15L << 20, 1L << 10, 1L << 30);
            return new Limits(
                    content(limits, message),
                    limits.size("in-flight", Math.max(256L << 20, message), message, 1L << 40),
                    limits.number("sessions", 1000, 1, 100_000),
                    limits.number("sessions-per-client", 100, 1, 100_000),
                    Networks.from(limits, "trusted"),
                    limits.number("recipients", 100, 1, 10_000),
                    times(limits),
                    limits.number("errors", 20, 1, 10_000),
                    limits.number("idle-commands", 100, 1, 100_000),
                    new MailRates.Limits(
                            limits.number("seller-mails", 3000, 0, 10_000_000),
                            limits.number("buyer-mails", 60, 0, 10_000_000)));
        }
    }

    private static ContentLimits content(Section limits, int message) {
        return new ContentLimits(
                message,
                waiting(limits, "data", Duration.ofMinutes(10)),
                (int) limits.size("line", 64 << 10, 998, 1 << 30),
                (int) limits.size("header", 256 << 10, 1 << 10, 1 << 30),
                limits.number("header-fields", 1000, 10, 1_000_000));
    }

    private static Times times(Section limits) {
        return new Times(
                waiting(limits, "session", Duration.ofHours(1)),
                waiting(limits, "idle", Duration.ofMinutes(5)),
                waiting(limits, "command", Duration.ofMinutes(1)),
                (int) limits.size("rate", 1 << 10, 0, 1 << 30));
    }
}
