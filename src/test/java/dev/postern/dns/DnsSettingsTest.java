package dev.postern.dns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.config.Mistakes;
import dev.postern.config.Section;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DnsSettingsTest {

    private final Mistakes mistakes = new Mistakes();

    private DnsSettings read(String yaml) {
        try (var section = Section.parse("postern.yaml", yaml, mistakes)) {
            return DnsSettings.from(section);
        }
    }

    private static InetSocketAddress at(String address, int port) {
        return new InetSocketAddress(InetAddress.ofLiteral(address), port);
    }

    @Test
    void serversAreAddressesWithOrWithoutAPort() {
        var settings = read("servers: [192.0.2.53, \"192.0.2.54:5353\", \"2001:db8::53\", \"[2001:db8::54]:54\"]");
        assertEquals(
                List.of(at("192.0.2.53", 53), at("192.0.2.54", 5353), at("2001:db8::53", 53), at("2001:db8::54", 54)),
                settings.servers());
        assertEquals(List.of(), mistakes.all());
    }

    @Test
    void unlessSetTheServersAreTheMachines() {
        assertEquals(List.of(), read("").servers());
        assertEquals(Duration.ofSeconds(2), read("").timeout());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "servers: dns.example",
                "servers: \"192.0.2.1:0\"",
                "servers: \"192.0.2.1:99999\"",
                "servers: 192.0.2.256",
                "timeout: 0s",
                "timeout: 1m"
            })
    void aWrongSettingIsNamed(String yaml) {
        read(yaml);
        assertTrue(mistakes.fatal());
    }

    @Test
    void theMachinesServersAreReadFromItsFile(@TempDir Path folder) throws IOException {
        var file = folder.resolve("resolv.conf");
        Files.writeString(file, """
                # made by hand
                search example.com
                nameserver 192.0.2.53
                nameserver 2001:db8::53
                nameserver nonsense
                options timeout:1
                """);
        assertEquals(List.of(at("192.0.2.53", 53), at("2001:db8::53", 53)), MachineServers.read(file));
        assertEquals(List.of(), MachineServers.read(folder.resolve("missing")));
    }
}
