package dev.postern.delivery.connection;

import dev.postern.mail.Outcome;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.util.concurrent.DefaultThreadFactory;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/// All connections of this gateway to other servers. One thread of Netty's carries them; those who use
/// them block on threads of their own.
public final class Connections implements AutoCloseable {

    /// What a connection is wanted for.
    public interface Use {
        Outcome on(Connection connection) throws BrokenDialogue, IOException, InterruptedException;
    }

    private final EventLoopGroup loops =
            new MultiThreadIoEventLoopGroup(1, new DefaultThreadFactory("delivery", true), NioIoHandler.newFactory());
    private final Map<Destination, Pool> pools = new ConcurrentHashMap<>();

    /// Lends a connection to this destination, kept or new, as soon as one may be had.
    ///
    /// @throws BrokenDialogue if none may be had in time, or it does not hold
    public Outcome lend(Destination destination, Use use) throws BrokenDialogue, IOException, InterruptedException {
        try {
            return pools.computeIfAbsent(destination, to -> Pool.start(to, loops))
                    .lend(use);
        } catch (RejectedExecutionException e) {
            throw new BrokenDialogue("4.3.2", "delivery is closed");
        }
    }

    /// Says goodbye on idle connections; a dialogue under way is cut.
    @Override
    public void close() {
        if (loops.isShuttingDown()) {
            return;
        }
        pools.values().forEach(Pool::close);
        // A shutdown drops what is not yet written and may leave connections open: let all end first.
        loops.submit(() -> {}).awaitUninterruptibly(1, TimeUnit.SECONDS);
        loops.shutdownGracefully(0, 2, TimeUnit.SECONDS).syncUninterruptibly();
    }
}
