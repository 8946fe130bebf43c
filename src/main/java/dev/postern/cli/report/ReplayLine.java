package dev.postern.cli.report;

import dev.postern.gateway.replay.Rejudged.Judged;
import dev.postern.journal.Remark;
import dev.postern.mail.OrderId;
import dev.postern.store.Json;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A mail of which `replay` says that its verdict would change.
public record ReplayLine(Judged mail) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss'Z'").withZone(ZoneOffset.UTC);

    /// One JSON object without line breaks.
    public String json() {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", mail.item().id().text());
        json.put("at", mail.item().receivedAt());
        json.put("direction", mail.item().direction().word());
        json.put("seller", mail.item().seller());
        json.put("order_ids", mail.orders().stream().map(OrderId::text).toList());
        json.put("judged", judged());
        json.put("before", mail.before());
        json.put("after", mail.after());
        json.put("added", violations(mail.added()));
        json.put("removed", violations(mail.removed()));
        return Json.write(json);
    }

    private List<Map<String, Object>> violations(List<Remark> remarks) {
        return remarks.stream()
                .map(remark -> Violation.of(remark, mail.language()).json())
                .toList();
    }

    /// For a person: the mail, then what the rules find more and what they find no longer.
    public List<String> lines(Paint paint) {
        var item = mail.item();
        var lines = new ArrayList<String>();
        var orders = mail.orders().stream().map(OrderId::text).collect(Collectors.joining(","));
        lines.add(TIME.format(item.receivedAt()) + "  " + item.id() + "  "
                + item.direction().word() + "  "
                + (item.seller().isEmpty() ? "no seller" : item.seller()) + "  "
                + (orders.isEmpty() ? "no order" : orders) + "  "
                + paint.verdict(mail.before()) + " -> " + paint.verdict(mail.after()) + "  (" + judged() + ")");
        mail.added().forEach(remark -> lines.add("  + " + finding(remark, paint)));
        mail.removed().forEach(remark -> lines.add("  - " + finding(remark, paint)));
        return lines;
    }

    private String finding(Remark remark, Paint paint) {
        return Violation.of(remark, mail.language()).line(paint);
    }

    private String judged() {
        return mail.original() ? "original" : "masked";
    }
}
