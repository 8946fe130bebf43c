package dev.postern.mail;

import java.util.Optional;
import java.util.regex.Pattern;

/// An enhanced mail system status code, `class.subject.detail` (RFC 3463).
public record StatusCode(int kind, int subject, int detail) {

    private static final Pattern FORM = Pattern.compile("([245])\\.(\\d{1,3})\\.(\\d{1,3})");

    public static StatusCode of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("not a status code: " + text));
    }

    public static Optional<StatusCode> parse(String text) {
        var matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Optional.of(new StatusCode(
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(3))));
    }

    @Override
    public String toString() {
        return kind + "." + subject + "." + detail;
    }
}
