package dev.postern.masking;

import dev.postern.store.KeyFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/// The deployment's secret for thread ids and return paths: 32 random bytes in a file.
///
/// Whoever has it can turn a masked Message-ID back into the real one, so the file is the
/// gateway's alone. Losing it loses the threads of mails under way, nothing else.
public final class MaskingKey {

    private static final int LENGTH = 32;
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    private MaskingKey(byte[] bytes) {
        this.key = new SecretKeySpec(bytes, ALGORITHM);
    }

    /// A key that is nowhere kept, for `check` and tests.
    public static MaskingKey random() {
        return new MaskingKey(KeyFile.random(LENGTH));
    }

    /// The key of `keys/masking.key` below the folder, made when it is absent.
    ///
    /// @param folder the store's; whoever calls has its lock
    public static MaskingKey open(Path folder) throws IOException {
        return new MaskingKey(KeyFile.open(folder.resolve("keys"), "masking.key", LENGTH));
    }

    /// A code over the parts that only this key makes; `purpose` keeps uses apart.
    byte[] code(String purpose, String... parts) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            for (var part : parts) {
                mac.update((byte) 0);
                mac.update(part.getBytes(StandardCharsets.UTF_8));
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    /// A key of its own for another algorithm.
    SecretKey derived(String purpose, String algorithm) {
        return new SecretKeySpec(code(purpose), algorithm);
    }
}
