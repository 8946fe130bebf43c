package dev.postern.gateway;

import dev.postern.parties.Pair;

/// Makes of a mail that may pass the mail that leaves.
@FunctionalInterface
public interface Departures {

    Departure of(Transaction mail, Assessment assessed, Pair pair);
}
