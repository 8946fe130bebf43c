package dev.postern.cli.report;

import dev.postern.journal.Entry;
import dev.postern.journal.Event;
import dev.postern.journal.Remark;
import dev.postern.spool.Shelf;
import dev.postern.store.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// A mail that waits, as `queue` and `held` print it.
///
/// @param story its records so far, the first first
public record WaitingLine(Shelf.Waiting mail, List<Entry> story) {

    public WaitingLine {
        story = List.copyOf(story);
    }

    /// One JSON object without line breaks.
    public String json() {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", mail.id().text());
        json.put("state", mail.state());
        story.stream().findFirst().ifPresent(first -> {
            json.put("direction", first.direction().word());
            json.put("seller", first.seller());
            json.put("order_ids", first.orders().stream().map(Object::toString).toList());
            json.put("received", first.at().toString());
        });
        json.put("due", mail.due().toString());
        json.put("under_way", mail.underWay());
        json.put("attempts", mail.attempts());
        json.put("expires", mail.expires().toString());
        held().ifPresent(held -> {
            json.put("reason", held.reason());
            json.put("violations", held.remarks());
        });
        return Json.write(json);
    }

    /// For a person.
    public String text() {
        var first = story.stream().findFirst();
        return mail.id() + "  " + mail.state()
                + first.map(f -> "  " + f.direction().word() + "  " + f.seller())
                        .orElse("") + "  " + state();
    }

    private String state() {
        if (mail.state().equals("held")) {
            return "since " + mail.due()
                    + held().map(held -> "  " + held.reason() + rules(held)).orElse("  cannot be unsealed");
        }
        return "attempts " + mail.attempts() + (mail.underWay() ? ", one under way" : ", next " + mail.due());
    }

    private static String rules(Event.Held held) {
        var rules = held.remarks().stream().map(Remark::rule).distinct().toList();
        return rules.isEmpty() ? "" : ": " + String.join(", ", rules);
    }

    private Optional<Event.Held> held() {
        return story.stream()
                .map(Entry::event)
                .filter(Event.Held.class::isInstance)
                .map(Event.Held.class::cast)
                .findFirst();
    }
}
