package dev.postern.delivery.connection;

import dev.postern.delivery.connection.ReplyInbox.Arrival;
import io.netty.bootstrap.Bootstrap;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.handler.ssl.SslContextBuilder;
import io.netty.handler.ssl.SslHandler;
import io.netty.handler.ssl.SslProvider;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// One connection to a server: writes are handed to Netty's thread, replies are waited for.
///
/// Used by one thread at a time, and never again after a [BrokenDialogue].
// A close or write that fails ends the connection, which is noticed where replies are waited for.
@SuppressWarnings("FutureReturnValueIgnored")
public final class Connection {

    private final Channel channel;
    private final ReplyInbox inbox;
    private Capabilities capabilities = Capabilities.NONE;
    private String protection = "";
    private boolean answered;
    private boolean lost;
    private boolean resetDue;
    private int mails;
    private long idleSince;

    private Connection(Channel channel, ReplyInbox inbox) {
        this.channel = channel;
        this.inbox = inbox;
    }

    static Connection open(EventLoopGroup loops, InetSocketAddress server, Duration timeout)
            throws BrokenDialogue, InterruptedException {
        var inbox = new ReplyInbox();
        var connecting = new Bootstrap()
                .group(loops)
                .channel(NioSocketChannel.class)
                // Several small writes to a server that delays its acknowledgements would wait 40 ms each.
                .option(ChannelOption.TCP_NODELAY, true)
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, (int) timeout.toMillis())
                .handler(inbox)
                .connect(server);
        // Netty keeps the time, but not beyond its own shutdown.
        if (!connecting.await(timeout.toMillis() + 1000)) {
            connecting.channel().close();
            throw new BrokenDialogue("4.4.1", "no connection within " + timeout.toMillis() + " ms");
        }
        if (!connecting.isSuccess()) {
            throw new BrokenDialogue("4.4.1", "no connection: " + reason(connecting.cause()));
        }
        return new Connection(connecting.channel(), inbox);
    }

    /// Goes on under TLS.
    ///
    /// @param host whose certificate it should be
    /// @throws BrokenDialogue if that does not come about, or the server said more before it than it was asked:
    ///     then somebody on the way may have said it
    void secure(String host, Protection wanted, Duration timeout) throws BrokenDialogue, InterruptedException {
        try {
            var verification = new Verification(wanted);
            var handler = handler(host, verification);
            channel.pipeline().addFirst(handler);
            var shaking = handler.handshakeFuture();
            // A handshake on a connection that is closed already never begins, so it never ends either.
            var over = new CountDownLatch(1);
            shaking.addListener(_ -> over.countDown());
            channel.closeFuture().addListener(_ -> over.countDown());
            if (!over.await(timeout.toMillis(), TimeUnit.MILLISECONDS)) {
                throw BrokenDialogue.tls("no handshake within " + timeout.toMillis() + " ms");
            }
            if (!shaking.isSuccess()) {
                throw BrokenDialogue.tls(shaking.cause() == null ? "closed" : reason(shaking.cause()));
            }
            if (!inbox.isClean()) {
                throw BrokenDialogue.tls("words in the clear between STARTTLS and the handshake");
            }
            var session = handler.engine().getSession();
            protection = session.getProtocol() + " " + session.getCipherSuite()
                    + (verification.holds() ? " verified" : " unverified");
        } catch (IOException e) {
            throw BrokenDialogue.tls(reason(e));
        }
    }

    private SslHandler handler(String host, Verification verification) throws IOException {
        var context = SslContextBuilder.forClient()
                .sslProvider(SslProvider.JDK)
                .trustManager(verification)
                .protocols("TLSv1.3", "TLSv1.2")
                .endpointIdentificationAlgorithm("HTTPS")
                .build();
        var handler =
                context.newHandler(channel.alloc(), host, ((InetSocketAddress) channel.remoteAddress()).getPort());
        handler.setHandshakeTimeoutMillis(0);
        return handler;
    }

    /// Version and suite of TLS, and whether the certificate holds; empty where nothing protects the connection.
    public String protection() {
        return protection;
    }

    private static String reason(Throwable cause) {
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }

    /// Sends these octets as one piece.
    public void write(byte[]... octets) {
        channel.writeAndFlush(Unpooled.wrappedBuffer(octets), channel.voidPromise());
    }

    public void write(String commands) {
        write(commands.getBytes(StandardCharsets.UTF_8));
    }

    /// Sends a part of something larger and waits until it is on its way.
    ///
    /// @return false if the server hung up or spoke, so that the rest is pointless
    public boolean writeBlock(byte[] octets, Duration timeout) throws BrokenDialogue, InterruptedException {
        var writing = channel.writeAndFlush(Unpooled.wrappedBuffer(octets));
        if (!writing.await(timeout.toMillis(), TimeUnit.MILLISECONDS)) {
            close();
            throw new BrokenDialogue("4.4.2", "the server stopped taking the content");
        }
        return writing.isSuccess() && isQuiet();
    }

    /// The next reply.
    ///
    /// @param command what it should be the reply to, for the message
    /// @throws BrokenDialogue if none came in time, the connection is lost, or the server announces with
    ///     421 that it closes it
    public ServerReply await(String command, Duration timeout) throws BrokenDialogue, InterruptedException {
        return switch (inbox.poll(timeout)) {
            case null -> {
                close();
                throw new BrokenDialogue("4.4.2", "no reply to " + command + " within " + timeout.toMillis() + " ms");
            }
            case Arrival.Ended ended -> {
                lost = true;
                throw new BrokenDialogue(
                        "4.4.2", "connection lost before the reply to " + command + ": " + ended.how());
            }
            case Arrival.Said said -> taken(said.reply());
        };
    }

    private ServerReply taken(ServerReply reply) throws BrokenDialogue {
        if (reply.closing()) {
            lost = true;
            close();
            throw BrokenDialogue.by(reply);
        }
        answered = true;
        return reply;
    }

    /// Whether everything that the server said has been listened to, and it is still there.
    public boolean isQuiet() {
        return inbox.isEmpty() && channel.isActive();
    }

    /// Begins another mail over this connection.
    public void begin() {
        answered = false;
        mails++;
    }

    /// Whether the connection was gone before the server answered to anything of this mail: so the
    /// server never had the mail.
    boolean wasStale() {
        return lost && !answered;
    }

    /// The mail transaction was left half-way: RSET must go first (RFC 5321 §4.1.1.5).
    public void leaveHalfWay() {
        resetDue = true;
    }

    public boolean takeResetDue() {
        var due = resetDue;
        resetDue = false;
        return due;
    }

    int mails() {
        return mails;
    }

    void idleFrom(long nanoTime) {
        idleSince = nanoTime;
    }

    boolean idleLongerThan(Duration time, long nanoTime) {
        return nanoTime - idleSince >= time.toNanos();
    }

    public Capabilities capabilities() {
        return capabilities;
    }

    void capabilities(Capabilities found) {
        capabilities = found;
    }

    InetSocketAddress localAddress() {
        return (InetSocketAddress) channel.localAddress();
    }

    /// Says goodbye, without waiting for what the server says to it.
    void quit() {
        channel.writeAndFlush(Unpooled.copiedBuffer("QUIT\r\n", StandardCharsets.US_ASCII))
                .addListener(ChannelFutureListener.CLOSE);
    }

    public void close() {
        channel.close();
    }
}
