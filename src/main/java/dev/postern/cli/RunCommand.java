package dev.postern.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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

    RunCommand(Wiring wiring, Console console, Ending ending) {
        this.wiring = wiring;
        this.console = console;
        this.ending = ending;
    }

    @Override
    public Integer call() throws Exception {
        try (var gateway = wiring.start(config.path())) {
            ending.closeOnSignal(gateway, console.err());
            wiring.check(config.path()).forEach(console.err()::println);
            gateway.announcements().forEach(console.out()::println);
            ending.await();
        }
        return Commands.FINE;
    }
}
