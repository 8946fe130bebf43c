package dev.postern.masking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/// Mail providers whose domain is shared by so many people that it tells nothing of one of them.
final class PublicMail {

    private static final Set<String> DOMAINS = read();

    private PublicMail() {}

    static boolean isProvider(String domain) {
        return DOMAINS.contains(domain);
    }

    private static Set<String> read() {
        try (var in = PublicMail.class.getResourceAsStream("public-mail-domains.txt")) {
            if (in == null) {
                throw new IllegalStateException("missing resource public-mail-domains.txt");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
