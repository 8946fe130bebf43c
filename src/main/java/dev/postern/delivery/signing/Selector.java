package dev.postern.delivery.signing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/// A key of a domain under the name that signatures and DNS know it by (RFC 6376 §3.1).
///
/// @param domain whose mail it signs, in its ASCII form
/// @param key the file the key lies in
/// @param from the first day, of UTC, on which it signs; empty for always
public record Selector(String domain, String name, Algorithm algorithm, Path key, Optional<LocalDate> from) {

    /// Where verifiers find the public key.
    public String record() {
        return name + "._domainkey." + domain;
    }

    boolean signsOn(LocalDate day) {
        return from.isEmpty() || !day.isBefore(from.get());
    }

    /// Its first day for comparing; "always" comes before every day.
    LocalDate since() {
        return from.orElse(LocalDate.MIN);
    }

    /// What is published of the key; empty while there is no file.
    ///
    /// @throws IOException if the file holds no such key
    public Optional<String> published() throws IOException {
        return Files.exists(key) ? Optional.of(KeyFile.read(key, algorithm).record()) : Optional.empty();
    }
}
