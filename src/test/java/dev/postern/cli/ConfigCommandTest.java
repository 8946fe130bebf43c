package dev.postern.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.config.Mistake;
import dev.postern.delivery.zone.ZoneRecord;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConfigCommandTest {

    private static final Mistake ERROR =
            new Mistake("etc/postern.yaml", 12, "unknown key \"listners\"; did you mean \"listeners\"?", true);
    private static final Mistake WARNING = new Mistake("etc/sellers.yaml", 3, "\"inbox\" is missing", false);

    private final Shell shell = new Shell();

    @Test
    void aSoundConfigurationIsOk() {
        assertEquals(0, shell.run("config", "check", "--config", "etc"));
        assertEquals("ok: no mistakes, no warnings in etc\n", shell.out());
        assertEquals(List.of("check etc"), shell.wiring.asked);
    }

    @Test
    void everyMistakeHasItsFileAndLine() {
        shell.wiring.mistakes = List.of(ERROR, WARNING);
        assertEquals(1, shell.run("config", "check"));
        assertEquals("""
                etc/postern.yaml:12: unknown key "listners"; did you mean "listeners"?
                etc/sellers.yaml:3: warning: "inbox" is missing
                not ok: 1 mistake, 1 warning in config
                """, shell.out());
    }

    @Test
    void warningsAloneAreFine() {
        shell.wiring.mistakes = List.of(WARNING);
        assertEquals(0, shell.run("config", "check"));
        assertTrue(shell.out().endsWith("ok: no mistakes, 1 warning in config\n"), shell.out());
    }

    @Test
    void jsonIsAnObjectALineForEveryMistake() {
        shell.wiring.mistakes = List.of(WARNING);
        assertEquals(0, shell.run("config", "check", "--json"));
        assertEquals("""
                {"file":"etc/sellers.yaml","line":3,"severity":"warning","text":"\\"inbox\\" is missing"}
                """, shell.out());
    }

    @Test
    void theRecordsToPublishFollow() {
        shell.wiring.records = List.of(
                new ZoneRecord("mail.example", "MX", "10 gate.example", ""),
                new ZoneRecord("s1._domainkey.mail.example", "TXT", "v=DKIM1; p=AA", "signs now"));
        assertEquals(0, shell.run("config", "check"));
        assertEquals("""
                ; DNS records to publish (see dns.md)
                mail.example. MX 10 gate.example.
                ; signs now
                s1._domainkey.mail.example. TXT "v=DKIM1; p=AA"
                ok: no mistakes, no warnings in config
                """, shell.out());
    }

    @Test
    void asJsonARecordIsAnObjectThatNamesIt() {
        shell.wiring.records = List.of(new ZoneRecord("_dmarc.mail.example", "TXT", "v=DMARC1; p=none", ""));
        assertEquals(0, shell.run("config", "check", "--json"));
        assertEquals("""
                {"record":"_dmarc.mail.example","type":"TXT","value":"v=DMARC1; p=none","strings":["v=DMARC1; p=none"],"note":""}
                """, shell.out());
    }

    @Test
    void aConfigurationThatDoesNotStartNeedsNoRecords() {
        shell.wiring.mistakes = List.of(ERROR);
        shell.wiring.records = List.of(new ZoneRecord("mail.example", "MX", "10 gate.example", ""));
        assertEquals(1, shell.run("config", "check"));
        assertTrue(!shell.out().contains("MX"), shell.out());
    }

    @Test
    void configAloneSaysWhatThereIs() {
        assertEquals(2, shell.run("config"));
        assertTrue(shell.err().contains("config check"), shell.err());
    }
}
