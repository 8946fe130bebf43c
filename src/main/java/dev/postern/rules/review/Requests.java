package dev.postern.rules.review;

import static dev.postern.rules.review.ReviewWords.*;

import dev.postern.rules.words.Concept;
import dev.postern.rules.words.Hit;
import dev.postern.rules.words.Sentence;
import java.util.List;
import java.util.Optional;

/// Tells a sentence that asks for a review from one that only speaks of reviews, or of something else
/// that is called so.
final class Requests {

    private static final Concept[] MATTERS = {NOUN, STARS, VERB, PLACE, PRAISE, REQUEST, WEAK, OPINION, MEND, SPARE};

    private Requests() {}

    /// Whether reviews may be its matter at all.
    static boolean touches(Sentence sentence) {
        for (var matter : MATTERS) {
            if (sentence.says(matter) && sentence.all(matter).anyMatch(hit -> !isOfAThing(sentence, hit))) {
                return true;
            }
        }
        return false;
    }

    /// Whether a sentence near another, by the same, asks for a review or for none.
    static boolean areNear(List<Sentence> sentences, int i, int before, int after) {
        for (var j = Math.max(0, i - before); j <= Math.min(sentences.size() - 1, i + after); j++) {
            var near = sentences.get(j);
            if (j != i && near.said() == sentences.get(i).said() && touches(near)) {
                return true;
            }
        }
        return false;
    }

    /// Whether it tells that reviews are not rewarded, bought or pushed, and takes nothing of it back.
    static boolean areRefused(Sentence sentence) {
        return sentence.says(POLICY)
                && !sentence.says(CONCESSION)
                && sentence.inOrder(POLICY, CONTRAST, sentence.size()).isEmpty();
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
        return !isOfAThing(sentence, hit)
                && (sentence.says(AWAIT) || !isOverlapped(sentence, hit, GIVEN))
                && !isOverlapped(sentence, hit, REFUSAL);
    }

    /// Whether what is said means something else, or names, marks or adorns a thing: `the "Five Star" palette`.
    private static boolean isOfAThing(Sentence sentence, Hit hit) {
        return isOverlapped(sentence, hit, OTHER) || isNamed(sentence, hit) || isWorn(sentence, hit);
    }

    /// Whether it stands in quotation marks, and what is asked for does not reach into them.
    private static boolean isNamed(Sentence sentence, Hit hit) {
        return isQuoted(sentence, hit)
                && sentence.all(REQUEST).noneMatch(asked -> asked.overlaps(hit) && !isQuoted(sentence, asked));
    }

    private static boolean isQuoted(Sentence sentence, Hit hit) {
        var text = sentence.text();
        var open = text.lastIndexOf('"', sentence.at(hit.from()));
        if (open < 0) {
            return false;
        }
        var marks = text.substring(0, open + 1).chars().filter(c -> c == '"').count();
        var close = text.indexOf('"', open + 1);
        return marks % 2 == 1 && (close < 0 || close > sentence.at(hit.to() - 1));
    }

    /// Whether these are stars beside the thing that has them, in a sentence with no other word for a review.
    private static boolean isWorn(Sentence sentence, Hit hit) {
        return sentence.says(SHAPE)
                && !sentence.saysAny(NOUN, VERB, PLACE, SITE)
                && sentence.all(STARS)
                        .anyMatch(stars -> stars.overlaps(hit)
                                && sentence.all(SHAPE).anyMatch(thing -> sentence.isBeside(thing, stars, 1)));
    }

    static boolean isOverlapped(Sentence sentence, Hit hit, Concept concept) {
        return sentence.says(concept) && sentence.all(concept).anyMatch(hit::overlaps);
    }
}
