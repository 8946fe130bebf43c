package dev.postern.session.content;

import java.time.Duration;

/// @param messageSize of a message as sent, in bytes
/// @param duration how long one message may take to arrive
public record ContentLimits(int messageSize, Duration duration) {}
