package dev.postern.rules.weighing;

import dev.postern.rules.words.Concept;
import dev.postern.rules.words.Hit;
import dev.postern.rules.words.Sentence;
import java.util.List;
import java.util.Optional;

/// What a rule's own lists hear in a sentence, for rules that need no mechanism of their own.
///
/// `sure` is stronger than `open`, `open` than `suspect`, and they stand only where they are not denied and the
/// sentence is not about an `other` rule's matter. An excuse weakens each by a step: a `fact` of the order, another
/// `excuse`, an answer to what the buyer asked. The `gate` names the matter, no more.
public final class Lists implements Suspicion.Heard {

    private static final Concept NEGATION = Concept.of("negation");
    private static final Concept VOID = Concept.of("negation.void");
    private static final Concept ANSWER = Concept.of("answer");
    private static final int NEGATION_REACH = 4;

    private final Concept sure;
    private final Concept open;
    private final Concept suspect;
    private final Concept excuse;
    private final Concept fact;
    private final Concept other;
    private final Concept gate;

    /// @param lists what the names of the lists begin with
    public Lists(String lists) {
        this.sure = Concept.of(lists + ".sure");
        this.open = Concept.of(lists + ".open");
        this.suspect = Concept.of(lists + ".suspect");
        this.excuse = Concept.of(lists + ".excuse");
        this.fact = Concept.of(lists + ".fact");
        this.other = Concept.of(lists + ".other");
        this.gate = Concept.of(lists + ".gate");
    }

    @Override
    public Suspicion in(List<Sentence> sentences, int i) {
        var sentence = sentences.get(i);
        if (!sentence.says(gate)) {
            return Suspicion.NONE;
        }
        if (sentence.says(other)) {
            return Suspicion.TOUCHED;
        }
        var plain = standing(sentence, sure);
        if (plain.isPresent()) {
            return isExcused(sentences, i) ? Suspicion.open(plain.get()) : Suspicion.sure(plain.get());
        }
        var doubtful = standing(sentence, open);
        if (doubtful.isPresent()) {
            return isExcused(sentences, i) ? Suspicion.TOUCHED : Suspicion.open(doubtful.get());
        }
        return standing(sentence, suspect).isPresent() && !sentence.saysAny(excuse, fact)
                ? Suspicion.LIKELY
                : Suspicion.TOUCHED;
    }

    private boolean isExcused(List<Sentence> sentences, int i) {
        return sentences.get(i).saysAny(excuse, fact) || isAnswer(sentences, i);
    }

    /// An answer begins with what was asked, in the same sentence or the one before.
    private static boolean isAnswer(List<Sentence> sentences, int i) {
        return sentences.get(i).says(ANSWER) || (i > 0 && sentences.get(i - 1).says(ANSWER));
    }

    /// "We never send discount codes" denies it.
    private static Optional<Hit> standing(Sentence sentence, Concept concept) {
        return sentence.first(concept)
                .filter(hit -> sentence.says(VOID) || !sentence.isBefore(NEGATION, hit, NEGATION_REACH));
    }
}
