package dev.postern.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.Main;
import dev.postern.testing.Deployment;
import dev.postern.testing.Gate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Starts of the real program: what is taken already is said in one line, and nothing stays behind.
class StartTest {

    @TempDir
    private Path folder;

    private final Wiring program = Main.wiring();
    private final Shell shell = new Shell(program);

    @Test
    void aStoreThatIsInUseIsOneLine() throws Exception {
        try (var first = program.start(deployment("first", 0, 0))) {
            assertEquals(5, first.announcements().size());
            assertEquals(
                    2, shell.run("run", "--config", deployment("first", 0, 0).toString()));
        }
        assertTrue(
                shell.err().matches("postern: another gateway \\(process \\d+\\) has .*first/var open\n"), shell.err());
    }

    @Test
    void aPortThatIsTakenIsOneLine() throws Exception {
        try (var first = program.start(deployment("first", 0, 0))) {
            var port = first.address("submission").getPort();
            assertEquals(
                    2,
                    shell.run("run", "--config", deployment("second", port, 0).toString()));
            assertEquals(
                    "postern: submission cannot listen on 127.0.0.1:" + port + ": Address already in use\n",
                    shell.err());
        }
    }

    @Test
    void aPortOfThePagesThatIsTakenIsOneLine() throws Exception {
        try (var first = program.start(deployment("first", 0, 0))) {
            var port = first.address("http").getPort();
            assertEquals(
                    2,
                    shell.run("run", "--config", deployment("second", 0, port).toString()));
            assertTrue(
                    shell.err()
                            .matches("postern: http cannot listen on 127\\.0\\.0\\.1:" + port
                                    + ": Address already in use\n"),
                    shell.err());
        }
    }

    @Test
    void aStartThatFailedLeavesNothingOpen() throws Exception {
        try (var first = program.start(deployment("first", 0, 0))) {
            var taken = first.address("http").getPort();
            assertEquals(
                    2,
                    shell.run("run", "--config", deployment("second", 0, taken).toString()));
            assertEquals(
                    0, shell.run("run", "--config", deployment("second", 0, 0).toString()));
        }
    }

    @Test
    void sigtermEndsTheProcessWithZero() throws Exception {
        try (var gate = Gate.start(Deployment.create(folder, 25, List.of()))) {
            assertEquals(0, gate.stop(), gate::output);
        }
    }

    private Path deployment(String name, int smtp, int http) throws IOException {
        var config = Files.createDirectories(folder.resolve(name).resolve("config"));
        Files.writeString(
                config.resolve("postern.yaml"),
                "listeners: { submission: { port: %d }, buyer: { port: 0 } }\nhttp: { port: %d }\n"
                        .formatted(smtp, http));
        return config;
    }
}
