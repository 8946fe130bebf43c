package dev.postern.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;

/// Runs commands as a person would, with what they printed and the exit code at hand.
final class Shell {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    final FakeWiring wiring = new FakeWiring();
    byte[] in = {};

    int run(String... arguments) {
        var console = new Console(
                new ByteArrayInputStream(in), new PrintWriter(out, true), new PrintWriter(err, true), false);
        return Commands.run(wiring, console, (gateway, error) -> gateway.close(), arguments);
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }
}
