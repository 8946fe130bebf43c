package dev.postern.dns;

import io.netty.buffer.ByteBuf;
import io.netty.handler.codec.dns.DefaultDnsRecordDecoder;
import io.netty.handler.codec.dns.DnsPtrRecord;
import io.netty.handler.codec.dns.DnsRawRecord;
import io.netty.handler.codec.dns.DnsRecord;
import io.netty.handler.codec.dns.DnsRecordType;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/// A kind of record, and how its content reads.
record Kind<T>(DnsRecordType type, Function<DnsRecord, T> reader) {

    static final Kind<InetAddress> IPV4 = raw(DnsRecordType.A, content -> address(content, 4));
    static final Kind<InetAddress> IPV6 = raw(DnsRecordType.AAAA, content -> address(content, 16));
    static final Kind<Mx> MX = raw(DnsRecordType.MX, content -> new Mx(content.readUnsignedShort(), name(content)));
    /// The one kind whose content the library reads itself.
    static final Kind<String> PTR =
            new Kind<>(DnsRecordType.PTR, record -> Names.plain(((DnsPtrRecord) record).hostname()));

    static final Kind<String> TXT = raw(DnsRecordType.TXT, Kind::text);

    private static <T> Kind<T> raw(DnsRecordType type, Function<ByteBuf, T> reader) {
        return new Kind<>(
                type, record -> reader.apply(((DnsRawRecord) record).content().duplicate()));
    }

    /// A name as a record's content holds it, without the final dot.
    static String name(ByteBuf content) {
        return Names.plain(DefaultDnsRecordDecoder.decodeName(content));
    }

    private static InetAddress address(ByteBuf content, int length) {
        try {
            return InetAddress.getByAddress(bytes(content, length));
        } catch (UnknownHostException e) {
            throw new UncheckedIOException(e);
        }
    }

    // One record's strings read as one, with nothing between them (RFC 7208 §3.3, RFC 6376 §3.6.2.2).
    private static String text(ByteBuf content) {
        var text = new StringBuilder();
        while (content.isReadable()) {
            // Not readCharSequence, which reads past the end of the record.
            text.append(new String(bytes(content, content.readUnsignedByte()), StandardCharsets.ISO_8859_1));
        }
        return text.toString();
    }

    private static byte[] bytes(ByteBuf content, int length) {
        var bytes = new byte[length];
        content.readBytes(bytes);
        return bytes;
    }
}
