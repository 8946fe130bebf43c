package dev.postern.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.postern.config.Mistake;
import dev.postern.store.StoreException;
import java.net.BindException;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunCommandTest {

    private final Shell shell = new Shell();

    @Test
    void saysWhereItListensAndClosesInTheEnd() {
        assertEquals(0, shell.run("run", "--config", "etc"));
        assertEquals("submission 127.0.0.1:2525 (seller demo, no login)\nhttp http://127.0.0.1:8025/\n", shell.out());
        assertEquals(List.of("start etc", "check etc", "close"), shell.wiring.asked);
    }

    @Test
    void theConfigurationIsTakenFromConfig() {
        shell.run("run");
        assertEquals(List.of("start config", "check config", "close"), shell.wiring.asked);
    }

    @Test
    void mistakesInTheConfigurationArePrintedOneALine() {
        shell.wiring.mistakes = List.of(
                new Mistake("config/postern.yaml", 3, "unknown key \"hots\"", true),
                new Mistake("config/sellers.yaml", 0, "names no seller", false));
        assertEquals(2, shell.run("run"));
        assertEquals(
                "config/postern.yaml:3: unknown key \"hots\"\nconfig/sellers.yaml: warning: names no seller\n",
                shell.err());
        assertEquals("", shell.out());
    }

    @Test
    void warningsAreSaidAndTheGatewayRuns() {
        shell.wiring.mistakes = List.of(new Mistake("config/sellers.yaml", 3, "\"inbox\" is missing", false));
        assertEquals(0, shell.run("run"));
        assertEquals("config/sellers.yaml:3: warning: \"inbox\" is missing\n", shell.err());
    }

    @Test
    void aTakenAddressIsOneLine() {
        shell.wiring.unable = new BindException("submission cannot listen on 127.0.0.1:2525: Address already in use");
        assertEquals(2, shell.run("run"));
        assertEquals("postern: submission cannot listen on 127.0.0.1:2525: Address already in use\n", shell.err());
    }

    @Test
    void aStoreThatAnotherGatewayHoldsIsOneLine() {
        shell.wiring.defect = new StoreException.Locked("another gateway (process 7) has /srv/var open");
        assertEquals(2, shell.run("run"));
        assertEquals("postern: another gateway (process 7) has /srv/var open\n", shell.err());
    }
}
