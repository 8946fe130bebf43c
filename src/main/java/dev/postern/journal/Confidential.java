package dev.postern.journal;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;

/// What of an event may hold words of a buyer: excerpts, places, arguments of advice, other servers' answers.
///
/// The rest is the ledger and stays readable for ever: what happened, when, by which rule and route.
final class Confidential {

    private static final String HIDDEN = "*";

    private Confidential() {}

    /// An event in two parts.
    ///
    /// @param open the event with a mark in the place of each text
    /// @param texts those texts, in their order
    record Parted(Event open, List<String> texts) {}

    static Parted part(Event event) {
        var texts = new ArrayList<String>();
        var open = each(event, text -> {
            texts.add(text);
            return HIDDEN;
        });
        return new Parted(open, texts);
    }

    static Event joined(Event open, List<String> texts) {
        Iterator<String> next = texts.iterator();
        return each(open, _ -> next.next());
    }

    /// The event with the same word in each place.
    static Event shown(Event open, String marker) {
        return each(open, _ -> marker);
    }

    private static Event each(Event event, UnaryOperator<String> change) {
        UnaryOperator<String> text = t -> t.isEmpty() ? t : change.apply(t);
        return switch (event) {
            case Event.Received e ->
                new Event.Received(e.listener(), e.size(), e.language(), remarks(e.remarks(), text));
            case Event.Refused e -> new Event.Refused(e.listener(), e.size(), e.language(), remarks(e.remarks(), text));
            case Event.Held e -> new Event.Held(e.reason(), remarks(e.remarks(), text));
            case Event.Delivered e -> new Event.Delivered(e.route(), e.attempt(), text.apply(e.remote()), e.tls());
            case Event.Deferred e ->
                new Event.Deferred(e.route(), e.attempt(), e.status(), text.apply(e.remote()), e.next());
            case Event.Bounced e ->
                new Event.Bounced(
                        e.route(), e.attempt(), e.status(), text.apply(e.remote()), remarks(e.remarks(), text));
            case Event.Expired e -> new Event.Expired(e.route(), e.attempt(), e.status(), text.apply(e.remote()));
            case Event.Originated e -> e;
            case Event.Released e -> e;
            case Event.Dropped e -> e;
            case Event.Fed e -> e;
            case Event.Audited e -> e;
            case Event.Configured e -> e;
        };
    }

    private static List<Remark> remarks(List<Remark> remarks, UnaryOperator<String> text) {
        return remarks.stream()
                .map(remark -> new Remark(
                        remark.rule(),
                        remark.severity(),
                        text.apply(remark.place()),
                        text.apply(remark.excerpt()),
                        remark.advice(),
                        remark.arguments().stream().map(text).toList(),
                        remark.shadow()))
                .toList();
    }
}
