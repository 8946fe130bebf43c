package dev.postern.reading.returned;

import dev.postern.mail.StatusCode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The groups of fields of a `message/delivery-status` part (RFC 3464 §2.3); of several recipients the
/// worst one counts.
final class DeliveryReport {

    private static final Pattern GROUPS = Pattern.compile("\\r?\\n[ \\t]*\\r?\\n");
    private static final Pattern ACTION = field("Action", "([A-Za-z]{1,20})");
    private static final Pattern STATUS = field("Status", "([245]\\.\\d{1,3}\\.\\d{1,3})(?!\\d)");

    private DeliveryReport() {}

    private static Pattern field(String name, String value) {
        return Pattern.compile("(?im)^" + name + "[ \\t]{0,20}:[ \\t]{0,20}" + value);
    }

    static Optional<Returned> read(String report) {
        Optional<Returned> worst = Optional.empty();
        for (var group : GROUPS.split(report)) {
            var next = recipient(group);
            if (next.isPresent() && (worst.isEmpty() || weight(next.get()) > weight(worst.get()))) {
                worst = next;
            }
        }
        return worst;
    }

    private static Optional<Returned> recipient(String group) {
        var action = ACTION.matcher(group);
        if (!action.find()) {
            return Optional.empty();
        }
        var matcher = STATUS.matcher(group);
        var status = matcher.find() ? StatusCode.parse(matcher.group(1)) : Optional.<StatusCode>empty();
        return switch (action.group(1).toLowerCase(Locale.ROOT)) {
            case "failed" ->
                Optional.of(new Returned.Failure(
                        status.filter(code -> code.kind() != 2).orElseGet(() -> StatusCode.of("5.0.0"))));
            case "delayed" ->
                Optional.of(new Returned.Delay(
                        status.filter(code -> code.kind() == 4).orElseGet(() -> StatusCode.of("4.0.0"))));
            case "delivered", "relayed", "expanded" -> Optional.of(new Returned.Receipt());
            default -> Optional.empty();
        };
    }

    private static int weight(Returned returned) {
        return switch (returned) {
            case Returned.Failure failure -> 2;
            case Returned.Delay delay -> 1;
            case Returned.Receipt receipt -> 0;
            case Returned.AutoReply reply -> 0;
            case Returned.Challenge challenge -> 0;
        };
    }
}
