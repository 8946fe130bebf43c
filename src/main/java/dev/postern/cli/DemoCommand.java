package dev.postern.cli;

import dev.postern.cli.Wiring.BadConfiguration;
import dev.postern.cli.demo.Deployment;
import dev.postern.cli.demo.Play;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `postern demo`: a gateway to throw away, and a handful of mails through it by SMTP, everything shown.
@Command(
        name = "demo",
        description = {
            "Send a handful of mails through a gateway of its own and show what becomes of them.",
            "At a terminal it stays up until Enter, so that its pages can be looked at."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class DemoCommand implements Callable<Integer> {

    @Option(names = "--once", description = "End when the mails are through.")
    private boolean once;

    private final Wiring wiring;
    private final Console console;
    private final Ending ending;

    DemoCommand(Wiring wiring, Console console, Ending ending) {
        this.wiring = wiring;
        this.console = console;
        this.ending = ending;
    }

    @Override
    public Integer call() throws Exception {
        quietLog();
        try (var stage = new Stage(Deployment.create())) {
            var takeBack = ending.closeOnSignal(stage, console.err());
            try {
                play(stage);
            } finally {
                takeBack.run();
            }
        }
        return Commands.FINE;
    }

    /// It would stand between the lines of the dialog and say the same.
    private static void quietLog() {
        if (System.getenv("POSTERN_LOG") == null) {
            System.setProperty("POSTERN_LOG", "WARN");
        }
    }

    private void play(Stage stage) throws IOException, BadConfiguration {
        var first = stage.start("rimal");
        var reader = wiring.assessor(stage.deployment.config());
        var play = new Play(stage.deployment, reader::read, console.out()::println);
        play.refusals(first.address("submission"), first.address("buyer"));
        var second = stage.start("nakheel");
        play.bounce(second.address("submission"));
        var page = "http://127.0.0.1:" + second.address("http").getPort() + "/";
        console.out().println();
        console.out().println("All of it, on pages: " + page + " and " + page + "orders/402-1111111-1111111");
        if (console.person() && !once) {
            console.out().println("Press Enter to end.");
            console.in().read();
        }
    }

    /// One gateway at a time on one store. Each start binds another seller, since only a password tells
    /// two sellers of one listener apart.
    private final class Stage implements AutoCloseable {

        private final Deployment deployment;
        private Wiring.@Nullable Running gateway;

        Stage(Deployment deployment) {
            this.deployment = deployment;
        }

        synchronized Wiring.Running start(String seller) throws IOException, BadConfiguration {
            end();
            deployment.bind(seller);
            var started = wiring.start(deployment.config());
            gateway = started;
            console.out().println((seller.equals("rimal") ? "" : "\n") + "A gateway for the seller " + seller + ":");
            started.announcements().forEach(line -> console.out().println("  " + line));
            return started;
        }

        private void end() {
            if (gateway != null) {
                gateway.close();
                gateway = null;
            }
        }

        @Override
        public synchronized void close() throws IOException {
            end();
            deployment.close();
        }
    }
}
