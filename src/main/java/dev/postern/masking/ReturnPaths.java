package dev.postern.masking;

import dev.postern.mail.Address;
import dev.postern.mail.QueueId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The addresses our mails leave under: `b+<queue id>-<day><code>@domain`. A bounce that comes back
/// names its mail by it, and nobody can make one up, so a bounce we did not cause is turned away.
public final class ReturnPaths {

    private static final Pattern FORM = Pattern.compile("b\\+([0-9a-z]{16})-([0-9a-z]{4})([a-z2-7]{20})");
    private static final int CODE_LENGTH = 20;
    private static final long DAY = Duration.ofDays(1).toMillis();
    /// Longer than anything queues a mail.
    private static final int DAYS = 30;

    private final MaskingKey key;
    private final String domain;
    private final InstantSource clock;

    public ReturnPaths(MaskingKey key, String domain, InstantSource clock) {
        this.key = key;
        this.domain = domain;
        this.clock = clock;
    }

    public Address of(QueueId id) {
        var name = id.text().toLowerCase(Locale.ROOT);
        var day = Long.toString(today(), 36);
        var stamp = "0".repeat(4 - day.length()) + day;
        return new Address("b+" + name + "-" + stamp + code(name, stamp), domain);
    }

    /// The mail that left under this address; empty if the address is not ours, made up or too old.
    public Optional<QueueId> verify(Address address) {
        var matcher = FORM.matcher(address.local().toLowerCase(Locale.ROOT));
        if (!address.domain().equals(domain) || !matcher.matches()) {
            return Optional.empty();
        }
        var age = today() - Long.parseLong(matcher.group(2), 36);
        return age >= 0 && age <= DAYS && matches(matcher.group(3), code(matcher.group(1), matcher.group(2)))
                ? QueueId.parse(matcher.group(1))
                : Optional.empty();
    }

    private long today() {
        return clock.millis() / DAY;
    }

    private String code(String name, String day) {
        return Base32.encode(key.code("return path", name, day)).substring(0, CODE_LENGTH);
    }

    private static boolean matches(String given, String expected) {
        return MessageDigest.isEqual(
                given.getBytes(StandardCharsets.US_ASCII), expected.getBytes(StandardCharsets.US_ASCII));
    }
}
