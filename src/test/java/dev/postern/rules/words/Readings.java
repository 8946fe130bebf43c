package dev.postern.rules.words;

import dev.postern.reading.Headers;
import dev.postern.reading.Language;
import dev.postern.reading.Passage;
import dev.postern.reading.Place;
import dev.postern.reading.Reading;
import dev.postern.reading.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Readings of a plain text body, for tests of what it says.
final class Readings {

    private Readings() {}

    static List<Sentence> sentences(Lexicon lexicon, String... lines) {
        return wording(lexicon, List.of(), lines).sentences();
    }

    static Wording wording(Lexicon lexicon, List<String> products, String... lines) {
        var passages = new ArrayList<Passage>();
        for (var i = 0; i < lines.length; i++) {
            if (!lines[i].isEmpty()) {
                var voice = lines[i].startsWith(">") ? Voice.QUOTED : Voice.OWN;
                passages.add(new Passage(voice, new Place.Line("text/plain", 1, i + 1), lines[i]));
            }
        }
        var headers = new Headers(List.of(), List.of(), List.of(), List.of(), List.of(), "", "", List.of());
        var reading = new Reading(headers, passages, List.of(), List.of(), List.of(), Language.ENGLISH, List.of());
        return Wording.of(reading, Optional.empty(), products, lexicon);
    }
}
