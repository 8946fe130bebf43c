package dev.postern.session.content;

/// What becomes of a message in which a CR or LF stands alone.
public enum BareNewlines {
    REFUSE,
    NORMALISE
}
