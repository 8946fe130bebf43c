package dev.postern.rules.weighing;

import dev.postern.rules.Advice;
import dev.postern.rules.words.Hit;
import dev.postern.rules.words.Sentence;
import java.util.List;

/// What the word lists hold against a sentence, from nothing to what leaves hardly a doubt.
public sealed interface Suspicion {

    /// The sentence is not about the rule's matter.
    Suspicion NONE = new None();

    /// It is about the rule's matter, no more.
    Suspicion TOUCHED = new Touched();

    /// It looks like a violation; the judge is asked.
    Suspicion LIKELY = new Likely();

    record None() implements Suspicion {}

    record Touched() implements Suspicion {}

    record Likely() implements Suspicion {}

    /// A violation where the judge does not think it unlikely.
    record Open(Hit words, Advice advice) implements Suspicion {}

    /// A violation where the judge does not think it very unlikely.
    record Sure(Hit words, Advice advice) implements Suspicion {}

    /// What is held against the sentence at a position of a mail's.
    @FunctionalInterface
    interface Held {
        Suspicion against(List<Sentence> sentences, int i);
    }
}
