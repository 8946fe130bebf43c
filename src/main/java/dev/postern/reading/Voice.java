package dev.postern.reading;

/// Whose words a piece of text are, and whether they are seen.
public enum Voice {
    /// What the sender wrote and the reader sees.
    OWN,
    /// What a reply carries along. It never satisfies a rule.
    QUOTED,
    /// What a reader cannot see (comments, `display:none`, zero size, same colour). It never
    /// satisfies a rule; it can violate one.
    HIDDEN
}
