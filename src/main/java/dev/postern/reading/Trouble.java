package dev.postern.reading;

/// Something that could not be read, so that nobody can say what the buyer would see there.
///
/// @param what a key that `notice` words: `depth`, `parts`, `size`, `charset`, `encoding`, `structure`,
///     `encrypted`, `corrupt`, `time`, `picture`, `script`, `defect`
public record Trouble(Place place, String what, String detail) {

    /// Ours: reading ended with an exception.
    static final String DEFECT = "defect";
}
