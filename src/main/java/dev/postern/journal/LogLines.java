package dev.postern.journal;

import dev.postern.mail.OrderId;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One log line for each journal record: queue id first, then what happened. No real addresses.
public final class LogLines implements Consumer<Entry> {

    private static final Logger LOG = LoggerFactory.getLogger("journal");

    @Override
    public void accept(Entry entry) {
        if (LOG.isInfoEnabled()) {
            LOG.info(line(entry));
        }
    }

    static String line(Entry entry) {
        var orders = entry.orders().stream().map(OrderId::text).collect(Collectors.joining(","));
        return entry.id() + " " + entry.event().word() + " " + entry.direction().word() + " seller=" + entry.seller()
                + " order=" + orders + details(entry.event());
    }

    private static String details(Event event) {
        return switch (event) {
            case Event.Received e -> " listener=" + e.listener() + " size=" + e.size() + would(e) + authentication(e);
            case Event.Originated e -> " notice=" + e.notice() + " about=" + e.because();
            case Event.Refused e -> " listener=" + e.listener() + " size=" + e.size() + rules(e.remarks());
            case Event.Held e -> " reason=" + e.reason() + rules(e.remarks());
            case Event.Released e -> " by=" + e.by();
            case Event.Delivered e ->
                " route=" + e.route() + " attempt=" + e.attempt()
                        + (e.tls().isEmpty() ? "" : " tls=" + e.tls().replace(' ', '/'))
                        + quoted(e.remote());
            case Event.Deferred e ->
                " route=" + e.route() + " attempt=" + e.attempt() + " status=" + e.status() + " next=" + e.next()
                        + quoted(e.remote());
            case Event.Bounced e ->
                " route=" + e.route() + " status=" + e.status() + rules(e.remarks()) + quoted(e.remote());
            case Event.Expired e -> " route=" + e.route() + " status=" + e.status() + quoted(e.remote());
            case Event.Dropped e -> quoted(e.reason());
            case Event.Fed e -> " file=" + e.file() + quoted(e.what());
            case Event.Audited e -> quoted(e.what());
            case Event.Configured e -> quoted(e.what());
        };
    }

    private static String authentication(Event.Received event) {
        return event.authentication().isEmpty()
                ? ""
                : " authentication=" + quoted(event.authentication()).strip();
    }

    private static String would(Event event) {
        return event.would()
                .map(verdict -> " would=" + verdict + rules(event.remarks()))
                .orElse("");
    }

    private static String rules(java.util.List<Remark> remarks) {
        return remarks.stream().map(Remark::rule).distinct().collect(Collectors.joining(",", " rules=", ""));
    }

    private static String quoted(String text) {
        return " \"" + text.replaceAll("[\\p{Cntrl}\"]", " ") + '"';
    }
}
