package dev.postern.parties;

/// The aliases that a pair has now.
///
/// @param usedAt when the one that was used longest ago last was, in milliseconds, to the day
record LivePair(AliasPair aliases, long usedAt) {}
