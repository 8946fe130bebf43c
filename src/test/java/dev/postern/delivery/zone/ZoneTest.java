package dev.postern.delivery.zone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.config.Mistakes;
import dev.postern.config.Section;
import dev.postern.delivery.DeliverySettings;
import dev.postern.delivery.signing.Signer;
import dev.postern.delivery.signing.SigningSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZoneTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");
    private static final String SELECTORS = "dkim: { domains: { mail.example: { selectors: {"
            + " s1: {}, s2: { from: 2026-11-01 }, s3: { from: 2027-01-01 }, e1: { algorithm: ed25519 } } } } }";

    @TempDir
    private Path folder;

    private SigningSettings signing(String yaml) {
        return SigningSettings.from(section(yaml), List.of("mail.example"), folder.resolve("keys"), TODAY);
    }

    private static Section section(String yaml) {
        return Section.parse("postern.yaml", yaml, new Mistakes());
    }

    private List<ZoneRecord> records(String hostname, String delivery, String signing) {
        return new Zone(hostname, DeliverySettings.from(section(delivery)), signing(signing), TODAY).of("mail.example");
    }

    private String spf(String smarthost) {
        return records("gate.example", "delivery: { routes: { next: { smarthost: \"" + smarthost + "\" } } }", "{}")
                .get(1)
                .value();
    }

    @Test
    void withoutKeysThereAreThreeRecords() {
        var records = records("gate.example", "delivery: { routes: { next: { smarthost: out.example } } }", "{}");
        assertEquals(
                List.of(
                        "mail.example. MX 10 gate.example.",
                        "mail.example. TXT \"v=spf1 a:out.example -all\"",
                        "_dmarc.mail.example. TXT \"v=DMARC1; p=none; adkim=s; aspf=s\""),
                records.stream()
                        .flatMap(record -> record.zoneLines().lines())
                        .filter(line -> !line.startsWith(";"))
                        .toList());
    }

    @Test
    void senderPolicyNamesWhoSends() {
        assertEquals("v=spf1 a:out.example -all", spf("out.example:587"));
        assertEquals("v=spf1 a:gate.example -all", spf("127.0.0.1:2500"));
        assertEquals("v=spf1 a:gate.example -all", spf("[::1]:25"));
        assertEquals("v=spf1 ip4:192.0.2.7 -all", spf("192.0.2.7"));
        assertEquals("v=spf1 ip6:2001:db8::7 -all", spf("[2001:db8::7]:25"));
        assertEquals("v=spf1 -all", records("gate.example", "{}", "{}").get(1).value());
    }

    @Test
    void aKeyThatIsNotMadeYetIsNotMadeByLooking() {
        var key = records("gate.example", "{}", SELECTORS).get(2);
        assertTrue(key.zoneLines().contains("is made when the gateway next starts"), key::zoneLines);
        assertTrue(key.zoneLines().endsWith("_domainkey.mail.example. TXT (not known yet)"), key::zoneLines);
        assertFalse(Files.exists(folder.resolve("keys")));
    }

    @Test
    void everyKeyHasItsRecordAndItsTime() throws IOException {
        Signer.open(signing(SELECTORS), InstantSource.system());
        var records = records("gate.example", "{}", SELECTORS);
        assertEquals(
                List.of(
                        "s1 rsa, signs no more",
                        "s2 rsa, signs now",
                        "s3 rsa, signs from 2027-01-01 on",
                        "e1 ed25519, signs now"),
                records.subList(2, 6).stream()
                        .map(record -> record.name().replace("._domainkey.mail.example", "") + " "
                                + record.note().replaceFirst("; .*", ""))
                        .toList());
        assertEquals(
                "v=DMARC1; p=quarantine; adkim=s; aspf=s", records.getLast().value());
    }

    @Test
    void noStringOfARecordIsTooLong() throws IOException {
        Signer.open(signing(SELECTORS), InstantSource.system());
        var records = records("gate.example", "{}", SELECTORS);
        var rsa = records.get(2);
        assertEquals(2, rsa.strings().size());
        assertEquals(255, rsa.strings().getFirst().length());
        assertEquals(rsa.value(), String.join("", rsa.strings()));
        assertTrue(rsa.zoneLines().contains("\" \""), rsa::zoneLines);
        assertEquals(1, records.get(5).strings().size());
    }

    @Test
    void aNameThatNobodyKnowsIsSaid() {
        assertTrue(records("postern.localhost", "{}", "{}").getFirst().note().contains("set \"hostname\""));
        assertEquals("", records("gate.example", "{}", "{}").getFirst().note());
    }
}
