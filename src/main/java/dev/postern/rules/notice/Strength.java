package dev.postern.rules.notice;

/// How sure the word lists are that a sentence tells something.
enum Strength {
    NOTHING,
    /// Words of the matter stand there: only a judge that is very sure makes them a statement.
    NEAR,
    /// They are combined as in a statement: one if the judge finds it likely.
    SUSPECT,
    SURE
}
