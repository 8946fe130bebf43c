package dev.postern.dns;

/// An answer just received.
///
/// @param seconds how long it may be remembered
record Fresh<T>(Answer<T> answer, long seconds) {}
