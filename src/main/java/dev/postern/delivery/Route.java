package dev.postern.delivery;

import dev.postern.delivery.connection.Destination;
import java.nio.file.Path;

/// Where mail goes next, under the name that the configuration gave it.
public sealed interface Route {

    String name();

    /// To a server that takes mail for every domain.
    record Smarthost(String name, Destination destination) implements Route {}

    /// Into a folder on this machine, as its final delivery.
    record Maildir(String name, Path folder) implements Route {}
}
