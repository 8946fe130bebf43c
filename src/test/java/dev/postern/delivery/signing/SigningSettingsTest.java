package dev.postern.delivery.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.config.Mistake;
import dev.postern.config.Mistakes;
import dev.postern.config.Section;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningSettingsTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    @TempDir
    private Path folder;

    private final Mistakes mistakes = new Mistakes();

    private SigningSettings read(String yaml) throws IOException {
        var file = Files.writeString(folder.resolve("postern.yaml"), yaml);
        return SigningSettings.from(
                Section.read(file, mistakes), List.of("mail.example", "old.example"), folder.resolve("keys"), TODAY);
    }

    private List<String> said() {
        return mistakes.all().stream()
                .map(Mistake::toString)
                .map(text -> text.replace(folder + "/", ""))
                .toList();
    }

    private void assertSaid(String... expected) {
        assertEquals(List.of(expected), said());
    }

    @Test
    void withoutSettingsNothingIsSigned() throws IOException {
        assertEquals(SigningSettings.NONE, read("hostname: gate.example"));
        assertSaid();
    }

    @Test
    void aSelectorNeedsNoMoreThanItsName() throws IOException {
        var settings = read(
                "dkim: { domains: { mail.example: { selectors: { s1: } }, old.example: { selectors: { s1: {} } } } }");
        var selector = settings.signing("mail.example", TODAY).getFirst();
        assertEquals(Algorithm.RSA, selector.algorithm());
        assertEquals(folder.resolve("keys/s1._domainkey.mail.example.pem"), selector.key());
        assertEquals("s1._domainkey.mail.example", selector.record());
        assertSaid();
    }

    @Test
    void readingMakesNoKey() throws IOException {
        read("dkim: { domains: { mail.example: { selectors: { s1: } } } }");
        assertFalse(Files.exists(folder.resolve("keys")));
    }

    @Test
    void everyMistakeIsNamedWithItsLine() throws IOException {
        read("""
                dkim:
                  domains:
                    mial.example:
                      selectors:
                        S_1: {}
                        s2: { algorithm: rssa }
                        s3: { from: 1st of May, key: ../elsewhere.pem }
                    old.example:
                      selectors: {}
                    mail.example:
                      selector: { s1: {} }
                """);
        var said = String.join("\n", said());
        for (var line : List.of(
                "postern.yaml:4: \"dkim.domains.mial.example\" is none of masking.domains; did you mean \"mail.example\"?",
                "postern.yaml:5: \"dkim.domains.mial.example.selectors.S_1\" is no name of a selector",
                "postern.yaml:6: \"dkim.domains.mial.example.selectors.s2.algorithm\" is \"rssa\", must be one of rsa,"
                        + " ed25519; did you mean \"rsa\"?",
                "postern.yaml:7: \"dkim.domains.mial.example.selectors.s3.from\" is \"1st of May\", must be a day such as"
                        + " 2026-11-01",
                "postern.yaml:7: \"dkim.domains.mial.example.selectors.s3.key\" names ",
                "which is not there; keys are only made under keys",
                "postern.yaml:9: \"dkim.domains.old.example.selectors\" must name at least one selector",
                "postern.yaml:11: unknown key \"dkim.domains.mail.example.selector\"; did you mean \"selectors\"?")) {
            assertTrue(said.contains(line), said);
        }
    }

    @Test
    void twoThatSignFromTheSameDayAreAMistake() throws IOException {
        read("dkim: { domains: { mail.example: { selectors: { s1: , s2: , e1: { algorithm: ed25519 } } } } }");
        assertTrue(
                String.join("\n", said()).contains("has two of rsa that sign from the same day"),
                () -> said().toString());
    }

    @Test
    void whatLeavesMailUnsignedIsWorthAWarning() throws IOException {
        read("dkim: { domains: { mail.example: { selectors: { e1: { algorithm: ed25519, from: 2027-01-01 } } } } }");
        var said = said();
        assertTrue(mistakes.all().stream().noneMatch(Mistake::fatal), said::toString);
        assertEquals(3, said.size(), said::toString);
        assertTrue(said.get(2).contains("does not name old.example: its mail leaves unsigned"), said::toString);
        assertTrue(said.getFirst().contains("none that signs yet"), said::toString);
        assertTrue(said.get(1).contains("none of rsa"), said::toString);
    }

    @Test
    void aFileThatIsNoKeyIsAMistake() throws IOException {
        Files.createDirectories(folder.resolve("keys"));
        Files.writeString(folder.resolve("keys/s1._domainkey.mail.example.pem"), "no key");
        read("dkim: { domains: { mail.example: { selectors: { s1: {} } }, old.example: { selectors: { s1: {} } } } }");
        assertEquals(1, said().size(), () -> said().toString());
        assertTrue(mistakes.fatal());
        assertTrue(said().getFirst()
                .startsWith("postern.yaml:1: \"dkim.domains.mail.example.selectors.s1.key\" is keys/s1."));
    }
}
