package dev.postern.cli;

import dev.postern.cli.report.AliasLine;
import dev.postern.gateway.desk.Errand;
import dev.postern.gateway.desk.Errands;
import dev.postern.mail.Address;
import dev.postern.mail.OrderId;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `postern alias`: what the sides of a pair are called towards each other.
@Command(
        name = "alias",
        description = "Look after aliases.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND")
final class AliasCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Wiring wiring;
    private final Console console;

    AliasCommand(Wiring wiring, Console console) {
        this.wiring = wiring;
        this.console = console;
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "alias what? There are: alias list, show, revoke, renew and export");
    }

    @Command(
            name = "list",
            description = {"List every alias there is or was, without the buyers' addresses.", "Looks only."},
            mixinStandardHelpOptions = true,
            versionProvider = Version.class)
    int list(
            @Mixin ConfigFolder config,
            @Option(names = "--seller", paramLabel = "KEY", description = "Only those of this seller.") @Nullable
                    String seller,
            @Option(names = "--json", description = "Print one JSON object a line for every alias.") boolean json)
            throws Exception {
        try (var open = register(config)) {
            open.register().forEach(alias -> {
                if (seller == null || seller.equals(alias.seller())) {
                    print(new AliasLine(alias, Optional.empty()), json);
                }
            });
        }
        return Commands.FINE;
    }

    @Command(
            name = "show",
            description = {
                "Show who stands behind an alias, or all aliases of a buyer.",
                "Exit code 0: shown; 1: there is no such alias, and no alias of such a buyer."
            },
            mixinStandardHelpOptions = true,
            versionProvider = Version.class)
    int show(
            @Mixin ConfigFolder config,
            @Parameters(paramLabel = "ADDRESS", converter = CheckCommand.MailAddress.class) Address address,
            @Option(names = "--json", description = "Print one JSON object a line for every alias.") boolean json)
            throws Exception {
        try (var open = register(config)) {
            var ofPair = open.register().ofSamePair(address);
            var found = ofPair.isEmpty() ? open.register().ofBuyer(address, open.sellers()) : ofPair;
            var buyer = ofPair.isEmpty()
                    ? Optional.of(address)
                    : open.register().behind(address).map(pair -> pair.buyer());
            found.forEach(alias -> print(new AliasLine(alias, buyer), json));
            return found.isEmpty() ? nothing() : Commands.FINE;
        }
    }

    private int nothing() {
        console.err().println("there is no such alias, and no alias of such a buyer");
        return Commands.NO;
    }

    @Command(
            name = "revoke",
            description = {
                "End an alias for good: mail to it is refused like mail to nobody.",
                "The next mail of the pair carries a new one.",
                "Exit code 0: revoked; 1: there is no such live alias; 2: it could not be done."
            },
            mixinStandardHelpOptions = true,
            versionProvider = Version.class)
    int revoke(
            @Mixin ConfigFolder config,
            @Parameters(paramLabel = "ALIAS", converter = CheckCommand.MailAddress.class) Address alias,
            @Option(names = "--json", description = "Print one JSON object.") boolean json)
            throws Exception {
        return change(config, Errands.REVOKE, alias, json);
    }

    @Command(
            name = "renew",
            description = {
                "Let an alias live as if its pair had written now, also if it is expired.",
                "Exit code 0: renewed; 1: there is no such alias, or it was revoked; 2: it could not be done."
            },
            mixinStandardHelpOptions = true,
            versionProvider = Version.class)
    int renew(
            @Mixin ConfigFolder config,
            @Parameters(paramLabel = "ALIAS", converter = CheckCommand.MailAddress.class) Address alias,
            @Option(names = "--json", description = "Print one JSON object.") boolean json)
            throws Exception {
        return change(config, Errands.RENEW, alias, json);
    }

    private int change(ConfigFolder config, String errand, Address alias, boolean json) throws Exception {
        return run(config, new Errand(errand, Map.of("alias", alias.toString(), "json", Boolean.toString(json))));
    }

    @Command(
            name = "export",
            description = {
                "Write an order report with the buyers' aliases as buyer-email, for sellers' tools to read.",
                "Exit code 0: written; 1: some orders that were named are not known; 2: it could not be done."
            },
            mixinStandardHelpOptions = true,
            versionProvider = Version.class)
    int export(
            @Mixin ConfigFolder config,
            @Option(names = "--seller", paramLabel = "KEY", description = "Only orders of this seller.") @Nullable
                    String seller,
            @Option(names = "--order", paramLabel = "ORDER-ID", description = "Only this order; may be repeated.")
                    @Nullable
                    List<String> orders)
            throws Exception {
        var arguments = new HashMap<String, String>();
        if (seller != null) {
            arguments.put("seller", seller);
        }
        if (orders != null) {
            orders.forEach(this::mustBeAnOrder);
            arguments.put("orders", String.join(" ", orders));
        }
        return run(config, new Errand(Errands.EXPORT, arguments));
    }

    private void mustBeAnOrder(String id) {
        if (OrderId.parse(id).isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), '"' + id + "\" is no order ID (such as 402-1234567-7654321)");
        }
    }

    private int run(ConfigFolder config, Errand errand) throws Exception {
        try (var desk = wiring.desk(config.path())) {
            return desk.run(errand, console);
        }
    }

    private Wiring.OpenRegister register(ConfigFolder config) throws Exception {
        return wiring.register(config.path())
                .orElseThrow(() -> new IOException("there is no store yet under " + config.path()
                        + "; --config names the folder of the gateway's postern.yaml"));
    }

    private void print(AliasLine line, boolean json) {
        console.out().println(json ? line.json() : line.text());
    }
}
