package dev.postern.admin;

import dev.postern.mail.OrderId;
import dev.postern.mail.QueueId;
import dev.postern.store.Json;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

/// What the operators' HTTP door shows, by path. Everything is read, nothing is changed.
public final class Admin implements HttpDoor.Site {

    private static final DateTimeFormatter SINCE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneOffset.UTC);
    private static final String ORDERS = "/orders/";
    private static final String MESSAGES = "/messages/";
    private static final int LONGEST_QUERY = 200;

    private final Watched watched;
    private final Pages pages = new Pages();
    private final Answer style = Answer.of(200, "text/css; charset=utf-8", Pages.asset("style.css"));
    private final Answer icon = Answer.of(200, "image/svg+xml", Pages.asset("icon.svg"));
    private final String since;

    private Admin(Watched watched) {
        this.watched = watched;
        this.since = SINCE.format(watched.clock().instant());
    }

    /// Opens the door.
    ///
    /// @throws java.net.BindException if the address is taken
    public static HttpDoor open(AdminSettings settings, Watched watched) throws IOException {
        return HttpDoor.open(settings.address(), new Admin(watched));
    }

    @Override
    public Answer get(String path, String query) {
        return switch (path) {
            case "/" -> Answer.html(pages.home(HomeView.of(watched, since)));
            case "/health/live" -> Answer.of(200, Answer.JSON, Json.write(Map.of("status", "live")) + "\n");
            case "/health", "/health/ready" -> ready();
            case "/metrics" -> Answer.of(200, Metrics.TYPE, watched.metrics().scrape());
            case "/find" -> find(query);
            case "/style.css" -> style;
            case "/icon.svg" -> icon;
            default -> timeline(path);
        };
    }

    private Answer ready() {
        var health = Health.of(watched.checks());
        return Answer.of(health.ready() ? 200 : 503, Answer.JSON, Json.write(health) + "\n");
    }

    private Answer timeline(String path) {
        if (path.startsWith(ORDERS)) {
            return OrderId.parse(path.substring(ORDERS.length()))
                    .map(this::order)
                    .orElseGet(() -> missing("This is not an order ID: it has 3-7-7 digits."));
        }
        if (path.startsWith(MESSAGES)) {
            return QueueId.parse(path.substring(MESSAGES.length()))
                    .map(this::message)
                    .orElseGet(() -> missing("This is not a queue id: it has sixteen letters and digits."));
        }
        return missing("There is no page at this address.");
    }

    private Answer order(OrderId order) {
        var entries = watched.journal().ofOrder(order);
        return shown("Order", order.text(), entries.stream().map(Row::of).toList());
    }

    private Answer message(QueueId id) {
        var entries = watched.journal().ofMail(id);
        return shown("Message", id.text(), entries.stream().map(Row::of).toList());
    }

    private Answer shown(String kind, String name, List<Row> rows) {
        return rows.isEmpty()
                ? missing("Nothing is on record for " + name + ".")
                : Answer.html(pages.timeline(kind, name, rows));
    }

    /// Where the search field leads: `q=` holds an order ID or a queue id.
    private Answer find(String query) {
        var text = query.startsWith("q=") ? decoded(query.substring(2)) : "";
        return OrderId.parse(text)
                .map(order -> ORDERS + order)
                .or(() -> QueueId.parse(text).map(id -> MESSAGES + id))
                .map(Answer::seeOther)
                .orElseGet(() -> missing("Neither an order ID nor a queue id: " + text));
    }

    private static String decoded(String value) {
        try {
            var text = URLDecoder.decode(value, StandardCharsets.UTF_8);
            return text.length() <= LONGEST_QUERY ? text : text.substring(0, LONGEST_QUERY);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private Answer missing(String what) {
        return Answer.of(404, Answer.HTML, pages.missing(what));
    }
}
