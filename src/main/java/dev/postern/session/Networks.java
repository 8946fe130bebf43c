package dev.postern.session;

import dev.postern.config.Section;
import dev.postern.parties.Cidr;
import java.net.InetAddress;
import java.util.List;

/// Networks that a setting names.
public record Networks(List<Cidr> all) {

    public Networks {
        all = List.copyOf(all);
    }

    static Networks none() {
        return new Networks(List.of());
    }

    /// Those that a list names; what is none is a mistake.
    static Networks from(Section section, String key) {
        return new Networks(section.texts(key).stream()
                .flatMap(text -> {
                    var network = Cidr.parse(text);
                    if (network.isEmpty()) {
                        section.wrong(key, "holds \"" + text + "\", must hold networks such as 192.0.2.0/24");
                    }
                    return network.stream();
                })
                .toList());
    }

    boolean hold(InetAddress address) {
        return all.stream().anyMatch(network -> network.holds(address));
    }
}
