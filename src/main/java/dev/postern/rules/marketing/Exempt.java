package dev.postern.rules.marketing;

import dev.postern.reading.Place;
import dev.postern.rules.words.Concept;
import dev.postern.rules.words.Hit;
import dev.postern.rules.words.Sentence;
import java.util.function.Predicate;

/// What uses the words of marketing and is none: what is denied, what this order had, what is only a name,
/// and a subject that only says what the mail is about.
///
/// The judge is not asked about it: it has seen these words in offers far more often than in answers about
/// an invoice.
final class Exempt {

    private static final Concept NEGATION = Concept.of("negation");
    private static final Concept VOID = Concept.of("negation.void");
    private static final Concept DISOWNED = Concept.of("exempt.disowned");
    private static final Concept NAMED = Concept.of("exempt.named");
    private static final Concept BUT = Concept.of("exempt.but");
    private static final int NEGATION_REACH = 3;

    private final Concept matter;
    private final Concept own;
    private final Concept beyond;
    private final Concept pitch;

    /// @param lists what the names of the lists begin with behind `exempt`: `matter` is what is offered, `own`
    ///     what this order had of it, `beyond` what no order has, such as a next time, `pitch` what a subject
    ///     that sells says
    Exempt(String lists) {
        this.matter = Concept.of("exempt." + lists + ".matter");
        this.own = Concept.of("exempt." + lists + ".own");
        this.beyond = Concept.of("exempt." + lists + ".beyond");
        this.pitch = Concept.of("exempt." + lists + ".pitch");
    }

    boolean holds(Sentence sentence) {
        return sentence.says(DISOWNED)
                || isDenied(sentence)
                || (sentence.says(own) && staysWithin(sentence, own))
                || (sentence.says(NAMED) && staysWithin(sentence, matter))
                || isQuoted(sentence)
                || (sentence.place() instanceof Place.Subject && !sentence.says(pitch));
    }

    /// "We have no codes or discounts, not for the next order either": all that is offered is.
    private boolean isDenied(Sentence sentence) {
        return sentence.says(NEGATION)
                && !sentence.saysAny(VOID, BUT)
                && isDenied(sentence, matter)
                && (!sentence.says(beyond) || isDenied(sentence, beyond));
    }

    /// Each hit stands behind a negation, or behind one that does.
    private static boolean isDenied(Sentence sentence, Concept concept) {
        var reached = -1;
        for (var hit : sentence.all(concept).toList()) {
            if (!sentence.isBefore(NEGATION, hit, NEGATION_REACH) && hit.from() > reached) {
                return false;
            }
            reached = Math.max(reached, hit.to() + NEGATION_REACH);
        }
        return reached >= 0;
    }

    /// Whether all that no order has is part of what this one had, as in "10 % were taken off every box".
    private boolean staysWithin(Sentence sentence, Concept concept) {
        return !sentence.says(beyond)
                || all(sentence, beyond, hit -> sentence.all(concept).anyMatch(hit::overlaps));
    }

    /// A sign, a mug or a game may have an offer for its name.
    private boolean isQuoted(Sentence sentence) {
        return sentence.says(matter)
                && isQuoting(sentence.text())
                && all(sentence, matter, hit -> isQuoted(sentence, hit))
                && (!sentence.says(beyond) || all(sentence, beyond, hit -> isQuoted(sentence, hit)));
    }

    private static boolean all(Sentence sentence, Concept concept, Predicate<Hit> test) {
        return sentence.says(concept) && sentence.all(concept).allMatch(test);
    }

    private static boolean isQuoting(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (isQuote(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isQuote(int c) {
        return c == '"' || c == '“' || c == '”' || c == '„' || c == '«' || c == '»';
    }

    private static boolean isQuoted(Sentence sentence, Hit hit) {
        var before = sentence.text().substring(0, sentence.at(hit.from()));
        return before.chars().filter(Exempt::isQuote).count() % 2 == 1;
    }
}
