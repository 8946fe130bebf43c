package dev.postern.gateway;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.postern.mail.MessageBytes;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;

/// Counts how often the same bytes failed here, so that a mail that trips over a defect of ours is
/// kept for the operator the third time instead of being retried for ever.
final class Defects {

    private static final int PATIENCE = 3;

    private final Cache<String, Integer> failures = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofDays(5))
            .build();

    /// Notes a failure; true when it was the one too many.
    boolean tooOften(MessageBytes bytes) {
        var key = digest(bytes);
        var count = failures.asMap().merge(key, 1, Integer::sum);
        return count >= PATIENCE;
    }

    private static String digest(MessageBytes bytes) {
        try (InputStream in = bytes.open();
                var out = new DigestOutputStream(OutputStream.nullOutputStream(), sha256())) {
            in.transferTo(out);
            return HexFormat.of().formatHex(out.getMessageDigest().digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
