package dev.postern.delivery.connection;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// Netty's end of a connection: what the server sends becomes replies in a queue, and one last entry
/// when nothing more can come.
// A close or write that fails ends the connection, which is noticed where replies are waited for.
@SuppressWarnings("FutureReturnValueIgnored")
final class ReplyInbox extends SimpleChannelInboundHandler<ByteBuf> {

    sealed interface Arrival {
        record Said(ServerReply reply) implements Arrival {}

        record Ended(String how) implements Arrival {}
    }

    /// The client never has so many commands under way.
    private static final int MAX_WAITING = 16;

    private final Lock lock = new ReentrantLock();
    private final Condition arrived = lock.newCondition();
    private final Deque<Arrival> arrivals = new ArrayDeque<>();
    private final ReplyParser parser = new ReplyParser();
    private boolean ended;

    /// The next arrival; null if none came in time.
    @Nullable
    Arrival poll(Duration timeout) throws InterruptedException {
        lock.lock();
        try {
            var left = timeout.toNanos();
            while (arrivals.isEmpty() && left > 0) {
                left = arrived.awaitNanos(left);
            }
            return arrivals.poll();
        } finally {
            lock.unlock();
        }
    }

    boolean isEmpty() {
        lock.lock();
        try {
            return arrivals.isEmpty();
        } finally {
            lock.unlock();
        }
    }

    /// Whether the server said nothing that was not listened to, not even the half of a line.
    boolean isClean() {
        lock.lock();
        try {
            return arrivals.isEmpty() && !parser.isHalfWay();
        } finally {
            lock.unlock();
        }
    }

    /// What came together is there together: whoever sees the first of two replies sees that a second
    /// one waits.
    @Override
    protected void channelRead0(ChannelHandlerContext channel, ByteBuf octets) {
        lock.lock();
        try {
            while (octets.isReadable() && !ended) {
                take(channel, parser.take(octets.readByte()));
            }
        } catch (ReplyParser.Garbage e) {
            end(channel, String.valueOf(e.getMessage()));
        } finally {
            arrived.signal();
            lock.unlock();
        }
    }

    private void take(ChannelHandlerContext channel, @Nullable ServerReply reply) {
        if (reply == null) {
            return;
        }
        if (arrivals.size() < MAX_WAITING) {
            arrivals.add(new Arrival.Said(reply));
        } else {
            end(channel, "replies that nobody asked for");
        }
    }

    /// Not `channelInactive`, which is called later, and in a shutdown never.
    @Override
    public void handlerAdded(ChannelHandlerContext channel) {
        channel.channel().closeFuture().addListener(_ -> end(channel, "closed"));
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext channel, Throwable cause) {
        end(channel, cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage());
    }

    private void end(ChannelHandlerContext channel, String how) {
        lock.lock();
        try {
            if (!ended) {
                ended = true;
                arrivals.add(new Arrival.Ended(how));
                arrived.signal();
            }
        } finally {
            lock.unlock();
        }
        channel.close();
    }
}
