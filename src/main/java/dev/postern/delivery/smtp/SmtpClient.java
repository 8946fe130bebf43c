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
import java.util.concurrent.RejectedExecutionException;
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

    /// Hands one mail over, or says why not.
    public Outcome send(Destination destination, Mail mail) {
        try {
            var content = Content.of(mail.bytes());
            return pools.computeIfAbsent(destination, to -> Pool.start(to, loops))
                    .lend(connection -> new MailTransaction(connection, mail, content, destination.timeouts()).run());
        } catch (BrokenDialogue e) {
            return e.outcome();
        } catch (IOException e) {
            return Outcomes.deferred(
                    UNREADABLE, "the mail cannot be read: " + e.getClass().getSimpleName());
        } catch (RejectedExecutionException e) {
            return Outcomes.deferred(CLOSED, "delivery is closed");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Outcomes.deferred(CLOSED, "interrupted");
        }
    }

    /// Says goodbye on idle connections; a dialogue under way is cut and ends as deferred.
    @Override
    public void close() {
        if (loops.isShuttingDown()) {
            return;
        }
        pools.values().forEach(Pool::close);
        // A shutdown would close the connections before the last writes: let those pass first.
        loops.submit(() -> {}).awaitUninterruptibly(1, TimeUnit.SECONDS);
        loops.shutdownGracefully(0, 2, TimeUnit.SECONDS).syncUninterruptibly();
    }
}
