package dev.postern.delivery.connection;

import java.time.Duration;

/// How long the client waits for the server; the defaults are the least that RFC 5321 §4.5.3.2 allows.
///
/// @param connect for one address; the RFC names none
/// @param greeting for the first line of the server
/// @param command for the reply to EHLO, MAIL, RCPT
/// @param data for the reply to DATA
/// @param block until the server has taken one block of the content
/// @param finalDot for the reply to the content
public record Timeouts(
        Duration connect, Duration greeting, Duration command, Duration data, Duration block, Duration finalDot) {

    public static final Timeouts STANDARD = new Timeouts(
            Duration.ofSeconds(30),
            Duration.ofMinutes(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(2),
            Duration.ofMinutes(3),
            Duration.ofMinutes(10));
}
