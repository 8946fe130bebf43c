package dev.postern.admin;

import dev.postern.journal.Events;
import dev.postern.mail.Direction;
import java.util.Comparator;
import java.util.List;

/// The first page: what went through the gate since it was started, and what happened last.
public record HomeView(
        String since,
        List<Count> counts,
        List<Figure> queue,
        List<String> listeners,
        List<Figure> troubles,
        List<Row> latest) {

    /// How many records of an event there were, by direction.
    public record Count(String event, long toBuyer, long toSeller) {

        public boolean happened() {
            return toBuyer + toSeller > 0;
        }
    }

    /// A thing and what is said of it.
    public record Figure(String name, String value) {}

    private static final int LATEST = 50;

    /// Events that are the outcome of mail; feeds, audits and settings are no mail.
    private static final List<String> OUTCOMES = Events.WORDS.subList(0, Events.WORDS.indexOf("fed"));

    static HomeView of(Watched watched, String since) {
        return new HomeView(
                since,
                OUTCOMES.stream().map(word -> count(word, watched.metrics())).toList(),
                watched.queue().get().entrySet().stream()
                        .map(e -> new Figure(e.getKey(), e.getValue().toString()))
                        .sorted(Comparator.comparing(Figure::name).reversed())
                        .toList(),
                watched.listeners(),
                Health.of(watched.checks()).troubles().stream()
                        .map(t -> new Figure(t.part(), t.trouble()))
                        .toList(),
                watched.journal().latest(LATEST).stream().map(Row::of).toList());
    }

    private static Count count(String word, Metrics metrics) {
        return new Count(word, metrics.mails(word, Direction.TO_BUYER), metrics.mails(word, Direction.TO_SELLER));
    }
}
