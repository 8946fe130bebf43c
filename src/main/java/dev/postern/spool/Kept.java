package dev.postern.spool;

import dev.postern.mail.MessageBytes;

/// A mail of which the bytes are still here.
///
/// @param original the bytes are those that came, and the item's `from` is the envelope's; otherwise
///     they are the masked ones that leave, from a return path of ours to the real recipient
public record Kept(Item item, MessageBytes bytes, boolean original) {}
