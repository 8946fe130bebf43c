package dev.postern.testing;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// A gateway that runs in a JVM of its own, on free ports, from the classes under test.
///
/// It is up when it has printed where it listens. Whatever it prints is kept for the message of a
/// failed test.
public final class Gate implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern LISTENER = Pattern.compile("\\s*(submission|buyer|http)\\b.*127\\.0\\.0\\.1:(\\d+).*");

    private final Process process;
    private final ConcurrentLinkedQueue<String> output = new ConcurrentLinkedQueue<>();
    private final Map<String, Integer> ports = new ConcurrentHashMap<>();
    private final CompletableFuture<Void> listening = new CompletableFuture<>();

    private Gate(Process process) {
        this.process = process;
    }

    /// Starts the gateway and waits until it listens.
    public static Gate start(Deployment deployment) throws IOException {
        return start(command(deployment));
    }

    /// Starts the gateway as an operator does, from the package in `target/postern`.
    public static Gate startPackaged(Deployment deployment) throws IOException {
        var launcher = Path.of("target", "postern", "bin", "postern").toString();
        return start(List.of(launcher, "run", "--config", deployment.config().toString()));
    }

    private static Gate start(List<String> command) throws IOException {
        var gate =
                new Gate(new ProcessBuilder(command).redirectErrorStream(true).start());
        Thread.ofVirtual().start(gate::read);
        try {
            gate.listening.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return gate;
        } catch (Exception e) {
            gate.close();
            throw new IOException("the gateway did not start:\n" + gate.output(), e);
        }
    }

    private static List<String> command(Deployment deployment) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
        // Starts in half the time; such a gateway lives for seconds.
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx512m"));
        command.addAll(List.of("-classpath", classPath(), "dev.postern.Main"));
        command.addAll(List.of("run", "--config", deployment.config().toString()));
        return command;
    }

    /// The class path of the tests without the tests, whose resources would reconfigure the gateway.
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !Path.of(entry).endsWith("test-classes"))
                .reduce((left, right) -> left + File.pathSeparator + right)
                .orElseThrow();
    }

    private void read() {
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            lines.lines().forEach(this::printed);
        } catch (IOException | UncheckedIOException e) {
            output.add("(cut off: " + e.getMessage() + ")");
        }
        listening.completeExceptionally(new IOException("ended with exit code " + exitCode()));
    }

    private void printed(String line) {
        output.add(line);
        var listener = LISTENER.matcher(line);
        if (listener.matches()) {
            ports.putIfAbsent(listener.group(1), Integer.parseInt(listener.group(2)));
        }
        if (ports.size() == 3) {
            listening.complete(null);
        }
    }

    /// The number by which the machine knows it.
    public long pid() {
        return process.pid();
    }

    private int exitCode() {
        return process.onExit().join().exitValue();
    }

    public int submissionPort() {
        return port("submission");
    }

    public int buyerSidePort() {
        return port("buyer");
    }

    public int httpPort() {
        return port("http");
    }

    private int port(String listener) {
        var port = ports.get(listener);
        if (port == null) {
            throw new IllegalStateException("does not listen: " + listener);
        }
        return port;
    }

    /// Everything that it has printed.
    public String output() {
        return String.join("\n", output);
    }

    /// Ends it the way `kill -9` does and waits until it is gone.
    public void kill() {
        process.destroyForcibly();
        exitCode();
    }

    /// Ends it with SIGTERM; the exit code tells how it took that.
    public int stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(PATIENCE)) {
            throw new IllegalStateException("still runs a minute after SIGTERM:\n" + output());
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        kill();
    }
}
