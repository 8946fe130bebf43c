package dev.postern.store.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/// Bytes closed with AES-256-GCM: a version byte, a random nonce, the ciphertext with its tag.
///
/// The nonce is 96 random bits. A buyer's key closes thousands of things, not billions, so that a nonce does not
/// come twice (NIST SP 800-38D §8.3 allows 2^32). What a box belongs to is authenticated with it: opened for
/// anything else, it does not open.
final class Box {

    static final int OVERHEAD = 1 + 12 + 16;

    private static final byte VERSION = 1;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Box() {}

    static byte[] close(SecretKey key, byte[] clear, String... belonging) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        var box = new byte[OVERHEAD + clear.length];
        box[0] = VERSION;
        System.arraycopy(nonce, 0, box, 1, NONCE);
        try {
            cipher(Cipher.ENCRYPT_MODE, key, nonce, belonging).doFinal(clear, 0, clear.length, box, 1 + NONCE);
            return box;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-GCM", e);
        }
    }

    /// Empty if this is no box, was changed, or belongs to something else or to another key.
    static Optional<byte[]> open(SecretKey key, byte[] box, String... belonging) {
        if (box.length < OVERHEAD || box[0] != VERSION) {
            return Optional.empty();
        }
        try {
            var cipher = cipher(Cipher.DECRYPT_MODE, key, Arrays.copyOfRange(box, 1, 1 + NONCE), belonging);
            return Optional.of(cipher.doFinal(box, 1 + NONCE, box.length - 1 - NONCE));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-GCM", e);
        }
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, String... belonging)
            throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        // Lengths before texts, so that no two lists read the same.
        for (var text : belonging) {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            cipher.updateAAD(ByteBuffer.allocate(4).putInt(bytes.length).flip());
            cipher.updateAAD(bytes);
        }
        return cipher;
    }
}
