package dev.postern.cli;

import dev.postern.cli.report.Paint;
import dev.postern.cli.report.Trace;
import dev.postern.journal.Entry;
import dev.postern.journal.Journal;
import dev.postern.mail.OrderId;
import dev.postern.mail.QueueId;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `postern trace`: the story of an order or a mail, from the journal. Looks only, beside a running
/// gateway too.
@Command(
        name = "trace",
        description = {
            "Tell what happened to the mails of an order, or to one mail.",
            "Exit code 0: told; 1: nothing is known of it; 2: neither an order ID nor a queue id."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class TraceCommand implements Callable<Integer> {

    @Mixin
    private final ConfigFolder config = new ConfigFolder();

    @Option(names = "--json", description = "Print one JSON object a line for every record.")
    private boolean json;

    @Parameters(paramLabel = "ORDER-ID|QUEUE-ID", description = "As in the order report, or as in a reply.")
    private String name = "";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Wiring wiring;
    private final Console console;

    TraceCommand(Wiring wiring, Console console) {
        this.wiring = wiring;
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        var entries = entries(question());
        if (entries.isEmpty()) {
            console.err().println("nothing is known of " + name);
            return Commands.NO;
        }
        for (var line : Trace.of(entries)) {
            if (json) {
                console.out().println(line.json());
            } else {
                line.lines(new Paint(console.colours())).forEach(console.out()::println);
            }
        }
        return Commands.FINE;
    }

    private Function<Journal, List<Entry>> question() {
        Optional<Function<Journal, List<Entry>>> order = OrderId.parse(name).map(id -> journal -> journal.ofOrder(id));
        Optional<Function<Journal, List<Entry>>> mail = QueueId.parse(name).map(id -> journal -> journal.ofMail(id));
        return order.or(() -> mail)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        '"' + name + "\" is neither an order ID (such as 402-1234567-7654321) nor a queue id"));
    }

    private List<Entry> entries(Function<Journal, List<Entry>> question) throws Exception {
        var found = wiring.journal(config.path())
                .orElseThrow(() -> new IOException("there is no store yet under " + config.path()
                        + "; --config names the folder of the gateway's postern.yaml"));
        try (var open = found) {
            return question.apply(open.journal());
        }
    }
}
