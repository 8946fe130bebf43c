package dev.postern.rules.notice;

import dev.postern.rules.judge.Votes;
import dev.postern.rules.words.Sentence;

/// Hears statements in sentences: word lists first, the judge where they are in doubt.
record Listener(Votes votes) {

    private static final float VERY_SURE = 0.95f;

    boolean hears(Statement statement, Sentence sentence) {
        return switch (statement.in(sentence)) {
            case NOTHING -> false;
            case NEAR -> votes.on(sentence, statement.label()) >= VERY_SURE;
            case SUSPECT -> vote(statement, sentence) >= Votes.LIKELY;
            case SURE -> vote(statement, sentence) >= statement.leastVote();
        };
    }

    private float vote(Statement statement, Sentence sentence) {
        return Math.max(votes.on(sentence, statement.label()), votes.onWithNext(sentence, statement.label()));
    }
}
