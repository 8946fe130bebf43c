package dev.postern.gateway;

import dev.postern.mail.Envelope;
import dev.postern.mail.MessageBytes;
import dev.postern.mail.QueueId;
import java.time.Instant;

/// A mail as it was handed over, before anything is known of it.
public record Transaction(
        QueueId id, Listener listener, Login login, Envelope envelope, MessageBytes bytes, Instant receivedAt) {}
