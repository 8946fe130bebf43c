package dev.postern.admin;

import java.util.Optional;
import java.util.function.Supplier;

/// A part of the gateway that must work before mail may be sent to it.
public interface HealthCheck {

    /// What the part is called, such as `store`.
    String part();

    /// What is wrong with it, in a few words for the operator; empty if nothing is.
    Optional<String> trouble();

    static HealthCheck of(String part, Supplier<Optional<String>> trouble) {
        return new HealthCheck() {
            @Override
            public String part() {
                return part;
            }

            @Override
            public Optional<String> trouble() {
                return trouble.get();
            }
        };
    }
}
