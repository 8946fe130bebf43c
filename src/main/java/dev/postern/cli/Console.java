package dev.postern.cli;

import dev.postern.gateway.desk.Answer;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/// Where the commands read and write.
///
/// Everything is UTF-8 whatever the locale says: most of it is machine-readable or Arabic, and a `C`
/// locale would turn it into question marks.
///
/// @param person whether someone sits at a terminal on both ends
public record Console(InputStream in, PrintWriter out, PrintWriter err, boolean person) implements Answer {

    @Override
    public void line(String text) {
        out.println(text);
    }

    @Override
    public void remark(String text) {
        err.println(text);
    }

    /// The process's own streams.
    static Console ofProcess() {
        return new Console(System.in, writer(FileDescriptor.out), writer(FileDescriptor.err), atTerminal());
    }

    // It is null without a terminal, unless -Djdk.console chooses another implementation.
    @SuppressWarnings("SystemConsoleNull")
    private static boolean atTerminal() {
        var terminal = System.console();
        return terminal != null && terminal.isTerminal();
    }

    private static PrintWriter writer(FileDescriptor file) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(file), StandardCharsets.UTF_8), true);
    }

    /// Whether colours help: someone looks on and did not ask for plain text (no-color.org).
    boolean colours() {
        return person && System.getenv("NO_COLOR") == null && !"dumb".equals(System.getenv("TERM"));
    }
}
