package dev.postern.dns;

import io.netty.handler.codec.dns.DnsRawRecord;
import io.netty.handler.codec.dns.DnsRecord;
import io.netty.handler.codec.dns.DnsRecordType;
import io.netty.handler.codec.dns.DnsResponse;
import io.netty.handler.codec.dns.DnsSection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// One server's response, read for the records asked for.
record Response(DnsResponse response) {

    private static final int MOST_RECORDS = 100;
    private static final int LONGEST_CHAIN = 8;

    /// The records of this kind that belong to the name or to one it is an alias of.
    <T> Fresh<T> found(String name, Kind<T> kind) {
        var names = aliases(name);
        var own = records(DnsSection.ANSWER)
                .filter(record -> names.contains(Names.plain(record.name())))
                .filter(record -> record.type().equals(kind.type()))
                .toList();
        if (own.isEmpty()) {
            return new Fresh<>(new Answer.Found<>(List.of()), negative());
        }
        var read = own.stream().map(kind.reader()).toList();
        return new Fresh<>(
                new Answer.Found<>(read),
                own.stream().mapToLong(DnsRecord::timeToLive).min().orElse(0));
    }

    /// How long the absence of a record may be believed (RFC 2308 §5); 0 if the server does not say.
    long negative() {
        return records(DnsSection.AUTHORITY)
                .filter(record -> record.type().equals(DnsRecordType.SOA))
                .mapToLong(DnsRecord::timeToLive)
                .min()
                .orElse(0);
    }

    private Set<String> aliases(String name) {
        var names = new TreeSet<>(Set.of(name));
        for (var step = 0; step < LONGEST_CHAIN; step++) {
            var further = records(DnsSection.ANSWER)
                    .filter(record -> record.type().equals(DnsRecordType.CNAME))
                    .filter(record -> names.contains(Names.plain(record.name())))
                    .map(record -> Kind.name(((DnsRawRecord) record).content().duplicate()))
                    .toList();
            if (!names.addAll(further)) {
                break;
            }
        }
        return names;
    }

    private Stream<DnsRecord> records(DnsSection section) {
        return IntStream.range(0, Math.min(response.count(section), MOST_RECORDS))
                .mapToObj(i -> response.<DnsRecord>recordAt(section, i));
    }
}
