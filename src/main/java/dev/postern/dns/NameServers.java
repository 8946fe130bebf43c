package dev.postern.dns;

import io.netty.channel.AddressedEnvelope;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioDatagramChannel;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.handler.codec.CorruptedFrameException;
import io.netty.handler.codec.dns.DefaultDnsQuestion;
import io.netty.handler.codec.dns.DnsResponse;
import io.netty.handler.codec.dns.DnsResponseCode;
import io.netty.resolver.dns.DnsNameResolver;
import io.netty.resolver.dns.DnsNameResolverBuilder;
import io.netty.util.concurrent.DefaultThreadFactory;
import io.netty.util.concurrent.Future;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The servers asked, each in turn until one knows.
final class NameServers implements AutoCloseable {

    // What passes every network in one piece; longer answers come over TCP (RFC 9715).
    private static final int DATAGRAM = 1232;

    private final DnsSettings settings;
    private final List<InetSocketAddress> servers;
    private final EventLoopGroup loops =
            new MultiThreadIoEventLoopGroup(1, new DefaultThreadFactory("dns", true), NioIoHandler.newFactory());
    private final DnsNameResolver resolver;

    NameServers(DnsSettings settings) {
        this.settings = settings;
        this.servers = settings.servers().isEmpty() ? MachineServers.read() : settings.servers();
        this.resolver = new DnsNameResolverBuilder(loops.next())
                .datagramChannelType(NioDatagramChannel.class)
                .socketChannelType(NioSocketChannel.class)
                .maxPayloadSize(DATAGRAM)
                .queryTimeoutMillis(settings.timeout().toMillis())
                .build();
    }

    <T> Fresh<T> ask(String name, Kind<T> kind, Patience patience) {
        var last = NameServers.<T>failed("there is no server to ask");
        for (var server : servers) {
            if (patience.isOver()) {
                return failed("no time left to ask");
            }
            last = ask(server, name, kind, patience);
            if (!(last.answer() instanceof Answer.TemporaryFailure)) {
                return last;
            }
        }
        return last;
    }

    private <T> Fresh<T> ask(InetSocketAddress server, String name, Kind<T> kind, Patience patience) {
        var asked = resolver.query(server, new DefaultDnsQuestion(name + ".", kind.type()));
        try {
            // Twice: once over UDP, once over TCP.
            if (!asked.await(patience.atMost(settings.timeout().multipliedBy(2)).toMillis())) {
                return abandoned(asked, "no answer in time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return abandoned(asked, "interrupted");
        }
        return asked.isSuccess() ? read(asked.getNow(), name, kind) : failed("no answer");
    }

    private static <T> Fresh<T> read(
            AddressedEnvelope<DnsResponse, InetSocketAddress> asked, String name, Kind<T> kind) {
        try {
            var response = new Response(asked.content());
            var code = asked.content().code();
            if (code.equals(DnsResponseCode.NXDOMAIN)) {
                return new Fresh<>(new Answer.NoSuchName<>(), response.negative());
            }
            return code.equals(DnsResponseCode.NOERROR)
                    ? response.found(name, kind)
                    : failed("the server says " + code);
        } catch (CorruptedFrameException | IndexOutOfBoundsException e) {
            return failed("the answer is broken");
        } finally {
            asked.release();
        }
    }

    private static <T> Fresh<T> abandoned(Future<AddressedEnvelope<DnsResponse, InetSocketAddress>> asked, String why) {
        asked.addListener(late -> {
            if (late.isSuccess()) {
                asked.getNow().release();
            }
        });
        return failed(why);
    }

    private static <T> Fresh<T> failed(String why) {
        return new Fresh<>(new Answer.TemporaryFailure<>(why), 0);
    }

    @Override
    public void close() {
        resolver.close();
        loops.shutdownGracefully(0, 2, TimeUnit.SECONDS).syncUninterruptibly();
    }
}
