package dev.postern.cli;

import dev.postern.config.Mistake;
import dev.postern.store.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
                "Find every mistake in the configuration files.",
                "Exit code 0: the gateway would start with it; 1: it would not; 2: there is no such folder."
            },
            mixinStandardHelpOptions = true,
            versionProvider = Version.class)
    int check(
            @Mixin ConfigFolder config,
            @Option(names = "--json", description = "Print one JSON object a line for every mistake.") boolean json)
            throws Wiring.BadConfiguration {
        var mistakes = new ArrayList<>(wiring.check(config.path()));
        if (mistakes.stream().noneMatch(Mistake::fatal)) {
            mistakes.addAll(wiring.checkReports(config.path()));
        }
        mistakes.sort(Mistake.BY_PLACE);
        mistakes.forEach(mistake -> console.out().println(json ? Json.write(object(mistake)) : mistake.toString()));
        var fatal = mistakes.stream().filter(Mistake::fatal).count();
        if (!json) {
            console.out().println(summary(fatal, mistakes.size() - fatal) + " in " + config.path());
        }
        return fatal == 0 ? Commands.FINE : Commands.NO;
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
