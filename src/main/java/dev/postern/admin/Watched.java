package dev.postern.admin;

import dev.postern.journal.Journal;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// What the pages look at.
///
/// @param queue how many mails there are of each state
/// @param listeners each door with its address, as a line for the operator
/// @param checks asked each time readiness is
public record Watched(
        Journal journal,
        Supplier<Map<String, Long>> queue,
        List<String> listeners,
        List<HealthCheck> checks,
        Metrics metrics,
        InstantSource clock) {

    public Watched {
        listeners = List.copyOf(listeners);
        checks = List.copyOf(checks);
    }
}
