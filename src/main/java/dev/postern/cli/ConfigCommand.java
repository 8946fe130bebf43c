package dev.postern.cli;

import dev.postern.config.Mistake;
import dev.postern.delivery.zone.ZoneRecord;
import dev.postern.store.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `postern config check`: every mistake of a configuration at once.
@Command(
        name = "config",
        description = "Look at the configuration.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND")
final class ConfigCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Wiring wiring;
    private final Console console;

    ConfigCommand(Wiring wiring, Console console) {
        this.wiring = wiring;
        this.console = console;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "config what? There is: config check");
    }

    @Command(
            name = "check",
            description = {
                "Find every mistake in the configuration files, and print the DNS records to publish.",
                "Exit code 0: the gateway would start with it; 1: it would not; 2: there is no such folder."
            },
            mixinStandardHelpOptions = true,
            versionProvider = Version.class)
    int check(
            @Mixin ConfigFolder config,
            @Option(
                            names = "--json",
                            description = "Print one JSON object a line for every mistake and every DNS record.")
                    boolean json)
            throws Wiring.BadConfiguration {
        var mistakes = new ArrayList<>(wiring.check(config.path()));
        if (mistakes.stream().noneMatch(Mistake::fatal)) {
            mistakes.addAll(wiring.checkReports(config.path()));
        }
        mistakes.sort(Mistake.BY_PLACE);
        mistakes.forEach(mistake -> console.out().println(json ? Json.write(object(mistake)) : mistake.toString()));
        var fatal = mistakes.stream().filter(Mistake::fatal).count();
        if (fatal == 0) {
            records(wiring.records(config.path()), json);
        }
        if (!json) {
            console.out().println(summary(fatal, mistakes.size() - fatal) + " in " + config.path());
        }
        return fatal == 0 ? Commands.FINE : Commands.NO;
    }

    /// As a zone file, in which a semicolon begins a comment.
    private void records(List<ZoneRecord> records, boolean json) {
        if (!records.isEmpty() && !json) {
            console.out().println("; DNS records to publish (see dns.md)");
        }
        records.forEach(record -> console.out().println(json ? Json.write(object(record)) : record.zoneLines()));
    }

    private static Map<String, Object> object(ZoneRecord record) {
        var object = new LinkedHashMap<String, Object>();
        object.put("record", record.name());
        object.put("type", record.type());
        object.put("value", record.value());
        object.put("strings", record.type().equals("TXT") ? record.strings() : List.of());
        object.put("note", record.note());
        return object;
    }

    private static Map<String, Object> object(Mistake mistake) {
        var object = new LinkedHashMap<String, Object>();
        object.put("file", mistake.file());
        object.put("line", mistake.line());
        object.put("severity", mistake.fatal() ? "error" : "warning");
        object.put("text", mistake.text());
        return object;
    }

    private static String summary(long mistakes, long warnings) {
        var counts = counted(mistakes, "mistake") + ", " + counted(warnings, "warning");
        return (mistakes == 0 ? "ok: " : "not ok: ") + counts;
    }

    private static String counted(long count, String word) {
        return (count == 0 ? "no" : count) + " " + word + (count == 1 ? "" : "s");
    }
}
