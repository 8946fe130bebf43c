package dev.postern.delivery;

import dev.postern.config.Section;
import dev.postern.delivery.connection.Destination;
import dev.postern.delivery.connection.Timeouts;
import dev.postern.mail.Address;
import dev.postern.mail.Direction;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// The `delivery` part of `postern.yaml`: the routes, which mail takes which, and when to try again.
///
/// @param otherwise the route of mail that nothing else names a route for
/// @param toSeller the route of mail to sellers whose domain has none of its own
/// @param domains routes by the recipient's domain, for both directions
public record DeliverySettings(
        Route otherwise, Optional<Route> toSeller, Map<String, Route> domains, RetrySchedule retry) {

    private static final Path OUTBOX = Path.of("../var/outbox");
    private static final String HELO = "\\[[0-9A-Za-z.:]{2,64}]|[0-9A-Za-z]([0-9A-Za-z.-]{0,253}[0-9A-Za-z])?";

    public DeliverySettings {
        domains = Map.copyOf(domains);
    }

    /// @param root the top of `postern.yaml`; without a `delivery` part all mail goes to the maildir
    ///     `../var/outbox`
    public static DeliverySettings from(Section root) {
        try (var delivery = root.section("delivery")) {
            var routes = routes(delivery);
            return new DeliverySettings(
                    named(delivery, "default", routes).orElseGet(() -> only(delivery, routes)),
                    named(delivery, "to-seller", routes),
                    domains(delivery, routes),
                    retry(delivery));
        }
    }

    /// The way of a mail to this recipient.
    public Route routeFor(Address to, Direction direction) {
        var ofDomain = domains.get(to.domain());
        if (ofDomain != null) {
            return ofDomain;
        }
        return switch (direction) {
            case TO_BUYER -> otherwise;
            case TO_SELLER -> toSeller.orElse(otherwise);
        };
    }

    /// The servers that mail is handed to.
    public List<Destination> smarthosts() {
        return routes().flatMap(route -> switch (route) {
                    case Route.Maildir _ -> Stream.<Destination>empty();
                    case Route.Smarthost smarthost -> Stream.of(smarthost.destination());
                })
                .distinct()
                .toList();
    }

    private Stream<Route> routes() {
        return Stream.of(Stream.of(otherwise), toSeller.stream(), domains.values().stream())
                .flatMap(Function.identity());
    }

    /// The folders in which mail is filed.
    public List<Path> maildirs() {
        return routes().flatMap(route -> switch (route) {
                    case Route.Maildir maildir -> Stream.of(maildir.folder());
                    case Route.Smarthost _ -> Stream.<Path>empty();
                })
                .distinct()
                .toList();
    }

    private static Map<String, Route> routes(Section delivery) {
        var routes = new LinkedHashMap<String, Route>();
        delivery.sections("routes").forEach((name, section) -> {
            try (section) {
                route(name, section).ifPresent(route -> routes.put(name, route));
            }
        });
        return routes;
    }

    private static Optional<Route> route(String name, Section route) {
        if (route.has("smarthost") == route.has("maildir")) {
            route.wrong("smarthost", "or \"maildir\" must stand here, and only one of them");
            return Optional.empty();
        }
        if (route.has("maildir")) {
            return Optional.of(new Route.Maildir(name, route.folder("maildir", OUTBOX)));
        }
        var server = route.parsed("smarthost", "a server such as mail.example:25 or [::1]:25", Destination::parse);
        return server.map(found -> new Route.Smarthost(name, destination(found, route)));
    }

    private static Destination destination(Destination server, Section route) {
        return new Destination(
                server.host(),
                server.port(),
                route.parsed(
                        "helo", "a host name or [address]", t -> Optional.of(t).filter(h -> h.matches(HELO))),
                route.number("connections", server.connections(), 1, 1000),
                route.number("mails", server.mails(), 1, 1_000_000),
                positive(route, "idle", server.idle()),
                positive(route, "wait", server.patience()),
                timeouts(route),
                ProtectionSection.read(route));
    }

    private static Timeouts timeouts(Section route) {
        var standard = Timeouts.STANDARD;
        try (var times = route.section("timeouts")) {
            return new Timeouts(
                    positive(times, "connect", standard.connect()),
                    positive(times, "greeting", standard.greeting()),
                    positive(times, "command", standard.command()),
                    positive(times, "data", standard.data()),
                    positive(times, "block", standard.block()),
                    positive(times, "final-dot", standard.finalDot()));
        }
    }

    private static Duration positive(Section section, String key, Duration otherwise) {
        var time = section.duration(key, otherwise);
        if (time.isPositive() && time.compareTo(Duration.ofDays(1)) <= 0) {
            return time;
        }
        section.wrong(key, "must be more than nothing and at most 1d");
        return otherwise;
    }

    private static Optional<Route> named(Section section, String key, Map<String, Route> routes) {
        var allowed = routes.isEmpty()
                ? "the name of a route, and \"routes\" has none"
                : "one of the routes: " + String.join(", ", routes.keySet());
        return section.parsed(key, allowed, name -> Optional.ofNullable(routes.get(name)));
    }

    private static Route only(Section delivery, Map<String, Route> routes) {
        if (routes.size() > 1 && !delivery.has("default")) {
            delivery.wrong("default", "must name one of the routes: " + String.join(", ", routes.keySet()));
        }
        return routes.values().stream()
                .findFirst()
                .orElseGet(() -> new Route.Maildir(
                        "outbox", delivery.folder().resolve(OUTBOX).normalize()));
    }

    private static Map<String, Route> domains(Section delivery, Map<String, Route> routes) {
        var chosen = new LinkedHashMap<String, Route>();
        try (var domains = delivery.section("domains")) {
            for (var domain : new TreeSet<>(domains.keys())) {
                named(domains, domain, routes).ifPresent(route -> chosen.put(domain.toLowerCase(Locale.ROOT), route));
            }
        }
        return chosen;
    }

    private static RetrySchedule retry(Section delivery) {
        var standard = RetrySchedule.STANDARD;
        var waits = delivery.durations("retry", standard.waits());
        var tooShort = waits.stream().anyMatch(wait -> !wait.isPositive());
        if (tooShort) {
            delivery.wrong("retry", "must hold times of more than nothing");
        }
        return new RetrySchedule(tooShort ? standard.waits() : waits, delivery.duration("expire", standard.expire()));
    }
}
