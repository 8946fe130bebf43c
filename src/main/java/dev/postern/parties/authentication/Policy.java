package dev.postern.parties.authentication;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a domain wants done with mail in its name that it does not stand behind (RFC 7489 §6.3).
public enum Policy {
    NONE,
    QUARANTINE,
    REJECT;

    static Optional<Policy> of(String word) {
        return Arrays.stream(values())
                .filter(policy -> policy.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
