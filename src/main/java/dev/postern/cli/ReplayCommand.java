package dev.postern.cli;

import dev.postern.cli.report.Paint;
import dev.postern.cli.report.Printable;
import dev.postern.cli.report.ReplayLine;
import dev.postern.cli.report.ReplaySummary;
import dev.postern.config.Nearest;
import dev.postern.config.Section;
import dev.postern.gateway.replay.Rejudged;
import dev.postern.rules.RuleCatalogue;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/// `postern replay`: what other rules would have made of the mails that are kept. Looks only, beside a
/// running gateway too.
@Command(
        name = "replay",
        description = {
            "Judge kept mails again under the rules.yaml and words/ of another folder,",
            "and tell which verdicts would change.",
            "Exit code 0: none would; 1: some would; 2: it could not be done, or not for all."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ReplayCommand implements Callable<Integer> {

    @Mixin
    private final ConfigFolder config = new ConfigFolder();

    @Option(
            names = "--with",
            paramLabel = "DIR",
            required = true,
            description = "The folder of the other rules; sellers and orders stay those of --config.")
    private Path rules = Path.of("");

    @Option(
            names = "--since",
            paramLabel = "TIME",
            defaultValue = "7d",
            converter = Span.class,
            description = "How far back, such as 12h or 7d (default: ${DEFAULT-VALUE}).")
    private Duration since = Duration.ofDays(7);

    @Option(names = "--rule", paramLabel = "ID", description = "Only changes that have to do with this rule.")
    private @Nullable String rule;

    @Option(names = "--seller", paramLabel = "KEY", description = "Only mails of this seller.")
    private @Nullable String seller;

    @Option(names = "--json", description = "Print one JSON object a line for every change, and the summary.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Wiring wiring;
    private final Console console;
    private final InstantSource clock;

    ReplayCommand(Wiring wiring, Console console, InstantSource clock) {
        this.wiring = wiring;
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() throws Exception {
        known("rule", rule, RuleCatalogue.words());
        var found = wiring.replay(config.path(), rules)
                .orElseThrow(() -> new IOException("there is no store yet under " + config.path()
                        + "; --config names the folder of the gateway's postern.yaml"));
        try (var open = found) {
            known("seller", seller, open.sellers());
            wiring.remarks().forEach(console.err()::println);
            open.warnings().forEach(console.err()::println);
            return run(open);
        }
    }

    private void known(String what, @Nullable String name, Collection<String> names) {
        if (name != null && !names.contains(name)) {
            var hint = Nearest.of(name, names).map(near -> "; did you mean \"" + near + "\"?");
            throw new ParameterException(
                    spec.commandLine(), "there is no " + what + " \"" + name + '"' + hint.orElse(""));
        }
    }

    private int run(Wiring.OpenReplay open) {
        var start = clock.instant().minus(since);
        var summary = new ReplaySummary();
        var progress = new Progress(console, "mails", open.replay().size(start), clock);
        open.replay().run(start, Optional.ofNullable(seller), mail -> tell(mail, summary, progress), progress::step);
        progress.clear();
        console.out().println(json ? summary.json() : summary.line());
        if (summary.anyFailed()) {
            return Commands.FAILED;
        }
        return summary.anyChanged() ? Commands.NO : Commands.FINE;
    }

    private void tell(Rejudged mail, ReplaySummary summary, Progress progress) {
        switch (mail) {
            case Rejudged.Orphaned _ -> summary.orphaned();
            case Rejudged.Failed failed -> {
                summary.failed();
                progress.clear();
                console.err().println(failed.item().id() + " could not be judged: " + Printable.of(failed.why()));
            }
            case Rejudged.Judged judged -> {
                summary.judged();
                if (judged.isChanged() && (rule == null || judged.concerns(rule))) {
                    summary.changed(judged);
                    progress.clear();
                    print(new ReplayLine(judged));
                }
            }
        }
    }

    private void print(ReplayLine line) {
        if (json) {
            console.out().println(line.json());
        } else {
            line.lines(new Paint(console.colours())).forEach(console.out()::println);
        }
    }

    /// Reads the times among the arguments.
    static final class Span implements ITypeConverter<Duration> {

        @Override
        public Duration convert(String text) {
            return Section.duration(text)
                    .orElseThrow(() -> new TypeConversionException('"' + text + "\" is no time such as 12h or 7d"));
        }
    }
}
