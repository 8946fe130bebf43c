package dev.postern.cli.report;

import dev.postern.journal.Entry;
import dev.postern.mail.OrderId;
import dev.postern.reading.Language;
import dev.postern.store.Json;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One journal record as `trace` prints it.
///
/// @param language of the mail, which the advice is worded in
public record TraceLine(Entry entry, Language language) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    /// One JSON object without line breaks.
    public String json() {
        var json = new LinkedHashMap<String, Object>();
        json.put("at", entry.at());
        json.put("id", entry.id().text());
        json.put("direction", entry.direction().word());
        json.put("seller", entry.seller());
        json.put("order_ids", entry.orders().stream().map(OrderId::text).toList());
        json.put("event", entry.event().word());
        json.put("details", details());
        json.put("violations", violations().stream().map(Violation::json).toList());
        return Json.write(json);
    }

    private Map<Object, Object> details() {
        var details = new LinkedHashMap<Object, Object>(Json.read(Json.write(entry.event()), Map.class));
        details.remove("remarks");
        return details;
    }

    /// For a person: the record, then what the rules found.
    public List<String> lines(Paint paint) {
        var lines = new ArrayList<String>();
        lines.add(TIME.format(entry.at()) + "  " + entry.id() + "  "
                + entry.direction().word() + "  "
                + paint.strong("%-10s".formatted(entry.event().word())) + "  "
                + Printable.of(EventText.of(entry.event())));
        violations().forEach(violation -> lines.addAll(violation.lines(paint)));
        return lines;
    }

    private List<Violation> violations() {
        return entry.event().remarks().stream()
                .map(remark -> Violation.of(remark, language))
                .toList();
    }
}
