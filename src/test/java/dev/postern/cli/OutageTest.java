package dev.postern.cli;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.Main;
import dev.postern.testing.Deployment;
import dev.postern.testing.Deployment.Order;
import dev.postern.testing.OrderMail;
import dev.postern.testing.SmtpClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A next hop that is gone for good.
class OutageTest {

    private static final int MAILS = 20;

    @TempDir
    private Path folder;

    private final Wiring program = Main.wiring();

    @Test
    void mailThatWaitsBehindASleepingNextHopIsGivenUpWhenItsTimeIsOver() throws Exception {
        var deployment = Deployment.create(folder, 1, List.of(Order.TABLE));
        var file = deployment.config().resolve("postern.yaml");
        Files.writeString(file, Files.readString(file).replace("delivery: {", "delivery: { expire: 3s, retry: [1s],"));
        try (var gateway = program.start(deployment.config())) {
            for (var i = 0; i < MAILS; i++) {
                send(gateway.address("submission").getPort(), "m" + i);
            }
            await().atMost(Duration.ofSeconds(40))
                    .until(() -> !audit(deployment).contains("  queued  "));
            assertTrue(audit(deployment).contains("every mail is accounted for"), audit(deployment));
        }
    }

    private String audit(Deployment deployment) {
        var shell = new Shell(program);
        shell.run("audit", "--config", deployment.config().toString());
        return shell.out();
    }

    private static void send(int port, String mark) throws IOException {
        var mail = OrderMail.compliant(Order.TABLE, mark);
        try (var client = SmtpClient.connect(port)) {
            assertTrue(client.begin(mail.from(), mail.to()));
            client.content(mail.bytes());
            client.reply();
        }
    }
}
