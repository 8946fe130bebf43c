package dev.postern.cli;

import dev.postern.gateway.Audit;
import dev.postern.store.Json;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `postern audit`: whether all mail that was taken is accounted for.
@Command(
        name = "audit",
        description = {
            "Prove that every mail that was taken came to its end, or waits, once. Looks only.",
            "Exit code 0: it did; 1: some did not, and which; 2: it could not be found out."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class AuditCommand implements Callable<Integer> {

    @Mixin
    private final ConfigFolder config = new ConfigFolder();

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    private final Wiring wiring;
    private final Console console;

    AuditCommand(Wiring wiring, Console console) {
        this.wiring = wiring;
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        var found = wiring.journal(config.path())
                .orElseThrow(() -> new IOException("there is no store yet under " + config.path()
                        + "; --config names the folder of the gateway's postern.yaml"));
        try (var open = found) {
            var balance = open.audit().balance();
            if (json) {
                console.out().println(json(balance));
            } else {
                print(balance);
            }
            return balance.differences().isEmpty() ? Commands.FINE : Commands.NO;
        }
    }

    private void print(Audit.Balance balance) {
        var out = console.out();
        out.println("taken or written here  " + balance.opened());
        new TreeMap<>(balance.ended()).forEach((ending, count) -> out.println("  " + ending + "  " + count));
        new TreeMap<>(balance.waiting()).forEach((state, count) -> out.println("  " + state + "  " + count));
        for (var difference : balance.differences()) {
            out.println(difference.id() + "  " + word(difference.fault()));
        }
        out.println(
                balance.differences().isEmpty()
                        ? "every mail is accounted for"
                        : "not accounted for: " + balance.differences().size());
    }

    private static String json(Audit.Balance balance) {
        var all = new LinkedHashMap<String, Object>();
        all.put("opened", balance.opened());
        all.put("ended", new TreeMap<>(balance.ended()));
        all.put("waiting", new TreeMap<>(balance.waiting()));
        all.put(
                "differences",
                balance.differences().stream()
                        .map(each -> Map.of("id", each.id().text(), "fault", word(each.fault())))
                        .toList());
        return Json.write(all);
    }

    private static String word(Audit.Fault fault) {
        return fault.name().toLowerCase(Locale.ROOT);
    }
}
