package dev.postern.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.config.Mistakes;
import dev.postern.config.Section;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdminSettingsTest {

    @TempDir
    private Path folder;

    private final Mistakes mistakes = new Mistakes();

    @Test
    void withoutSettingsThePagesAreOnLoopback() throws IOException {
        var address = read("").address();
        assertTrue(address.getAddress().isLoopbackAddress());
        assertEquals(8025, address.getPort());
        assertFalse(mistakes.fatal());
    }

    @Test
    void anAddressThatOthersReachIsAMistake() throws IOException {
        read("http:\n  host: 0.0.0.0\n");
        assertEquals(1, mistakes.all().size());
        assertEquals(2, mistakes.all().getFirst().line());
        assertTrue(mistakes.fatal());
    }

    @Test
    void itIsNoneWhereTheOperatorSaysSo() throws IOException {
        var address =
                read("http: { host: 0.0.0.0, port: 80, allow-remote: true }").address();
        assertEquals("0.0.0.0", address.getAddress().getHostAddress());
        assertFalse(mistakes.fatal());
    }

    @Test
    void aHostThatIsNoAddressIsAMistake() throws IOException {
        read("http: { host: \"not an address\" }");
        assertTrue(mistakes.all().getFirst().text().contains("no address of this machine"));
    }

    private AdminSettings read(String text) throws IOException {
        var file = folder.resolve("postern.yaml");
        Files.writeString(file, text);
        try (var root = Section.read(file, mistakes);
                var http = root.section("http")) {
            return AdminSettings.from(http);
        }
    }
}
