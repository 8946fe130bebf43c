package dev.postern.rules.notice;

import dev.postern.rules.words.Concept;
import dev.postern.rules.words.Hit;
import dev.postern.rules.words.Sentence;
import java.util.stream.Stream;

/// How far words qualify what a sentence says. Many senders set no full stops, so that a sentence can be
/// a whole mail: what stands far off belongs to another matter.
final class Reach {

    private static final int FAR = 12;

    private Reach() {}

    /// Whether one of some concepts is said in reach of the words of a hit.
    static boolean covers(Sentence sentence, Hit hit, Concept... concepts) {
        return sentence.saysAny(concepts)
                && Stream.of(concepts).flatMap(sentence::all).anyMatch(other -> other.distance(hit) <= FAR);
    }

    /// Whether a condition is said in reach before the end of a hit.
    static boolean isUnder(Concept condition, Sentence sentence, Hit hit) {
        return sentence.says(condition)
                && sentence.all(condition).anyMatch(said -> said.from() < hit.to() && said.distance(hit) <= FAR);
    }
}
