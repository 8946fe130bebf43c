package dev.postern.interop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// How a program ended, and what it printed on either stream.
record Run(int exitCode, String output) {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /// Runs a command to its end with a file as its standard input; `output` keeps what it prints.
    static Run of(List<String> command, Path input, Path output) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command)
                .redirectInput(input.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            if (!process.waitFor(PATIENCE)) {
                throw new IOException(command + " did not end; it printed\n" + Files.readString(output));
            }
            return new Run(process.exitValue(), Files.readString(output));
        } finally {
            process.destroyForcibly();
        }
    }
}
