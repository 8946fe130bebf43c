package dev.postern.masking;

/// A secret found in bytes that were about to leave. It names the kind only: it is logged.
///
/// @param secret `address`, `domain`, `message-id`, `host` or `display-name`
/// @param where how the bytes had to be read to find it: `raw`, `quoted-printable` …
public record Leak(String secret, String where) {

    @Override
    public String toString() {
        return secret + " in " + where;
    }
}
