package dev.postern.delivery.smtp;

import dev.postern.delivery.connection.BrokenDialogue;
import dev.postern.delivery.connection.Connection;
import dev.postern.delivery.connection.ServerReply;
import dev.postern.delivery.connection.Timeouts;
import dev.postern.mail.MessageBytes;
import dev.postern.mail.Outcome;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One mail over one connection: MAIL, RCPT and DATA, then the content (RFC 5321 §3.3).
///
/// With PIPELINING the three commands go out in one write and all their replies are awaited, whatever
/// the first ones are (RFC 2920 §3.1); without it each waits for the one before.
final class MailTransaction {

    private record Step(String line, String name, Duration timeout) {}

    /// Content up to this size is sent in one write.
    private static final int AT_ONCE = 256 * 1024;
    private static final int BLOCK = 64 * 1024;
    private static final byte[] END = {'.', '\r', '\n'};
    private static final String DATA = "DATA";

    private final Connection connection;
    private final Mail mail;
    private final Content content;
    private final Timeouts timeouts;

    MailTransaction(Connection connection, Mail mail, Content content, Timeouts timeouts) {
        this.connection = connection;
        this.mail = mail;
        this.content = content;
        this.timeouts = timeouts;
    }

    /// @throws IOException if our own copy of the mail cannot be read
    Outcome run() throws BrokenDialogue, IOException, InterruptedException {
        connection.begin();
        return switch (Opening.of(mail, content, connection.capabilities())) {
            case Opening.Impossible impossible -> impossible.outcome();
            case Opening.Lines lines -> run(steps(lines));
        };
    }

    private List<Step> steps(Opening.Lines lines) {
        var steps = new ArrayList<Step>(4);
        if (connection.takeResetDue()) {
            steps.add(new Step("RSET\r\n", "RSET", timeouts.command()));
        }
        steps.add(new Step(lines.mail(), "MAIL", timeouts.command()));
        steps.add(new Step(lines.rcpt(), "RCPT", timeouts.command()));
        steps.add(new Step("DATA\r\n", DATA, timeouts.data()));
        return steps;
    }

    private Outcome run(List<Step> steps) throws BrokenDialogue, IOException, InterruptedException {
        var refusal = connection.capabilities().pipelining() ? pipelined(steps) : oneByOne(steps);
        if (refusal != null) {
            return Outcomes.refused(refusal);
        }
        var whole = sendContent();
        var reply = connection.await("the content", timeouts.finalDot());
        if (!whole) {
            connection.close();
        }
        if (!accepted(reply, "the content")) {
            return Outcomes.refused(reply);
        }
        if (!whole) {
            throw BrokenDialogue.unexpected(reply, "half of the content");
        }
        return Outcomes.delivered(reply);
    }

    private @Nullable ServerReply oneByOne(List<Step> steps) throws BrokenDialogue, InterruptedException {
        for (var step : steps) {
            connection.write(step.line());
            var reply = connection.await(step.name(), step.timeout());
            if (!accepted(reply, step.name())) {
                connection.leaveHalfWay();
                return reply;
            }
        }
        return null;
    }

    private @Nullable ServerReply pipelined(List<Step> steps) throws BrokenDialogue, InterruptedException {
        var lines = new StringBuilder();
        steps.forEach(step -> lines.append(step.line()));
        connection.write(lines.toString());
        for (var i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            var reply = connection.await(step.name(), step.timeout());
            if (!accepted(reply, step.name())) {
                connection.leaveHalfWay();
                backOut(steps.subList(i + 1, steps.size()));
                return reply;
            }
        }
        return null;
    }

    /// Hears out the commands that are already with the server. One that answers 354 to DATA though it
    /// took no recipient waits for a content: it gets an empty one.
    private void backOut(List<Step> rest) throws InterruptedException {
        try {
            for (var step : rest) {
                var reply = connection.await(step.name(), step.timeout());
                if (reply.goAhead()) {
                    connection.write(END);
                    connection.await("the empty content", timeouts.finalDot());
                }
            }
        } catch (BrokenDialogue e) {
            // The refusal stands, whatever became of the connection after it.
            connection.close();
        }
    }

    /// Whether a reply lets the mail go on; false for a refusal.
    private static boolean accepted(ServerReply reply, String command) throws BrokenDialogue {
        if (reply.transientFailure() || reply.permanentFailure()) {
            return false;
        }
        if (reply.goAhead() != command.equals(DATA)) {
            throw BrokenDialogue.unexpected(reply, command);
        }
        return true;
    }

    /// @return false if the server hung up or answered before it had all
    private boolean sendContent() throws BrokenDialogue, IOException, InterruptedException {
        if (!connection.isQuiet()) {
            throw new BrokenDialogue("4.5.0", "the server spoke before it had the content");
        }
        if (mail.bytes().size() > AT_ONCE) {
            return sendBlocks(mail.bytes());
        }
        if (content.plain()) {
            connection.write(mail.bytes().toArray(), END);
        } else {
            connection.write(DotStuffing.all(mail.bytes().toArray()));
        }
        return true;
    }

    private boolean sendBlocks(MessageBytes bytes) throws BrokenDialogue, IOException, InterruptedException {
        var stuffing = new DotStuffing();
        var block = new byte[BLOCK];
        try (var in = bytes.open()) {
            for (var n = in.read(block); n >= 0; n = in.read(block)) {
                if (!connection.writeBlock(stuffing.block(block, n), timeouts.block())) {
                    return false;
                }
            }
        }
        connection.write(stuffing.last());
        return true;
    }
}
