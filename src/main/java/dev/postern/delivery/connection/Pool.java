package dev.postern.delivery.connection;

import dev.postern.delivery.connection.Connections.Use;
import dev.postern.delivery.connection.Protection.Level;
import dev.postern.mail.Outcome;
import io.netty.channel.EventLoopGroup;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// The connections to one destination: so many at once, waited for in turn, kept a while after use.
///
/// The one used last is used next, so that those a quiet day leaves over grow old and are closed.
final class Pool {

    private static final long MIN_SWEEP = 50;
    private static final long MAX_SWEEP = 10_000;

    private final Destination destination;
    private final EventLoopGroup loops;
    private final Semaphore places;
    private final Deque<Connection> idle = new ArrayDeque<>();
    private final Set<Connection> busy = new HashSet<>();
    private @Nullable Future<?> sweeping;
    private boolean closed;

    /// A pool that closes its idle connections in time.
    static Pool start(Destination destination, EventLoopGroup loops) {
        var pool = new Pool(destination, loops);
        var period = Math.clamp(destination.idle().toMillis() / 4, MIN_SWEEP, MAX_SWEEP);
        pool.sweeping = loops.next().scheduleWithFixedDelay(pool::sweep, period, period, TimeUnit.MILLISECONDS);
        return pool;
    }

    private Pool(Destination destination, EventLoopGroup loops) {
        this.destination = destination;
        this.loops = loops;
        this.places = new Semaphore(destination.connections(), true);
    }

    /// Lends a connection, when one of the places is free.
    ///
    /// A kept connection may turn out to have been closed by the server in the meantime, before it said
    /// anything about this mail: then the mail goes over a new one.
    Outcome lend(Use use) throws BrokenDialogue, IOException, InterruptedException {
        if (!places.tryAcquire(destination.patience().toNanos(), TimeUnit.NANOSECONDS)) {
            throw new BrokenDialogue("4.4.5", "all " + destination.connections() + " connections are busy");
        }
        try {
            var kept = takeIdle();
            return kept == null ? lend(open(), use) : lendKept(kept, use);
        } finally {
            places.release();
        }
    }

    private Outcome lendKept(Connection kept, Use use) throws BrokenDialogue, IOException, InterruptedException {
        try {
            return lend(kept, use);
        } catch (BrokenDialogue e) {
            if (!kept.wasStale()) {
                throw e;
            }
        }
        return lend(open(), use);
    }

    private Outcome lend(Connection connection, Use use) throws BrokenDialogue, IOException, InterruptedException {
        var settled = false;
        try {
            var outcome = use.on(connection);
            settled = true;
            return outcome;
        } finally {
            giveBack(connection, settled);
        }
    }

    /// A connection that is open as far as one can tell; null if none is kept.
    private synchronized @Nullable Connection takeIdle() {
        for (var kept = idle.pollFirst(); kept != null; kept = idle.pollFirst()) {
            if (kept.isQuiet()) {
                busy.add(kept);
                return kept;
            }
            kept.close();
        }
        return null;
    }

    private void giveBack(Connection connection, boolean settled) {
        dismiss(connection);
        if (!settled || !connection.isQuiet()) {
            connection.close();
        } else if (connection.mails() >= destination.mails() || !offer(connection)) {
            connection.quit();
        }
    }

    private synchronized boolean offer(Connection connection) {
        if (!closed) {
            connection.idleFrom(System.nanoTime());
            idle.addFirst(connection);
        }
        return !closed;
    }

    private void sweep() {
        tooOld(System.nanoTime()).forEach(Connection::quit);
    }

    private synchronized List<Connection> tooOld(long now) {
        var old = new ArrayList<Connection>();
        while (!idle.isEmpty() && idle.getLast().idleLongerThan(destination.idle(), now)) {
            old.add(idle.removeLast());
        }
        return old;
    }

    /// Ends every connection: the idle ones with a goodbye, the others in mid-dialogue.
    synchronized void close() {
        closed = true;
        if (sweeping != null) {
            sweeping.cancel(false);
        }
        idle.forEach(Connection::quit);
        idle.clear();
        busy.forEach(Connection::close);
    }

    /// A new connection, past the handshake, to the first of the host's addresses that gives one
    /// (RFC 5321 §5.1).
    private Connection open() throws BrokenDialogue, InterruptedException {
        var failure = new BrokenDialogue("4.4.3", "no address for " + destination.host());
        for (var address : addresses()) {
            try {
                return protectedTo(new InetSocketAddress(address, destination.port()));
            } catch (BrokenDialogue e) {
                failure = e;
            }
        }
        throw failure;
    }

    /// Where TLS is only welcome, a server that offers it and fails in it gets the mail without.
    private Connection protectedTo(InetSocketAddress address) throws BrokenDialogue, InterruptedException {
        var level = destination.protection().level();
        try {
            return open(address, level);
        } catch (BrokenDialogue e) {
            if (!e.isOfTls() || level != Level.OPPORTUNISTIC) {
                throw e;
            }
            return open(address, Level.NONE);
        }
    }

    private Connection open(InetSocketAddress address, Level level) throws BrokenDialogue, InterruptedException {
        var connection = Connection.open(loops, address, destination.timeouts().connect());
        var open = false;
        try {
            admit(connection);
            new Handshake(connection, destination).shake(level);
            open = true;
            return connection;
        } finally {
            if (!open) {
                dismiss(connection);
                connection.close();
            }
        }
    }

    private synchronized void admit(Connection connection) throws BrokenDialogue {
        if (closed) {
            throw new BrokenDialogue("4.3.2", "delivery is closed");
        }
        busy.add(connection);
    }

    private synchronized void dismiss(Connection connection) {
        busy.remove(connection);
    }

    private InetAddress[] addresses() throws BrokenDialogue {
        // Names under localhost never leave the machine (RFC 6761 §6.3).
        if (destination.host().toLowerCase(Locale.ROOT).equals("localhost")) {
            return new InetAddress[] {InetAddress.getLoopbackAddress()};
        }
        try {
            return InetAddress.getAllByName(destination.host());
        } catch (UnknownHostException e) {
            throw new BrokenDialogue("4.4.3", "no address for " + destination.host());
        }
    }
}
