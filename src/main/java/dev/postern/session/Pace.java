package dev.postern.session;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How a client gets on, and whether it takes too long with what it is at.
///
/// A deadline that each byte renews is none: one byte a second would keep a session for ever. So what counts is the
/// whole command, the whole message and its rate, the whole reply. The session's thread tells what comes next; a watch
/// asks
/// who is late.
final class Pace {

    private static final Duration HANDSHAKE = Duration.ofSeconds(30);

    /// How slow a message may begin.
    private static final Duration GRACE = Duration.ofMinutes(1);

    private enum At {
        COMMAND,
        CONTENT,
        WORK,
        HANDSHAKE
    }

    private final SessionSettings.Limits limits;
    private final InstantSource clock;
    private final Instant since;
    private At at = At.COMMAND;
    private Instant from;
    private @Nullable Instant begun;
    private @Nullable Instant writing;
    private long bytes;

    Pace(SessionSettings.Limits limits, InstantSource clock) {
        this.limits = limits;
        this.clock = clock;
        this.since = clock.instant();
        this.from = since;
    }

    /// The client's turn: its next command.
    void replied() {
        turn(At.COMMAND);
    }

    /// The client's turn: its message.
    void content() {
        turn(At.CONTENT);
    }

    void handshake() {
        turn(At.HANDSHAKE);
    }

    /// Our turn, for which no client is to blame.
    void working() {
        turn(At.WORK);
    }

    private synchronized void turn(At next) {
        at = next;
        from = clock.instant();
        begun = null;
        bytes = 0;
    }

    synchronized void heard(int count) {
        bytes += Math.max(0, count);
        if (begun == null) {
            begun = clock.instant();
        }
    }

    synchronized void writing() {
        writing = clock.instant();
    }

    synchronized void written() {
        writing = null;
    }

    /// Whether the session has lasted long enough; between two mails it ends in good order.
    boolean isOver() {
        return clock.instant().isAfter(since.plus(limits.times().session()));
    }

    /// Why the client is late at this moment; empty when it is not.
    synchronized Optional<String> late(Instant now) {
        if (now.isAfter(
                since.plus(limits.times().session()).plus(limits.content().duration()))) {
            return Optional.of("the session took too long");
        }
        if (writing != null && now.isAfter(writing.plus(limits.times().idle()))) {
            return Optional.of("nobody takes the replies");
        }
        return switch (at) {
            case WORK -> Optional.empty();
            case HANDSHAKE -> late(now, from, HANDSHAKE, "the handshake took too long");
            case COMMAND ->
                late(now, from, limits.times().idle(), "nothing came for too long")
                        .or(() -> begun == null
                                ? Optional.empty()
                                : late(now, begun, limits.times().command(), "the command came too slowly"));
            case CONTENT ->
                late(now, from, limits.content().duration(), "the message took too long")
                        .or(() -> rate(now));
        };
    }

    private static Optional<String> late(Instant now, Instant from, Duration time, String why) {
        return now.isAfter(from.plus(time)) ? Optional.of(why) : Optional.empty();
    }

    private Optional<String> rate(Instant now) {
        var seconds = Duration.between(from, now).minus(GRACE).toSeconds();
        return seconds > 0 && bytes < seconds * limits.times().rate()
                ? Optional.of("the message came too slowly")
                : Optional.empty();
    }
}
