package dev.postern.session.content;

import java.time.Duration;

/// @param messageSize of a message as sent, in bytes
/// @param duration how long one message may take to arrive
/// @param line octets of a line without its CRLF (RFC 5321 §4.5.3.1.6 promises 998, sellers' tools write more)
/// @param header bytes of the header without line ends
/// @param fields of the header
public record ContentLimits(int messageSize, Duration duration, int line, int header, int fields) {}
