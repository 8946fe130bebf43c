package dev.postern.parties.authentication.dkim;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// The one hash that signatures may use (RFC 8301).
final class Sha256 {

    private Sha256() {}

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static byte[] of(byte[] data) {
        return digest().digest(data);
    }
}
