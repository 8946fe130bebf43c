package dev.postern.admin;

import dev.postern.journal.Entry;
import dev.postern.journal.Event;
import dev.postern.journal.Events;
import dev.postern.journal.Remark;
import dev.postern.mail.Direction;
import dev.postern.rules.RuleCatalogue;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The figures Prometheus reads, on Micrometer. Mails are counted from journal records and from
/// nothing else, so that figures and journal cannot disagree.
///
/// Every series is there from the start with zero: a rate over a series that appears with its first
/// event would miss that event. Micrometer itself is only loaded by the first scrape, since that takes
/// a good part of the time in which a gateway should be listening. Safe for many threads.
public final class Metrics {

    /// The media type of [#scrape()].
    static final String TYPE = "text/plain; version=0.0.4; charset=utf-8";

    private static final List<String> QUEUE_STATES = List.of("queued", "held");
    private static final List<String> SHADOWED = List.of("reject", "hold");

    private final Map<Kind, LongAdder> mails = new ConcurrentHashMap<>();
    private final Map<Found, LongAdder> findings = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> shadowed = new ConcurrentHashMap<>();
    private final LongAdder leakStops = new LongAdder();
    private final Supplier<Map<String, Long>> queue;
    private final LongSupplier commits;
    private final LongSupplier difference;
    private @Nullable PrometheusMeterRegistry registry;
    private final Set<Found> shown = new HashSet<>();

    private record Kind(String event, Direction direction) {}

    private record Found(String rule, boolean shadow) {

        static Found of(Remark remark) {
            return new Found(remark.rule(), remark.shadow());
        }
    }

    /// @param queue how many mails there are of each state, asked at each scrape
    /// @param commits durable commits of the store so far
    /// @param difference mails that were taken and neither ended nor wait, asked at each scrape
    public Metrics(Supplier<Map<String, Long>> queue, LongSupplier commits, LongSupplier difference) {
        this.queue = queue;
        this.commits = commits;
        this.difference = difference;
        for (var direction : Direction.values()) {
            Events.WORDS.forEach(word -> mails.put(new Kind(word, direction), new LongAdder()));
        }
        for (var rule : RuleCatalogue.words()) {
            findings.put(new Found(rule, false), new LongAdder());
            findings.put(new Found(rule, true), new LongAdder());
        }
        SHADOWED.forEach(verdict -> shadowed.put(verdict, new LongAdder()));
    }

    /// Counts a record, once it is durable.
    public void count(Entry entry) {
        added(mails, new Kind(entry.event().word(), entry.direction()));
        entry.event().remarks().forEach(remark -> added(findings, Found.of(remark)));
        if (entry.event() instanceof Event.Received received) {
            received.would().ifPresent(verdict -> added(shadowed, verdict));
        }
        if (entry.event() instanceof Event.Held held && held.reason().equals("leak")) {
            leakStops.increment();
        }
    }

    /// How many records of a kind were counted.
    long mails(String event, Direction direction) {
        return mails.getOrDefault(new Kind(event, direction), new LongAdder()).sum();
    }

    /// All figures in Prometheus' text format.
    synchronized String scrape() {
        if (registry == null) {
            registry = registry();
        }
        // A rule that is not in the catalogue first shows up here.
        for (var finding : findings.entrySet()) {
            if (shown.add(finding.getKey())) {
                counter(
                        registry,
                        "postern.findings",
                        "Findings of rules; those in the shadow stopped nothing.",
                        finding.getValue(),
                        "rule",
                        finding.getKey().rule(),
                        "shadow",
                        Boolean.toString(finding.getKey().shadow()));
            }
        }
        return registry.scrape();
    }

    private static <K> void added(Map<K, LongAdder> counts, K key) {
        counts.computeIfAbsent(key, k -> new LongAdder()).increment();
    }

    private PrometheusMeterRegistry registry() {
        var made = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        mails.forEach((kind, count) -> counter(
                made,
                "postern.mails",
                "Journal records by event and direction.",
                count,
                "event",
                kind.event(),
                "direction",
                kind.direction().word()));
        counter(made, "postern.leak.stops", "Mails stopped because a hidden address stood in them.", leakStops);
        shadowed.forEach((verdict, count) -> counter(
                made,
                "postern.shadow.mails",
                "Mails that would have been stopped if no rule ran in the shadow.",
                count,
                "would",
                verdict));
        FunctionCounter.builder("postern.store.commits", commits, LongSupplier::getAsLong)
                .description("Durable commits of the store; each may hold many mails.")
                .register(made);
        Gauge.builder("postern.conservation.difference", difference, LongSupplier::getAsLong)
                .description("Mails that were taken and neither came to an end nor wait; 0 where all is well.")
                .register(made);
        QUEUE_STATES.forEach(state -> Gauge.builder(
                        "postern.queue.items", queue, q -> q.get().getOrDefault(state, 0L))
                .tag("state", state)
                .description("Mails in the spool.")
                .register(made));
        return made;
    }

    private static void counter(
            PrometheusMeterRegistry registry, String name, String description, LongAdder count, String... tags) {
        FunctionCounter.builder(name, count, LongAdder::sum)
                .description(description)
                .tags(tags)
                .register(registry);
    }
}
