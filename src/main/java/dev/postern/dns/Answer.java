package dev.postern.dns;

import java.util.List;

/// What is known of a name after asking for its records of one kind.
public sealed interface Answer<T> {

    /// The name exists.
    ///
    /// @param records empty if it has none of the kind asked for
    record Found<T>(List<T> records) implements Answer<T> {
        public Found {
            records = List.copyOf(records);
        }
    }

    /// The name does not exist (NXDOMAIN), or is none that could.
    record NoSuchName<T>() implements Answer<T> {}

    /// Nobody could say; asking later may help.
    ///
    /// @param why a few words for a log; no word of the servers' own
    record TemporaryFailure<T>(String why) implements Answer<T> {}
}
