package dev.postern.cli;

import dev.postern.gateway.desk.Errands;
import dev.postern.mail.QueueId;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `postern held`: mail that waits for a person's decision.
@Command(
        name = "held",
        description = {"List the mails that wait for a decision, the oldest first, and why.", "Looks only."},
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class HeldCommand implements Callable<Integer> {

    @Mixin
    private final ConfigFolder config = new ConfigFolder();

    @Option(names = "--json", description = "Print one JSON object a line for every mail.")
    private boolean json;

    @Option(names = "--most", paramLabel = "N", description = "At most so many (default: ${DEFAULT-VALUE}).")
    private int most = 100;

    private final WaitingMail waiting;

    HeldCommand(Wiring wiring, Console console) {
        this.waiting = new WaitingMail(wiring, console);
    }

    @Override
    public Integer call() throws Exception {
        return waiting.list(config, "held", most, json);
    }

    @Command(
            name = "release",
            description = {
                "Let a held mail leave. It is judged, masked and proved anew first.",
                "Exit code 0: released; 1: it is not held, or stays held; 2: it could not be done."
            },
            mixinStandardHelpOptions = true,
            versionProvider = Version.class)
    int release(
            @Mixin ConfigFolder folder,
            @Parameters(paramLabel = "QUEUE-ID", converter = WaitingMail.Id.class) QueueId id,
            @Option(names = "--reason", defaultValue = "", description = "Why; it goes on record.") String reason)
            throws Exception {
        return waiting.decide(folder, Errands.RELEASE, id, reason);
    }

    @Command(
            name = "drop",
            description = {
                "Drop a held mail for good; the seller who sent it is told by mail.",
                "Exit code 0: dropped; 1: it is not held; 2: it could not be done."
            },
            mixinStandardHelpOptions = true,
            versionProvider = Version.class)
    int drop(
            @Mixin ConfigFolder folder,
            @Parameters(paramLabel = "QUEUE-ID", converter = WaitingMail.Id.class) QueueId id,
            @Option(names = "--reason", required = true, description = "Why; it goes on record.") String reason)
            throws Exception {
        return waiting.decide(folder, Errands.DROP, id, reason);
    }
}
