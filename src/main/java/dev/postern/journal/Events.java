package dev.postern.journal;

import dev.postern.store.Json;
import java.util.List;

/// The words of events, and the way back from word and text to event.
public final class Events {

    /// Every word there is, in the order in which a mail meets them.
    public static final List<String> WORDS = List.of(
            "received",
            "originated",
            "refused",
            "held",
            "released",
            "delivered",
            "deferred",
            "bounced",
            "expired",
            "dropped",
            "fed",
            "audited",
            "configured");

    private Events() {}

    static String word(Event event) {
        return switch (event) {
            case Event.Received e -> "received";
            case Event.Originated e -> "originated";
            case Event.Refused e -> "refused";
            case Event.Held e -> "held";
            case Event.Released e -> "released";
            case Event.Delivered e -> "delivered";
            case Event.Deferred e -> "deferred";
            case Event.Bounced e -> "bounced";
            case Event.Expired e -> "expired";
            case Event.Dropped e -> "dropped";
            case Event.Fed e -> "fed";
            case Event.Audited e -> "audited";
            case Event.Configured e -> "configured";
        };
    }

    static Event read(String word, String json) {
        return Json.read(json, type(word));
    }

    private static Class<? extends Event> type(String word) {
        return switch (word) {
            case "received" -> Event.Received.class;
            case "originated" -> Event.Originated.class;
            case "refused" -> Event.Refused.class;
            case "held" -> Event.Held.class;
            case "released" -> Event.Released.class;
            case "delivered" -> Event.Delivered.class;
            case "deferred" -> Event.Deferred.class;
            case "bounced" -> Event.Bounced.class;
            case "expired" -> Event.Expired.class;
            case "dropped" -> Event.Dropped.class;
            case "fed" -> Event.Fed.class;
            case "audited" -> Event.Audited.class;
            case "configured" -> Event.Configured.class;
            default -> throw new IllegalArgumentException("no such event: " + word);
        };
    }
}
