package dev.postern.cli.report;

import dev.postern.journal.Entry;
import dev.postern.journal.Event;
import dev.postern.mail.QueueId;
import dev.postern.reading.Language;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/// The story that journal records tell, in their order.
public final class Trace {

    private Trace() {}

    /// A line for each record. Only the first record of a mail names its language, so the later ones of
    /// the same mail take it from there.
    public static List<TraceLine> of(List<Entry> entries) {
        var languages = new HashMap<QueueId, Language>();
        for (var entry : entries) {
            switch (entry.event()) {
                case Event.Received received -> languages.put(entry.id(), language(received.language()));
                case Event.Refused refused -> languages.put(entry.id(), language(refused.language()));
                default -> languages.putIfAbsent(entry.id(), Language.ENGLISH);
            }
        }
        return entries.stream()
                .map(entry -> new TraceLine(entry, languages.getOrDefault(entry.id(), Language.ENGLISH)))
                .toList();
    }

    private static Language language(String tag) {
        return Arrays.stream(Language.values())
                .filter(language -> language.tag().equals(tag))
                .findFirst()
                .orElse(Language.ENGLISH);
    }
}
