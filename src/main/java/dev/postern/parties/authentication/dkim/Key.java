package dev.postern.parties.authentication.dkim;

import dev.postern.parties.authentication.result.Result;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/// A published key (RFC 6376 §3.6.1).
///
/// @param key empty where the domain withdrew it
/// @param testing the domain only tries DKIM out: its signatures count for nothing
/// @param strict it does not sign for domains below its own
record Key(String kind, Optional<PublicKey> key, boolean testing, boolean strict) {

    /// RFC 8301 §3.2; longer than the longest would cost too much to verify.
    private static final int LEAST_BITS = 1024;

    private static final int MOST_BITS = 8192;

    /// What stands before the 32 octets of an Ed25519 key in X.509 (RFC 8410).
    private static final byte[] ED25519 = HexFormat.of().parseHex("302a300506032b6570032100");

    /// Empty for a text that is no key, or none for mail.
    static Optional<Key> parse(String text) {
        return TagList.parse(text)
                .filter(tags -> tags.tag("v", "DKIM1").equals("DKIM1"))
                .filter(tags -> has(tags, "s", "*", "*") || has(tags, "s", "*", "email"))
                .filter(tags -> has(tags, "h", "sha256", "sha256"))
                .flatMap(Key::read);
    }

    private static Optional<Key> read(TagList tags) {
        var kind = tags.tag("k", "rsa");
        var testing = has(tags, "t", "", "y");
        var strict = has(tags, "t", "", "s");
        return tags.compact("p").flatMap(value -> {
            if (value.isEmpty()) {
                return Optional.of(new Key(kind, Optional.empty(), testing, strict));
            }
            return key(kind, value).map(key -> new Key(kind, Optional.of(key), testing, strict));
        });
    }

    private static boolean has(TagList tags, String name, String otherwise, String word) {
        return Arrays.stream(tags.tag(name, otherwise).split(":"))
                .map(String::strip)
                .anyMatch(word::equals);
    }

    private static Optional<PublicKey> key(String kind, String value) {
        try {
            var bytes = Base64.getDecoder().decode(value);
            return switch (kind) {
                case "rsa" -> Optional.of(KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(bytes)));
                case "ed25519" ->
                    Optional.of(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(x509(bytes))));
                default -> Optional.empty();
            };
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static byte[] x509(byte[] raw) {
        var whole = Arrays.copyOf(ED25519, ED25519.length + raw.length);
        System.arraycopy(raw, 0, whole, ED25519.length, raw.length);
        return whole;
    }

    boolean isWeak() {
        return key.filter(RSAPublicKey.class::isInstance)
                .map(rsa -> ((RSAPublicKey) rsa).getModulus().bitLength())
                .filter(bits -> bits < LEAST_BITS || bits > MOST_BITS)
                .isPresent();
    }

    /// Whether the key made a signature of this data.
    Result verify(byte[] data, Signature signature) {
        if (key.isEmpty() || !signature.algorithm().startsWith(kind + "-")) {
            return Result.PERMERROR;
        }
        try {
            var verifier = java.security.Signature.getInstance(kind.equals("rsa") ? "SHA256withRSA" : "Ed25519");
            verifier.initVerify(key.get());
            verifier.update(kind.equals("rsa") ? data : Sha256.of(data));
            return verifier.verify(HexFormat.of().parseHex(signature.value())) ? Result.PASS : Result.FAIL;
        } catch (GeneralSecurityException e) {
            return Result.FAIL;
        }
    }
}
