package dev.postern.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.testing.Deployment;
import dev.postern.testing.Deployment.Order;
import dev.postern.testing.Gate;
import dev.postern.testing.MailSink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// nmap's own search for open relays, at both doors.
@Tag("peers")
class OpenRelayTest {

    private static final String ARGUMENTS = "smtp-open-relay.domain=victim.example,smtp-open-relay.ip=127.0.0.1";
    private static final Queue<String> RELAYED = new ConcurrentLinkedQueue<>();

    @AutoClose
    private static MailSink sink;

    @AutoClose
    private static Gate gate;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        sink = new MailSink(RELAYED::add);
        var deployment = Deployment.create(folder, sink.port(), List.of(Order.TABLE));
        var file = deployment.config().resolve("postern.yaml");
        // A listener that is bound to a seller hears any recipient out and judges after DATA; nmap looks at RCPT.
        Files.writeString(file, Files.readString(file).replace("seller: demo", "logins-without-tls: true"));
        gate = Gate.start(deployment);
    }

    @Test
    void theBuyerSideIsNoOpenRelay(@TempDir Path folder) throws Exception {
        assertNoRelay(gate.buyerSidePort(), folder);
    }

    @Test
    void submissionIsNoOpenRelay(@TempDir Path folder) throws Exception {
        assertNoRelay(gate.submissionPort(), folder);
    }

    private static void assertNoRelay(int port, Path folder) throws Exception {
        var command = Program.NMAP.command(
                "-n",
                "-Pn",
                "-sT",
                "-p",
                port,
                "--script",
                "+smtp-open-relay",
                "--script-args",
                ARGUMENTS,
                "127.0.0.1");
        var nothing = Files.createFile(folder.resolve("nothing"));
        var run = Run.of(command, nothing, folder.resolve("output"));
        assertEquals(0, run.exitCode(), run::output);
        assertTrue(
                run.output().contains("doesn't seem to be an open relay, all tests failed")
                        || run.output().contains("authentication needed"),
                run::output);
        assertEquals(List.of(), List.copyOf(RELAYED));
    }
}
