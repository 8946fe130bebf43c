package dev.postern.delivery.smtp;

import dev.postern.mail.MessageBytes;
import dev.postern.mail.Outcome;

/// What is still done to a mail once it is known what the next hop takes.
@FunctionalInterface
public interface Preparation {

    /// Every mail goes as it is.
    Preparation NONE = (bytes, eightBit) -> new Ready(bytes);

    /// @param eightBit whether the next hop takes content of 8 bits
    Prepared prepare(MessageBytes bytes, boolean eightBit);

    /// What came of it.
    sealed interface Prepared {}

    /// @param bytes as they are to arrive
    record Ready(MessageBytes bytes) implements Prepared {}

    /// The mail does not go.
    record Stopped(Outcome outcome) implements Prepared {}
}
