package dev.postern.session;

import dev.postern.config.Section;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Networks by address and length of prefix, such as `192.0.2.0/24` or `2001:db8::/32`; an address alone is one, too.
public record Networks(List<Network> all) {

    private static final Pattern FORM =
            Pattern.compile("(\\d+\\.\\d+\\.\\d+\\.\\d+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*)(?:/(\\d{1,3}))?");

    /// One of them.
    record Network(InetAddress prefix, int bits) {

        boolean holds(byte[] other) {
            var address = prefix.getAddress();
            if (other.length != address.length) {
                return false;
            }
            for (var i = 0; i < bits; i++) {
                var bit = 0x80 >> (i % 8);
                if ((other[i / 8] & bit) != (address[i / 8] & bit)) {
                    return false;
                }
            }
            return true;
        }
    }

    static Networks none() {
        return new Networks(List.of());
    }

    /// Those that a list names; what is none is a mistake.
    static Networks from(Section section, String key) {
        return new Networks(section.texts(key).stream()
                .flatMap(text -> {
                    var network = parse(text);
                    if (network.isEmpty()) {
                        section.wrong(key, "holds \"" + text + "\", must hold networks such as 192.0.2.0/24");
                    }
                    return network.stream();
                })
                .toList());
    }

    private static Optional<Network> parse(String text) {
        var form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            var address = InetAddress.ofLiteral(form.group(1));
            var most = address.getAddress().length * 8;
            var bits = form.group(2) == null ? most : Integer.parseInt(form.group(2));
            return bits <= most ? Optional.of(new Network(address, bits)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    boolean hold(InetAddress address) {
        var bytes = address.getAddress();
        return all.stream().anyMatch(network -> network.holds(bytes));
    }
}
