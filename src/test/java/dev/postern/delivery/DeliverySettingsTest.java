package dev.postern.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.config.Mistakes;
import dev.postern.config.Section;
import dev.postern.delivery.connection.Protection;
import dev.postern.mail.Address;
import dev.postern.mail.Direction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeliverySettingsTest {

    private static final Address BUYER = Address.of("b@buyer.example");

    @TempDir
    Path folder;

    private final Mistakes mistakes = new Mistakes();

    private DeliverySettings settings(String yaml) {
        var file = folder.resolve("postern.yaml");
        try {
            Files.writeString(file, yaml);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        try (var root = Section.read(file, mistakes)) {
            return DeliverySettings.from(root);
        }
    }

    private List<String> wrongs(String yaml) {
        var settings = settings(yaml);
        assertTrue(settings.retry().expire().isPositive());
        return mistakes.all().stream()
                .map(mistake -> mistake.line() + ": " + mistake.text())
                .toList();
    }

    @Test
    void nothingConfiguredGoesToTheOutbox() {
        var route = settings("").routeFor(BUYER, Direction.TO_BUYER);

        assertEquals(new Route.Maildir("outbox", folder.resolve("../var/outbox").normalize()), route);
        assertEquals(List.of(), mistakes.all());
    }

    @Test
    void everySettingOfASmarthostIsRead() {
        var settings = settings("""
                delivery:
                  routes:
                    hub:
                      smarthost: mail.example:587
                      helo: gate.example
                      connections: 3
                      mails: 7
                      idle: 9s
                      wait: 11s
                      timeouts: { connect: 1s, greeting: 2s, command: 3s, data: 4s, block: 5s, final-dot: 6s }
                  retry: [2m, 3h]
                  expire: 1d
                """);

        assertEquals(List.of(), mistakes.all());
        var hub = ((Route.Smarthost) settings.otherwise()).destination();
        assertEquals("mail.example:587", hub.toString());
        assertEquals(Optional.of("gate.example"), hub.helo());
        assertEquals(3, hub.connections());
        assertEquals(7, hub.mails());
        assertEquals(Duration.ofSeconds(9), hub.idle());
        assertEquals(Duration.ofSeconds(11), hub.patience());
        assertEquals(Duration.ofSeconds(1), hub.timeouts().connect());
        assertEquals(Duration.ofSeconds(2), hub.timeouts().greeting());
        assertEquals(Duration.ofSeconds(3), hub.timeouts().command());
        assertEquals(Duration.ofSeconds(4), hub.timeouts().data());
        assertEquals(Duration.ofSeconds(5), hub.timeouts().block());
        assertEquals(Duration.ofSeconds(6), hub.timeouts().finalDot());
        assertEquals(
                List.of(Duration.ofMinutes(2), Duration.ofHours(3)),
                settings.retry().waits());
        assertEquals(Duration.ofDays(1), settings.retry().expire());
    }

    @Test
    void tlsAndLoginOfASmarthostAreRead() throws IOException {
        secret("hub.password", "rw-------");
        var hub = ((Route.Smarthost) settings(smarthost("user: gate, password-file: hub.password"))
                        .otherwise())
                .destination();
        assertEquals(List.of(), mistakes.all());
        assertEquals(Protection.Level.REQUIRED, hub.protection().level());
        assertEquals(
                Optional.of(new Protection.Login("gate", "open sesame")),
                hub.protection().login());
    }

    @Test
    void withoutALoginTlsIsWelcomeAndNotRequired() {
        var hub = ((Route.Smarthost) settings(smarthost("helo: gate.example")).otherwise()).destination();
        assertEquals(Protection.Level.OPPORTUNISTIC, hub.protection().level());
    }

    @Test
    void loginsThatCannotBeOrCouldBeReadByOthersAreNamed() throws IOException {
        secret("hub.password", "rw-------");
        secret("open.password", "rw-r--r--");
        assertWrong("user: gate", "go together");
        assertWrong("user: gate, password-file: none.password", "cannot be read");
        assertWrong("user: gate, password-file: open.password", "chmod 600");
        assertWrong("tls: opportunistic, user: gate, password-file: hub.password", "must be required or implicit");
        assertWrong("tls: sometimes", "tls");
        assertWrong("authorities: hub.password", "cannot be read as certificates");
    }

    private void assertWrong(String settings, String what) {
        var wrongs = wrongs(smarthost(settings));
        assertTrue(wrongs.getLast().contains(what), wrongs::toString);
        assertFalse(wrongs.toString().contains("sesame"), wrongs::toString);
    }

    private static String smarthost(String more) {
        return "delivery: { routes: { hub: { smarthost: 'mail.example:587', " + more + " } } }\n";
    }

    private void secret(String name, String rights) throws IOException {
        var file = Files.writeString(folder.resolve(name), "open sesame\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
    }

    @Test
    void theRouteFollowsDomainThenDirection() {
        var settings = settings("""
                delivery:
                  default: buyers
                  to-seller: sellers
                  domains: { Special.Example: special }
                  routes:
                    buyers: { smarthost: "[::1]:26" }
                    sellers: { smarthost: 127.0.0.1 }
                    special: { maildir: there }
                """);

        assertEquals(List.of(), mistakes.all());
        assertEquals("buyers", settings.routeFor(BUYER, Direction.TO_BUYER).name());
        assertEquals("sellers", settings.routeFor(BUYER, Direction.TO_SELLER).name());
        var special = Address.of("x@special.example");
        assertEquals(
                new Route.Maildir("special", folder.resolve("there")), settings.routeFor(special, Direction.TO_SELLER));
        assertEquals("special", settings.routeFor(special, Direction.TO_BUYER).name());
    }

    @Test
    void withoutARouteForSellersTheDefaultServesBothDirections() {
        var settings = settings("delivery: { routes: { hub: { smarthost: mail.example } } }");

        assertEquals("hub", settings.routeFor(BUYER, Direction.TO_SELLER).name());
    }

    @Test
    void unknownRouteNamesAreToldWithTheirLines() {
        var wrongs = wrongs("""
                delivery:
                  default: hup
                  domains:
                    a.example: none
                  routes:
                    hub: { smarthost: mail.example }
                """);

        assertEquals(
                List.of(
                        "2: \"delivery.default\" is \"hup\", must be one of the routes: hub",
                        "4: \"delivery.domains.a.example\" is \"none\", must be one of the routes: hub"),
                wrongs);
    }

    @Test
    void severalRoutesNeedADefault() {
        var wrongs = wrongs("""
                delivery:
                  routes:
                    a: { smarthost: mail.example }
                    b: { maildir: b }
                """);

        assertEquals(List.of("\"delivery.default\" must name one of the routes: a, b"), withoutLines(wrongs));
    }

    @Test
    void aRouteIsASmarthostOrAMaildir() {
        var wrongs = wrongs("""
                delivery:
                  routes:
                    none: { }
                    both: { smarthost: mail.example, maildir: x }
                """);

        assertEquals(
                2, wrongs.stream().filter(w -> w.contains("only one of them")).count(), wrongs::toString);
    }

    @Test
    void wrongValuesAreToldWithTheirLines() {
        var wrongs = wrongs("""
                delivery:
                  routes:
                    hub:
                      smarthost: "mail.example:99999"
                    hob:
                      smarthost: mail.example
                      connections: 0
                      idle: 0s
                      helo: "a b"
                      conections: 4
                  default: hob
                  retry: [1m, soon]
                  expire: never
                """);

        assertEquals(List.of("4", "7", "8", "9", "10", "12", "13"), lines(wrongs), wrongs::toString);
        assertTrue(wrongs.stream().anyMatch(w -> w.contains("did you mean \"connections\"")), wrongs::toString);
    }

    private static List<String> lines(List<String> wrongs) {
        return wrongs.stream()
                .map(w -> w.substring(0, w.indexOf(':')))
                .sorted((a, b) -> Integer.compare(Integer.parseInt(a), Integer.parseInt(b)))
                .toList();
    }

    private static List<String> withoutLines(List<String> wrongs) {
        return wrongs.stream().map(w -> w.substring(w.indexOf(':') + 2)).toList();
    }
}
