package dev.postern.delivery.signing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// Signs a message for its author's domain, by every selector whose time has come.
public final class Signer {

    private final SigningSettings settings;
    private final Map<Selector, SigningKey> keys;
    private final InstantSource clock;

    private Signer(SigningSettings settings, Map<Selector, SigningKey> keys, InstantSource clock) {
        this.settings = settings;
        this.keys = Map.copyOf(keys);
        this.clock = clock;
    }

    /// One that signs nothing.
    public static Signer none() {
        return new Signer(SigningSettings.NONE, Map.of(), InstantSource.system());
    }

    /// Reads all keys; those whose file is absent are made.
    ///
    /// @param clock says which selectors sign
    /// @throws IOException naming the file that is no key
    public static Signer open(SigningSettings settings, InstantSource clock) throws IOException {
        var keys = new HashMap<Selector, SigningKey>();
        for (var selectors : settings.domains().values()) {
            for (var selector : selectors) {
                keys.put(selector, KeyFile.open(selector.key(), selector.algorithm()));
            }
        }
        return new Signer(settings, keys, clock);
    }

    boolean signsAnything() {
        return !keys.isEmpty();
    }

    /// The message with its signatures in front; itself where its author's domain has none.
    ///
    /// @param message as it will go over the wire: every line ended by CRLF
    /// @param acceptedAt when the mail came
    public byte[] signed(byte[] message, Instant acceptedAt) throws GeneralSecurityException {
        var signable = Signable.of(message);
        var fields = new StringBuilder();
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        for (var selector : settings.signing(signable.domain(), today)) {
            var key = Objects.requireNonNull(keys.get(selector));
            fields.append(SignatureField.of(signable, selector, key, acceptedAt));
        }
        return fields.isEmpty() ? message : joined(fields.toString().getBytes(StandardCharsets.US_ASCII), message);
    }

    private static byte[] joined(byte[] head, byte[] message) {
        var whole = Arrays.copyOf(head, head.length + message.length);
        System.arraycopy(message, 0, whole, head.length, message.length);
        return whole;
    }
}
