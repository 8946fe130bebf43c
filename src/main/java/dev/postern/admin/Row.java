package dev.postern.admin;

import dev.postern.journal.Entry;
import dev.postern.journal.Event;
import dev.postern.journal.Remark;
import dev.postern.mail.OrderId;
import dev.postern.notice.FindingTexts;
import dev.postern.reading.Language;
import dev.postern.rules.Advice;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// A journal record as a page shows it. Nothing here is markup yet: the templates escape it all.
public record Row(
        Instant at,
        String event,
        String direction,
        String seller,
        List<String> orders,
        String id,
        String summary,
        List<Note> notes) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMM HH:mm:ss", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    /// A finding of a rule.
    ///
    /// @param severity what it did, or `would reject` where it was found in the shadow
    public record Note(String rule, String severity, String place, String excerpt, String advice) {

        static Note of(Remark remark) {
            var advice = new Advice(remark.advice(), remark.arguments());
            return new Note(
                    remark.rule(),
                    remark.effect(),
                    remark.place(),
                    remark.excerpt(),
                    FindingTexts.advice(advice, Language.ENGLISH));
        }
    }

    static Row of(Entry entry) {
        return new Row(
                entry.at(),
                entry.event().word(),
                entry.direction().word(),
                entry.seller(),
                entry.orders().stream().map(OrderId::text).toList(),
                entry.id().text(),
                summary(entry.event()),
                notes(entry.event()));
    }

    public String time() {
        return TIME.format(at);
    }

    private static String summary(Event event) {
        return switch (event) {
            case Event.Received e ->
                e.listener() + ", " + size(e.size()) + ", " + e.language() + would(e) + authenticated(e);
            case Event.Originated e -> e.notice() + " about " + e.because();
            case Event.Refused e -> e.listener() + ", " + size(e.size()) + ", " + e.language();
            case Event.Held e -> e.reason();
            case Event.Released e -> "by " + e.by();
            case Event.Delivered e -> attempt(e.route(), e.attempt()) + ": " + e.remote();
            case Event.Deferred e ->
                attempt(e.route(), e.attempt()) + ": " + e.status() + " " + e.remote() + "; again "
                        + TIME.format(e.next());
            case Event.Bounced e -> attempt(e.route(), e.attempt()) + ": " + e.status() + " " + e.remote();
            case Event.Expired e -> attempt(e.route(), e.attempt()) + ": " + e.status() + " " + e.remote();
            case Event.Dropped e -> e.reason();
            case Event.Fed e -> e.file() + ": " + e.what();
            case Event.Audited e -> e.what();
            case Event.Configured e -> e.what();
        };
    }

    private static String authenticated(Event.Received event) {
        return event.authentication().isEmpty() ? "" : ", " + event.authenticated();
    }

    private static String would(Event event) {
        return event.would().map(verdict -> ", would " + verdict).orElse("");
    }

    private static List<Note> notes(Event event) {
        return event.remarks().stream().map(Note::of).toList();
    }

    private static String attempt(String route, int attempt) {
        return (route.isEmpty() ? "" : route + ", ") + "attempt " + attempt;
    }

    private static String size(long octets) {
        return octets < 1024 ? octets + " B" : (octets + 512) / 1024 + " KB";
    }
}
