package dev.postern.interop;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A program of others that a test needs, from the folder that `.ci/peers` fills or from the PATH.
///
/// A missing one fails the test: an interop test that passes without its peer says nothing.
///
/// @param origin who brings it, such as `Debian package postfix`
record Program(String name, String origin) {

    static final Program CURL = debian("curl", "curl");
    static final Program MSMTP = debian("msmtp", "msmtp");
    static final Program NMAP = debian("nmap", "nmap");
    static final Program NODE = debian("node", "nodejs");
    static final Program PYTHON = debian("python3", "python3");
    private static final Program DEBIAN_PYTHON = debian("/usr/bin/python3", "python3");
    static final Program SMTP_SINK = debian("smtp-sink", "postfix");
    static final Program SMTP_SOURCE = debian("smtp-source", "postfix");
    static final Program SWAKS = debian("swaks", "swaks");

    /// Debian's own Python, which alone finds the libraries that Debian packages.
    static Program python(String library, String packageName) throws IOException, InterruptedException {
        var probe = new ProcessBuilder(DEBIAN_PYTHON.command("-c", "import " + library))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return probe.waitFor() == 0
                ? DEBIAN_PYTHON
                : fail("needs Python's %s (Debian package %s); run .ci/peers".formatted(library, packageName));
    }

    private static Program debian(String name, String packageName) {
        return new Program(name, "Debian package " + packageName);
    }

    /// The folder with the npm packages, for a script to load one from.
    static Path nodeFolder(String packageName) {
        var folder = cache().resolve("node");
        if (!Files.isDirectory(folder.resolve("node_modules").resolve(packageName))) {
            fail("needs " + packageName + " (npm package " + packageName + "); run .ci/peers");
        }
        return folder;
    }

    /// The command that runs it with these arguments.
    List<String> command(Object... arguments) {
        var command = new ArrayList<>(List.of(path().toString()));
        Stream.of(arguments).map(Object::toString).forEach(command::add);
        return command;
    }

    private Path path() {
        var folders = Stream.concat(
                Stream.of(cache().resolve("bin")),
                Arrays.stream(System.getenv("PATH").split(File.pathSeparator)).map(Path::of));
        return folders.map(folder -> folder.resolve(name))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseGet(() -> fail("needs %s (%s); run .ci/peers".formatted(name, origin)));
    }

    private static Path cache() {
        return environment("POSTERN_PEERS")
                .orElseGet(() -> environment("XDG_CACHE_HOME")
                        .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache"))
                        .resolve("postern-peers"));
    }

    private static Optional<Path> environment(String name) {
        return Optional.ofNullable(System.getenv(name))
                .filter(text -> !text.isEmpty())
                .map(Path::of);
    }
}
