package dev.postern.rules.notice;

import dev.postern.rules.judge.Votes;
import dev.postern.rules.weighing.Scales;
import dev.postern.rules.weighing.Suspicion;
import dev.postern.rules.words.Sentence;

/// Something a notice may tell, heard by the word lists and, where they end, by the judge.
interface Statement {

    /// What the word lists hear of it in a sentence.
    Suspicion in(Sentence sentence);

    Scales scales();

    default boolean isTold(Sentence sentence, Votes votes) {
        return scales().tip(in(sentence), sentence, votes);
    }
}
