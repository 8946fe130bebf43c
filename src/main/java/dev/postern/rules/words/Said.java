package dev.postern.rules.words;

/// Whose words a sentence is, and whether the reader sees it.
public enum Said {
    /// By the sender, for the reader to see.
    OWN,
    /// By the sender, where the reader does not see it.
    HIDDEN,
    /// By the sender in an earlier mail, quoted again.
    EARLIER,
    /// By the other party, quoted; believed from the attribution.
    BY_OTHER;

    /// Whether the sender answers for it.
    public boolean isSenders() {
        return this != BY_OTHER;
    }
}
