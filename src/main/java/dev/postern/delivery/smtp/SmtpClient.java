package dev.postern.delivery.smtp;

import dev.postern.mail.Outcome;
import dev.postern.mail.StatusCode;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.util.concurrent.DefaultThreadFactory;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/// Hands mails to other servers. Callers block, best on virtual threads; the network is Netty's.
///
/// Safe for any number of threads. Failures are outcomes: nothing that a server or the network does is
/// thrown.
public final class SmtpClient implements AutoCloseable {

    private static final StatusCode CLOSED = StatusCode.of("4.3.2");
    private static final StatusCode UNREADABLE = StatusCode.of("4.3.0");

    private final EventLoopGroup loops =
            new MultiThreadIoEventLoopGroup(1, new DefaultThreadFactory("delivery", true), NioIoHandler.newFactory());
    private final Map<Destination, Pool> pools = new ConcurrentHashMap<>();
    private volatile boolean closed;

    /// Hands one mail over, or says why not.
    public Outcome send(Destination destination, Mail mail) {
        if (closed) {
            return Outcomes.deferred(CLOSED, "delivery is shutting down");
        }
        try {
            var content = Content.of(mail.bytes());
            return pools.computeIfAbsent(destination, to -> Pool.start(to, loops))
                    .lend(connection -> new MailTransaction(connection, mail, content, destination.timeouts()).run());
        } catch (BrokenDialogue e) {
            return e.outcome();
        } catch (IOException e) {
            return Outcomes.deferred(
                    UNREADABLE, "the mail cannot be read: " + e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Outcomes.deferred(CLOSED, "interrupted");
        }
    }

    @Override
    public void close() {
        closed = true;
        pools.values().forEach(Pool::close);
        loops.shutdownGracefully(0, 2, TimeUnit.SECONDS).syncUninterruptibly();
    }
}
