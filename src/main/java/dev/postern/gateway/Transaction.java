package dev.postern.gateway;

import dev.postern.mail.Envelope;
import dev.postern.mail.MessageBytes;
import dev.postern.mail.QueueId;
import java.net.InetAddress;
import java.time.Instant;

/// A mail as it was handed over, before anything is known of it.
///
/// @param helo what the client called itself: a secret of its side, so masking must know it
/// @param client the address it was handed over from
public record Transaction(
        QueueId id,
        Listener listener,
        Login login,
        String helo,
        InetAddress client,
        Envelope envelope,
        MessageBytes bytes,
        Instant receivedAt) {}
