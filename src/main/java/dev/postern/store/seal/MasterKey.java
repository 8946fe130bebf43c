package dev.postern.store.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/// The deployment's sealing key: it wraps the keys of buyers, and makes of a name a code that only it can make.
final class MasterKey {

    static final int LENGTH = 32;

    private static final String MAC = "HmacSHA256";

    private final SecretKey wrapping;
    private final SecretKey naming;

    MasterKey(byte[] bytes) {
        var root = new SecretKeySpec(bytes, MAC);
        this.wrapping = new SecretKeySpec(code(root, "wrap keys"), "AES");
        this.naming = new SecretKeySpec(code(root, "name subjects"), MAC);
    }

    byte[] wrap(byte[] key, long id) {
        return Box.close(wrapping, key, "key", Long.toString(id));
    }

    /// Empty if it was wrapped by another master key, or under another number.
    Optional<SecretKey> unwrap(byte[] wrapped, long id) {
        return Box.open(wrapping, wrapped, "key", Long.toString(id)).map(bytes -> new SecretKeySpec(bytes, "AES"));
    }

    byte[] code(String name) {
        return code(naming, name);
    }

    private static byte[] code(SecretKey key, String text) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + MAC, e);
        }
    }
}
