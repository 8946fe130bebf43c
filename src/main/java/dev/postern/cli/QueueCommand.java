package dev.postern.cli;

import dev.postern.gateway.desk.Errands;
import dev.postern.mail.QueueId;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `postern queue`: mail on its way.
@Command(
        name = "queue",
        description = {"List the mails that are still to be delivered, those due first.", "Looks only."},
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class QueueCommand implements Callable<Integer> {

    @Mixin
    private final ConfigFolder config = new ConfigFolder();

    @Option(names = "--json", description = "Print one JSON object a line for every mail.")
    private boolean json;

    @Option(names = "--most", paramLabel = "N", description = "At most so many (default: ${DEFAULT-VALUE}).")
    private int most = 100;

    private final WaitingMail waiting;

    QueueCommand(Wiring wiring, Console console) {
        this.waiting = new WaitingMail(wiring, console);
    }

    @Override
    public Integer call() throws Exception {
        return waiting.list(config, "queued", most, json);
    }

    @Command(
            name = "retry",
            description = {
                "Make a mail due at once.",
                "Exit code 0: it is; 1: it is not queued, or being attempted; 2: it could not be done."
            },
            mixinStandardHelpOptions = true,
            versionProvider = Version.class)
    int retry(
            @Mixin ConfigFolder folder,
            @Parameters(paramLabel = "QUEUE-ID", converter = WaitingMail.Id.class) QueueId id)
            throws Exception {
        return waiting.decide(folder, Errands.RETRY, id, "");
    }
}
