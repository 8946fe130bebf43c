package dev.postern.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;

/// Runs commands as a person would, with what they printed and the exit code at hand.
final class Shell {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    final FakeWiring wiring = new FakeWiring();
    private final Wiring program;
    byte[] in = {};

    Shell() {
        this.program = wiring;
    }

    /// With the real program behind the commands.
    Shell(Wiring program) {
        this.program = program;
    }

    int run(String... arguments) {
        var console = new Console(
                new ByteArrayInputStream(in), new PrintWriter(out, true), new PrintWriter(err, true), false);
        return Commands.run(program, console, new AtOnce(), arguments);
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }

    /// The signal comes as soon as it is waited for.
    private static final class AtOnce implements Ending {

        @Override
        public Runnable closeOnSignal(AutoCloseable open, PrintWriter err) {
            return () -> {};
        }

        @Override
        public void await() {
            // it came
        }
    }
}
