package dev.postern.cli;

import dev.postern.gateway.desk.Errand;
import dev.postern.gateway.desk.Errands;
import dev.postern.mail.Address;
import dev.postern.mail.OrderId;
import java.util.HashMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `postern erase`: makes what is kept of a buyer unreadable for good. The gateway that runs does it; where none
/// does, this program, under the store's lock.
@Command(
        name = "erase",
        description = {
            "Destroy the keys of a buyer: kept mails, excerpts and aliases cannot be read any more.",
            "The records of what happened stay. Without --yes, it only says what would be destroyed.",
            "Exit code 0: done; 1: not done, or nothing is kept; 2: it could not be done."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class EraseCommand implements Callable<Integer> {

    @Mixin
    private final ConfigFolder config = new ConfigFolder();

    @Parameters(
            paramLabel = "BUYER-ADDRESS",
            arity = "0..1",
            converter = CheckCommand.MailAddress.class,
            description = "The buyer's real address.")
    private @Nullable Address buyer;

    @Option(names = "--order", paramLabel = "ORDER-ID", description = "The buyer of this order instead.")
    private @Nullable String order;

    @Option(names = "--yes", description = "Do it. It cannot be undone.")
    private boolean yes;

    @Option(names = "--force", description = "Drop mails of the buyer that are still queued or held.")
    private boolean force;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Wiring wiring;
    private final Console console;

    EraseCommand(Wiring wiring, Console console) {
        this.wiring = wiring;
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        var arguments = new HashMap<String, String>();
        if ((buyer == null) == (order == null)) {
            throw new ParameterException(spec.commandLine(), "erase whom? A buyer's address, or --order ORDER-ID");
        }
        if (buyer != null) {
            arguments.put("buyer", buyer.toString());
        }
        if (order != null) {
            arguments.put("order", known(order));
        }
        arguments.put("yes", Boolean.toString(yes));
        arguments.put("force", Boolean.toString(force));
        arguments.put("json", Boolean.toString(json));
        try (var desk = wiring.desk(config.path())) {
            return desk.run(new Errand(Errands.ERASE, arguments), console);
        }
    }

    private String known(String id) {
        return OrderId.parse(id)
                .map(OrderId::text)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), '"' + id + "\" is no order ID (such as 402-1234567-7654321)"));
    }
}
