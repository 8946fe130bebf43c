package dev.postern.session.content;

import dev.postern.mail.HeaderEnd;
import dev.postern.mail.Reply;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.nio.file.Path;
import java.time.InstantSource;

/// Reads a message up to its final dot, always to the very end.
///
/// Only CRLF `.` CRLF ends it (RFC 5321 §4.1.1.4); any other reading of the end lets a client smuggle
/// a second mail past one of two servers. Bytes behind the end stay in the stream: a pipelining
/// client's next commands. What is too large or not acceptable is still read to its end, because
/// unread bytes would be taken for commands.
public final class ContentReader {

    private static final int CHUNK = 8192;

    private final ContentLimits limits;
    private final InFlight inFlight;
    private final Path folder;
    private final InstantSource clock;

    public ContentReader(ContentLimits limits, InFlight inFlight, Path folder, InstantSource clock) {
        this.limits = limits;
        this.inFlight = inFlight;
        this.folder = folder;
        this.clock = clock;
    }

    /// @param in must support mark
    /// @throws EOFException if the client left before the final dot
    /// @throws SocketTimeoutException if it took longer than it may
    public Content read(InputStream in, BareNewlines bareNewlines) throws IOException {
        var deadline = clock.instant().plus(limits.duration());
        var lines = new DotUnstuffing();
        try (var kept = new Spill(limits.messageSize(), inFlight, folder);
                var shape = new Shape(kept, limits)) {
            var chunk = new byte[CHUNK];
            while (!lines.ended()) {
                in.mark(CHUNK);
                var count = in.read(chunk, 0, CHUNK);
                if (count < 0) {
                    throw new EOFException("the client left in the middle of a message");
                }
                var used = lines.feed(chunk, count, shape);
                if (used < count) {
                    in.reset();
                    in.skipNBytes(used);
                }
                if (clock.instant().isAfter(deadline)) {
                    throw new SocketTimeoutException("the message took longer than " + limits.duration());
                }
            }
            return content(kept, shape, lines, bareNewlines);
        }
    }

    private Content content(Spill kept, Shape shape, DotUnstuffing lines, BareNewlines bareNewlines)
            throws IOException {
        if (kept.tooLarge()) {
            return Content.refused(tooLarge(limits.messageSize()));
        }
        if (kept.noRoom()) {
            return Content.refused(Reply.defer(452, "4.3.1", "no room for the message now, try again later"));
        }
        if (lines.sawNul()) {
            return Content.refused(Reply.refuse(554, "5.6.0", "the message holds a NUL octet (RFC 5322 section 2.2)"));
        }
        if (lines.sawBareNewline() && bareNewlines == BareNewlines.REFUSE) {
            return Content.refused(Reply.refuse(
                    554, "5.6.0", "lines must end with CRLF; a bare CR or LF was found (RFC 5321" + " section 2.3.8)"));
        }
        var shapeless = shape.refusal();
        if (shapeless.isPresent()) {
            return Content.refused(shapeless.get());
        }
        return Content.of(HeaderEnd.mended(kept.take()), kept.handOver());
    }

    public static Reply tooLarge(int most) {
        return Reply.refuse(552, "5.3.4", "the message is larger than " + most + " bytes");
    }
}
