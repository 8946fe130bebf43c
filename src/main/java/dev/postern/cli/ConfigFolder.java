package dev.postern.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/// The option `--config`, the same for every command. The launcher chooses the default.
final class ConfigFolder {

    @Option(
            names = "--config",
            paramLabel = "DIR",
            defaultValue = "${sys:postern.config:-config}",
            description =
                    "The folder that holds postern.yaml, sellers.yaml and rules.yaml (default: ${DEFAULT-VALUE}).")
    private Path folder = Path.of("config");

    Path path() {
        return folder;
    }
}
