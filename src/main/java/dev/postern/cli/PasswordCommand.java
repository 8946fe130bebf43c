package dev.postern.cli;

import dev.postern.parties.login.Password;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// `postern password`: makes the line that `sellers.yaml` holds of a password.
@Command(
        name = "password",
        description = {
            "Makes a hash of a password, for \"password\" of a seller in sellers.yaml.",
            "At a terminal it asks twice; otherwise it takes the first line of what it is given."
        },
        mixinStandardHelpOptions = true)
final class PasswordCommand implements Callable<Integer> {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 256;

    private final Console console;

    PasswordCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        var password = console.person() ? asked() : line();
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            console.err().println("postern: a password has " + SHORTEST + " to " + LONGEST + " characters");
            return Commands.NO;
        }
        console.out().println(Password.hashed(password));
        return Commands.FINE;
    }

    private String line() throws IOException {
        var line = new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8)).readLine();
        return line == null ? "" : line;
    }

    private String asked() throws IOException {
        var terminal = Objects.requireNonNull(System.console(), "a person sits there");
        var first = terminal.readPassword("Password: ");
        var second = terminal.readPassword("Once more: ");
        if (first == null || second == null || !String.valueOf(first).equals(String.valueOf(second))) {
            throw new IOException("the two are not the same");
        }
        return String.valueOf(first);
    }
}
