package dev.postern.rules.review;

import static dev.postern.rules.review.Words.*;

import dev.postern.rules.words.Concept;
import dev.postern.rules.words.Hit;
import dev.postern.rules.words.Sentence;
import java.util.Optional;

/// Tells a sentence that asks for a review from one that only speaks of reviews, or of something else
/// that is called so.
final class Requests {

    private Requests() {}

    /// Whether reviews may be its matter at all.
    static boolean touches(Sentence sentence) {
        return sentence.saysAny(NOUN, STARS, VERB, PLACE, PRAISE, REQUEST, WEAK, OPINION, MEND);
    }

    /// The words that ask for a review.
    static Optional<Hit> in(Sentence sentence) {
        return standing(sentence, REQUEST);
    }

    static boolean isIn(Sentence sentence) {
        return in(sentence).isPresent();
    }

    /// Reviews in a sentence that neither thanks for one, refuses, nor means something else.
    static Optional<Hit> matter(Sentence sentence) {
        return in(sentence)
                .or(() -> standing(sentence, NOUN))
                .or(() -> standing(sentence, STARS))
                .or(() -> standing(sentence, VERB));
    }

    /// Where a concept is said first and no other sense of the words stands against it.
    static Optional<Hit> standing(Sentence sentence, Concept concept) {
        if (!sentence.says(concept)) {
            return Optional.empty();
        }
        return sentence.all(concept).filter(hit -> stands(sentence, hit)).findFirst();
    }

    static boolean stands(Sentence sentence, Hit hit) {
        return !isOverlapped(sentence, hit, OTHER)
                && !isOverlapped(sentence, hit, GIVEN)
                && !isOverlapped(sentence, hit, REFUSAL);
    }

    static boolean isOverlapped(Sentence sentence, Hit hit, Concept concept) {
        return sentence.says(concept) && sentence.all(concept).anyMatch(hit::overlaps);
    }
}
