package dev.postern.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/// What `--version` prints: the release, from the jar's manifest, and the Java it runs on.
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        var release =
                Objects.requireNonNullElse(Version.class.getPackage().getImplementationVersion(), "(not packaged)");
        return new String[] {"Postern " + release, "Java " + Runtime.version() + ", " + System.getProperty("java.home")
        };
    }
}
