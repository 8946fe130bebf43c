package dev.postern.cli;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `postern run`: the gateway, until a signal ends it.
@Command(
        name = "run",
        description = "Run the gateway until SIGTERM or SIGINT.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class RunCommand implements Callable<Integer> {

    @Mixin
    private final ConfigFolder config = new ConfigFolder();

    private final Wiring wiring;
    private final Console console;
    private final Ending ending;

    @Option(
            names = "--end-with-parent",
            hidden = true,
            description = "End when the process that started this one ends, as Maven may without a word.")
    private boolean endWithParent;

    RunCommand(Wiring wiring, Console console, Ending ending) {
        this.wiring = wiring;
        this.console = console;
        this.ending = ending;
    }

    @Override
    public Integer call() throws Exception {
        var started = new AtomicReference<Optional<Wiring.Running>>(Optional.empty());
        // Before the doors open: a signal that comes right behind the first connection ends it properly too.
        var undo = ending.closeOnSignal(
                () -> Objects.requireNonNull(started.get()).ifPresent(Wiring.Running::close), console.err());
        try (var gateway = start(undo)) {
            started.set(Optional.of(gateway));
            if (endWithParent) {
                ProcessHandle.current().parent().ifPresent(RunCommand::endWith);
            }
            wiring.check(config.path()).forEach(console.err()::println);
            gateway.announcements().forEach(console.out()::println);
            ending.await();
        }
        return Commands.FINE;
    }

    /// Leaving runs the order given to [Ending]: the gateway closes properly.
    private static void endWith(ProcessHandle parent) {
        var _ = parent.onExit().thenRun(() -> System.exit(Commands.FINE));
    }

    private Wiring.Running start(Runnable undo) throws Exception {
        try {
            return wiring.start(config.path());
        } catch (Exception e) {
            undo.run();
            throw e;
        }
    }
}
