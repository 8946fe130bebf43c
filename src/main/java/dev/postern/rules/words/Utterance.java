package dev.postern.rules.words;

import java.util.BitSet;
import java.util.List;

/// What the words of a sentence say, whoever says them and in whatever mail.
///
/// Never changed, and the same object for the same words as long as they are remembered ([Speeches]), so what is
/// worked out about them may be kept under it.
public final class Utterance {

    /// Never changed.
    private static final BitSet NOTHING = new BitSet(0);

    private final int from;
    private final int to;
    private final List<Hit> hits;
    private final BitSet concepts;

    /// @param from first word of the paragraph's
    /// @param to after the last
    Utterance(int from, int to, List<Hit> hits) {
        this.from = from;
        this.to = to;
        this.hits = hits;
        this.concepts = concepts(hits);
    }

    private static BitSet concepts(List<Hit> hits) {
        if (hits.isEmpty()) {
            return NOTHING;
        }
        var concepts = new BitSet(Concept.count());
        for (var hit : hits) {
            concepts.set(hit.concept().number());
        }
        return concepts;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    List<Hit> hits() {
        return hits;
    }

    boolean says(Concept concept) {
        return concepts.get(concept.number());
    }
}
