package dev.postern.gateway.desk;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// What is asked: a name such as `erase`, and arguments. It is what goes over the socket, too.
public record Errand(String name, Map<String, String> arguments) {

    private static final String YES = "true";

    public Errand {
        Objects.requireNonNull(name);
        arguments = Map.copyOf(arguments);
    }

    public Optional<String> argument(String key) {
        return Optional.ofNullable(arguments.get(key));
    }

    public boolean flag(String key) {
        return YES.equals(arguments.get(key));
    }
}
