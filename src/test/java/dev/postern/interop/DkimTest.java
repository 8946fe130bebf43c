package dev.postern.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.postern.config.Mistakes;
import dev.postern.config.Section;
import dev.postern.delivery.signing.Selector;
import dev.postern.delivery.signing.Signer;
import dev.postern.delivery.signing.SigningSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Our signatures, verified by Debian's dkimpy with the records that `config check` prints.
@Tag("peers")
class DkimTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final String HEAD = """
            From: "Shop" <alias@mail.example>
            To: b@buyer.example
            Subject: Order
             402-1234567-7654321
            Date: Tue, 24 Nov 2026 10:00:00 +0000
            Message-ID: <t1@mail.example>
            References: <a@mail.example>
             <b@mail.example>
            """.replace("\n", "\r\n");

    @TempDir
    private Path folder;

    private Run verified(String mail, String added) throws Exception {
        var root = Section.parse("postern.yaml", """
                dkim: { domains: { mail.example: { selectors: { s1: {}, e1: { algorithm: ed25519 } } } } }
                """, new Mistakes());
        var settings = SigningSettings.from(root, List.of("mail.example"), folder, LocalDate.EPOCH);
        var signed = Signer.open(settings, InstantSource.fixed(NOW)).signed(mail.getBytes(StandardCharsets.UTF_8), NOW);
        var file = folder.resolve("mail.eml");
        Files.writeString(file, added + new String(signed, StandardCharsets.ISO_8859_1), StandardCharsets.ISO_8859_1);
        var arguments = settings.signing("mail.example", LocalDate.EPOCH).stream()
                .map(DkimTest::argument)
                .toArray();
        var command = Program.python("dkim, nacl", "python3-dkim python3-nacl").command(arguments);
        command.add(1, Path.of("src/test/peers/dkim_verify.py").toString());
        return Run.of(command, file, folder.resolve("output"));
    }

    private static String argument(Selector selector) {
        try {
            return selector.record() + "=" + selector.published().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\r\nHello,\r\n\r\nyour order is on its way.\r\n",
                "\r\n",
                "\r\n.\r\n..two\r\n \tblanks  and tabs\t \r\n\r\n\r\n",
                "Subject: a second\r\nX-Odd:\r\n\tfolded\r\n\r\nbody\r\n",
                "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n\u0645\u0631\u062d\u0628\u0627\r\n"
            })
    void bothSignaturesHold(String rest) throws Exception {
        var run = verified(HEAD + rest, "");
        assertEquals("rsa-sha256 holds\ned25519-sha256 holds\n", run.output());
        assertEquals(0, run.exitCode());
    }

    @Test
    void aLongMailHoldsToo() throws Exception {
        var run = verified(HEAD + "\r\n" + "A line of an ordinary mail, not too long.\r\n".repeat(1600), "");
        assertEquals("rsa-sha256 holds\ned25519-sha256 holds\n", run.output());
    }

    @Test
    void aSubjectThatIsAddedBreaksThem() throws Exception {
        assertNotEquals(0, verified(HEAD + "\r\nx\r\n", "Subject: other\r\n").exitCode());
    }
}
