package dev.postern.reading;

import dev.postern.mail.OrderId;

/// A well-formed order ID that a mail names.
///
/// @param written the sender's own characters: other digits and dashes are understood
public record OrderMention(OrderId id, Voice voice, Place place, String written) {}
