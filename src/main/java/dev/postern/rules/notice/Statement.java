package dev.postern.rules.notice;

import dev.postern.rules.judge.Label;
import dev.postern.rules.words.Sentence;

/// Something a notice may tell, heard by the word lists and, where they end, by the judge.
interface Statement {

    Label label();

    /// What the word lists make of a sentence.
    Strength in(Sentence sentence);

    /// Below this vote of the judge not even sure words make the statement.
    default float leastVote() {
        return 0.1f;
    }
}
