package dev.postern.cli.report;

import dev.postern.journal.Event;

/// What an event says beside its name.
final class EventText {

    private EventText() {}

    static String of(Event event) {
        return switch (event) {
            case Event.Received e ->
                "by " + e.listener() + ", " + e.size() + " bytes, " + e.language() + would(e) + authenticated(e);
            case Event.Originated e -> e.notice() + " about " + e.because();
            case Event.Refused e -> "at " + e.listener() + ", " + e.size() + " bytes, " + e.language();
            case Event.Held e -> e.reason();
            case Event.Released e -> "by " + e.by();
            case Event.Delivered e -> attempt(e.route(), e.attempt()) + ": " + e.remote();
            case Event.Deferred e ->
                attempt(e.route(), e.attempt()) + ": " + e.status() + " " + e.remote() + "; next " + e.next();
            case Event.Bounced e when e.attempt() == 0 -> e.status() + " by the rules";
            case Event.Bounced e -> attempt(e.route(), e.attempt()) + ": " + e.status() + " " + e.remote();
            case Event.Expired e -> attempt(e.route(), e.attempt()) + ": " + e.status() + " " + e.remote();
            case Event.Dropped e -> e.reason();
            case Event.Fed e -> e.file() + ": " + e.what();
            case Event.Audited e -> e.what();
            case Event.Configured e -> e.what();
        };
    }

    private static String attempt(String route, int attempt) {
        return "by " + route + ", attempt " + attempt;
    }

    private static String authenticated(Event.Received event) {
        return event.authentication().isEmpty() ? "" : ", " + event.authenticated();
    }

    private static String would(Event event) {
        return event.would().map(verdict -> ", would " + verdict).orElse("");
    }
}
