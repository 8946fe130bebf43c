package dev.postern.session.tls;

import dev.postern.config.Section;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/// `tls:` of a listener.
///
/// @param certificate the chain in PEM, the server's own certificate first
/// @param key its private key: PKCS#8 in PEM, readable by its owner alone
public record TlsSettings(Path certificate, Path key, Mode mode) {

    private static final Duration SOON = Duration.ofDays(14);

    /// When a connection becomes secure.
    public enum Mode {
        /// When the client says STARTTLS (RFC 3207).
        STARTTLS,
        /// Before anything is said (RFC 8314 §3.3).
        IMPLICIT
    }

    /// @return empty if the listener has none, or none that works
    public static Optional<TlsSettings> from(Section listener, InstantSource clock) {
        if (!listener.has("tls")) {
            return Optional.empty();
        }
        try (var section = listener.section("tls")) {
            var settings = new TlsSettings(
                    section.path("certificate", section.folder()),
                    section.path("key", section.folder()),
                    section.choice("mode", Mode.class, Mode.STARTTLS));
            return settings.works(section, clock) ? Optional.of(settings) : Optional.empty();
        }
    }

    private boolean works(Section section, InstantSource clock) {
        if (!section.has("certificate") && !section.has("key")) {
            section.warn("", "has no certificate and no key, so there is no TLS");
            return false;
        }
        if (!section.has("certificate") || !section.has("key")) {
            section.wrong("needs both \"certificate\" and \"key\", files in PEM");
            return false;
        }
        try {
            var identity = Identity.read(this);
            var start = identity.chain().getFirst().getNotBefore().toInstant();
            if (start.isAfter(clock.instant())) {
                section.warn("certificate", "holds only from " + start + " on: clients will refuse it until then");
            }
            var end = identity.chain().getFirst().getNotAfter().toInstant();
            if (end.isBefore(clock.instant())) {
                section.warn("certificate", "has expired on " + end + ": clients will refuse it");
            } else if (end.isBefore(clock.instant().plus(SOON))) {
                section.warn("certificate", "expires on " + end);
            }
            return true;
        } catch (IOException e) {
            section.wrong(String.valueOf(e.getMessage()));
            return false;
        }
    }
}
