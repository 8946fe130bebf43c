package dev.postern.rules.words;

/// Where in a text something of the word lists is said.
///
/// @param from first word
/// @param to after the last word
public record Hit(Concept concept, int from, int to) {

    /// How many words stand between the two; 0 if they touch or overlap.
    public int distance(Hit other) {
        return Math.max(0, Math.max(other.from - to, from - other.to));
    }

    public boolean overlaps(Hit other) {
        return from < other.to && other.from < to;
    }
}
