package dev.postern.masking;

import dev.postern.mail.Address;
import dev.postern.mail.QueueId;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;

/// The addresses our mails leave under: `b+<queue id>-<day><code>@domain`. A bounce that comes back
/// names its mail by it, and nobody can make one up without the key.
final class ReturnPaths {

    private static final int CODE_LENGTH = 20;
    private static final long DAY = Duration.ofDays(1).toMillis();

    private final MaskingKey key;
    private final String domain;
    private final InstantSource clock;

    ReturnPaths(MaskingKey key, String domain, InstantSource clock) {
        this.key = key;
        this.domain = domain;
        this.clock = clock;
    }

    Address of(QueueId id) {
        var name = id.text().toLowerCase(Locale.ROOT);
        var day = Long.toString(today(), 36);
        var stamp = "0".repeat(4 - day.length()) + day;
        return new Address("b+" + name + "-" + stamp + code(name, stamp), domain);
    }

    private long today() {
        return clock.millis() / DAY;
    }

    private String code(String name, String day) {
        return Base32.encode(key.code("return path", name, day)).substring(0, CODE_LENGTH);
    }
}
