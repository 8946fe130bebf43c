package dev.postern.rules.weighing;

import dev.postern.reading.Place;
import dev.postern.rules.Advice;
import dev.postern.rules.Hearing;
import dev.postern.rules.Objections;
import dev.postern.rules.Rule.Violation;
import dev.postern.rules.judge.Label;
import dev.postern.rules.words.Concept;
import dev.postern.rules.words.Sentence;
import java.util.List;

/// Finds the sentences that break a rule of wording, by its word lists and the judge.
public final class Weighing {

    private static final int LONGEST_NAME = 4;

    private final Scales scales;
    private final Advice advice;
    private final Suspicion.Heard heard;
    private final Concept own;

    /// @param advice where the words want no other
    public Weighing(Label label, Advice advice, Suspicion.Heard heard) {
        this.own = Concept.of(label.text() + ".own");
        this.scales = Scales.ofViolation(label);
        this.advice = advice;
        this.heard = heard;
    }

    public List<Violation> judge(Hearing hearing) {
        var objections = new Objections(hearing);
        var sentences = hearing.wording().sentences();
        for (var i = 0; i < sentences.size(); i++) {
            var sentence = sentences.get(i);
            sentence.first(own).ifPresent(hit -> objections.add(sentence, hit, advice));
            var suspicion = isName(sentence) ? Suspicion.NONE : heard.in(sentences, i);
            if (scales.tip(suspicion, sentence, hearing.votes())) {
                var words = suspicion.words().orElseGet(sentence::whole);
                objections.add(sentence, words, suspicion.advice().orElse(advice));
            }
        }
        return objections.all();
    }

    /// A buyer may be called Dhikra or Bonus: a recipient's name says nothing unless it is far longer than
    /// names are.
    private static boolean isName(Sentence sentence) {
        return sentence.size() <= LONGEST_NAME
                && switch (sentence.place()) {
                    case Place.DisplayName(var field) -> field.equals("To") || field.equals("Cc");
                    case Place.InFile(var _, var spot) -> spot.equals(Place.InFile.NAME);
                    default -> false;
                };
    }
}
