package dev.postern.rules;

import dev.postern.rules.judge.Label;
import dev.postern.rules.judge.Votes;
import dev.postern.rules.words.Concept;
import dev.postern.rules.words.Hit;
import dev.postern.rules.words.Sentence;
import dev.postern.rules.words.Wording;
import java.util.Optional;

/// How a rule of wording weighs a sentence, by six lists of its own and the judge's vote.
///
/// `sure` decides where the sentence is not about an `other` rule's matter, does not deny it, and the
/// judge does not think it very unlikely. `open` decides where nothing excuses it either (the order's
/// own facts, an answer to what the buyer asked) and the judge does not think it unlikely. What is only
/// `suspect`, or denied, needs a judge who finds it likely; what is excused, and anything else behind
/// the `gate`, one who is certain.
public final class Weighing {

    private static final Concept NEGATION = Concept.of("negation");
    private static final Concept VOID = Concept.of("negation.void");
    private static final Concept ANSWER = Concept.of("answer");
    private static final int NEGATION_REACH = 3;
    private static final float UNLIKELY = 0.35f;
    private static final float VERY_UNLIKELY = 0.1f;

    private final Label label;
    private final float certain;
    private final Concept sure;
    private final Concept open;
    private final Concept suspect;
    private final Concept excuse;
    private final Concept other;
    private final Concept gate;

    private Weighing(String lists, Label label, float certain) {
        this.label = label;
        this.certain = certain;
        this.sure = Concept.of(lists + ".sure");
        this.open = Concept.of(lists + ".open");
        this.suspect = Concept.of(lists + ".suspect");
        this.excuse = Concept.of(lists + ".excuse");
        this.other = Concept.of(lists + ".other");
        this.gate = Concept.of(lists + ".gate");
    }

    /// @param lists what the names of the six lists begin with
    /// @param label what the judge is asked about
    /// @param certain the vote at which the judge alone decides
    public static Weighing of(String lists, Label label, float certain) {
        return new Weighing(lists, label, certain);
    }

    /// The words that count against a sentence.
    public Optional<Hit> find(Sentence sentence, Wording wording, Votes votes) {
        if (!sentence.says(gate)) {
            return Optional.empty();
        }
        var plain = plain(sentence, wording, votes);
        if (plain.isPresent()) {
            return plain;
        }
        var doubtful = sentence.first(sure).or(() -> sentence.first(open)).or(() -> sentence.first(suspect));
        var vote = votes.on(sentence, label);
        return vote >= certain || (vote >= Votes.LIKELY && doubtful.isPresent() && !isDenied(sentence, doubtful.get()))
                ? doubtful.or(() -> Optional.of(sentence.whole()))
                : Optional.empty();
    }

    /// What needs no judge in favour.
    private Optional<Hit> plain(Sentence sentence, Wording wording, Votes votes) {
        if (sentence.says(other)) {
            return Optional.empty();
        }
        return sentence.first(sure)
                .filter(hit -> !isDenied(sentence, hit) && votes.on(sentence, label) >= VERY_UNLIKELY)
                .or(() -> sentence.first(open)
                        .filter(hit -> !isDenied(sentence, hit)
                                && !sentence.says(excuse)
                                && !isAnswer(sentence, wording)
                                && votes.on(sentence, label) >= UNLIKELY));
    }

    /// An answer begins with what was asked, in the same sentence or the one before.
    private static boolean isAnswer(Sentence sentence, Wording wording) {
        return wording.around(sentence.number(), 1, 0).stream().anyMatch(near -> near.says(ANSWER));
    }

    /// "We never send discount codes."
    private static boolean isDenied(Sentence sentence, Hit hit) {
        return sentence.isBefore(NEGATION, hit, NEGATION_REACH) && !sentence.says(VOID);
    }
}
