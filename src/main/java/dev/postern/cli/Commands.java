package dev.postern.cli;

import dev.postern.cli.Wiring.BadConfiguration;
import dev.postern.store.StoreException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.nio.file.FileSystemException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// The command `postern` and all that stand below it.
///
/// Exit codes are the same everywhere: 0 fine, 1 "no" (a violation, a mistake, nothing known), 2 could
/// not do it.
@Command(
        name = "postern",
        description = "The guarded mail gate between marketplace sellers and their buyers.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND")
public final class Commands {

    static final int FINE = 0;
    static final int NO = 1;
    static final int FAILED = 2;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show where an unexpected error came from.")
    private boolean debug;

    private final Console console;

    private Commands(Console console) {
        this.console = console;
    }

    /// Runs the command that the arguments name, on the streams of the process.
    ///
    /// @return the exit code
    public static int run(Wiring wiring, String... arguments) {
        return run(wiring, Console.ofProcess(), Ending.ofProcess(), arguments);
    }

    static int run(Wiring wiring, Console console, Ending ending, String... arguments) {
        var top = new Commands(console);
        var line = new CommandLine(top)
                .addSubcommand(new RunCommand(wiring, console, ending))
                .addSubcommand(new CheckCommand(wiring, console))
                .addSubcommand(new ConfigCommand(wiring, console))
                .addSubcommand(new TraceCommand(wiring, console))
                .addSubcommand(new ReplayCommand(wiring, console, InstantSource.system()))
                .addSubcommand(new AliasCommand(wiring, console))
                .addSubcommand(new QueueCommand(wiring, console))
                .addSubcommand(new HeldCommand(wiring, console))
                .addSubcommand(new AuditCommand(wiring, console))
                .addSubcommand(new EraseCommand(wiring, console))
                .addSubcommand(new PasswordCommand(console))
                .addSubcommand(new DemoCommand(wiring, console, ending))
                .setOut(console.out())
                .setErr(console.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(ansi(console)))
                .setExecutionExceptionHandler((e, at, parsed) -> top.failed(e))
                .setParameterExceptionHandler((e, args) -> top.misused(e));
        try {
            return arguments.length == 0 ? top.usage(line) : line.execute(arguments);
        } finally {
            console.out().flush();
            console.err().flush();
        }
    }

    private static CommandLine.Help.Ansi ansi(Console console) {
        return console.colours() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF;
    }

    private int usage(CommandLine line) {
        line.usage(console.err());
        return FAILED;
    }

    private int misused(CommandLine.ParameterException e) {
        console.err().println("postern: " + e.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(e, console.err());
        console.err().println("Try: " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return FAILED;
    }

    /// What an operator can mend is said in a line; the rest too, unless `--debug` asks for more.
    private int failed(Exception e) {
        switch (e) {
            case BadConfiguration bad -> bad.mistakes().forEach(console.err()::println);
            default -> console.err().println("postern: " + reason(e));
        }
        if (debug) {
            e.printStackTrace(console.err());
        }
        return FAILED;
    }

    private static String reason(Exception e) {
        return switch (e) {
            case UncheckedIOException unchecked -> text(unchecked);
            case IOException io -> text(io);
            case StoreException store -> text(store);
            default -> "unexpected: " + e + "; --debug shows more";
        };
    }

    /// A file system exception's message is the path alone; what happened is in its name.
    private static String text(Exception e) {
        var cause = e instanceof UncheckedIOException && e.getCause() instanceof Exception io ? io : e;
        return cause instanceof FileSystemException || cause.getMessage() == null
                ? cause.toString()
                : cause.getMessage();
    }
}
