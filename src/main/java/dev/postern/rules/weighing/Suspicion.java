package dev.postern.rules.weighing;

import dev.postern.rules.Advice;
import dev.postern.rules.words.Hit;
import dev.postern.rules.words.Sentence;
import java.util.List;
import java.util.Optional;

/// How much the word lists hear of a matter in a sentence, from nothing to what leaves hardly a doubt.
///
/// @param words by which it is heard, where some speak for it
/// @param advice where these words want another than the matter's own
public record Suspicion(Degree degree, Optional<Hit> words, Optional<Advice> advice) {

    public static final Suspicion NONE = of(Degree.NONE);
    public static final Suspicion TOUCHED = of(Degree.TOUCHED);
    public static final Suspicion LIKELY = of(Degree.LIKELY);

    public enum Degree {
        /// The sentence is not about the matter.
        NONE,
        /// It is about the matter, no more.
        TOUCHED,
        /// It looks like it.
        LIKELY,
        /// It is, where the judge does not think it unlikely.
        OPEN,
        /// It is, where the judge does not think it very unlikely.
        SURE
    }

    /// What the word lists hear in the sentence at a position of a mail's.
    @FunctionalInterface
    public interface Heard {
        Suspicion in(List<Sentence> sentences, int i);
    }

    private static Suspicion of(Degree degree) {
        return new Suspicion(degree, Optional.empty(), Optional.empty());
    }

    public static Suspicion open(Hit words) {
        return new Suspicion(Degree.OPEN, Optional.of(words), Optional.empty());
    }

    public static Suspicion sure(Hit words) {
        return new Suspicion(Degree.SURE, Optional.of(words), Optional.empty());
    }

    public static Suspicion sure(Hit words, Advice advice) {
        return new Suspicion(Degree.SURE, Optional.of(words), Optional.of(advice));
    }
}
