package dev.postern.admin;

import dev.postern.journal.Entry;
import dev.postern.journal.Event;
import dev.postern.journal.Events;
import dev.postern.journal.Remark;
import dev.postern.mail.Direction;
import dev.postern.rules.RuleCatalogue;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/// The figures Prometheus reads, on Micrometer. Mails are counted from journal records and from
/// nothing else, so that figures and journal cannot disagree.
///
/// Every series is there from the start with zero: a rate over a series that appears with its first
/// event would miss that event. Safe for many threads.
public final class Metrics {

    /// The media type of [#scrape()].
    static final String TYPE = "text/plain; version=0.0.4; charset=utf-8";

    private static final List<String> QUEUE_STATES = List.of("queued", "held");

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final Map<Kind, Counter> mails = new ConcurrentHashMap<>();
    private final Map<String, Counter> findings = new ConcurrentHashMap<>();
    private final Counter leakStops =
            counter("postern.leak.stops", "Mails that were stopped because a hidden address stood in them.");

    private record Kind(String event, Direction direction) {}

    /// @param queue how many mails there are of each state, asked at each scrape
    /// @param commits durable commits of the store so far
    public Metrics(Supplier<Map<String, Long>> queue, LongSupplier commits) {
        for (var direction : Direction.values()) {
            Events.WORDS.forEach(word -> mails(new Kind(word, direction)));
        }
        RuleCatalogue.words().forEach(this::findings);
        QUEUE_STATES.forEach(state -> Gauge.builder(
                        "postern.queue.items", queue, q -> q.get().getOrDefault(state, 0L))
                .tag("state", state)
                .description("Mails in the spool.")
                .strongReference(true)
                .register(registry));
        FunctionCounter.builder("postern.store.commits", commits, LongSupplier::getAsLong)
                .description("Durable commits of the store; each may hold many mails.")
                .register(registry);
    }

    /// Counts a record, once it is durable.
    public void count(Entry entry) {
        mails(new Kind(entry.event().word(), entry.direction())).increment();
        remarks(entry.event()).forEach(remark -> findings(remark.rule()).increment());
        if (entry.event() instanceof Event.Held held && held.reason().equals("leak")) {
            leakStops.increment();
        }
    }

    /// How many records of a kind were counted.
    long mails(String event, Direction direction) {
        return (long) mails(new Kind(event, direction)).count();
    }

    /// All figures in Prometheus' text format.
    String scrape() {
        return registry.scrape();
    }

    static List<Remark> remarks(Event event) {
        return switch (event) {
            case Event.Received e -> e.remarks();
            case Event.Refused e -> e.remarks();
            case Event.Held e -> e.remarks();
            case Event.Bounced e -> e.remarks();
            case Event.Originated _,
                    Event.Released _,
                    Event.Delivered _,
                    Event.Deferred _,
                    Event.Expired _,
                    Event.Dropped _,
                    Event.Fed _,
                    Event.Audited _,
                    Event.Configured _ -> List.of();
        };
    }

    private Counter mails(Kind kind) {
        return mails.computeIfAbsent(
                kind,
                k -> counter(
                        "postern.mails",
                        "Journal records by event and direction.",
                        "event",
                        k.event(),
                        "direction",
                        k.direction().word()));
    }

    private Counter findings(String rule) {
        return findings.computeIfAbsent(rule, r -> counter("postern.findings", "Findings of rules.", "rule", r));
    }

    private Counter counter(String name, String description, String... tags) {
        return Counter.builder(name).description(description).tags(tags).register(registry);
    }
}
