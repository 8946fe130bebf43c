package dev.postern.delivery.signing;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Locale;

/// How a signature is made, always over SHA-256. Most servers know RSA alone, so Ed25519 is for signing beside it.
public enum Algorithm {
    /// RFC 6376 §3.3.1.
    RSA("RSA", "SHA256withRSA"),

    /// RFC 8463. Its keys fit one string of a TXT record, and it costs two thirds of the time.
    ED25519("Ed25519", "Ed25519");

    private final String keys;
    private final String signatures;

    Algorithm(String keys, String signatures) {
        this.keys = keys;
        this.signatures = signatures;
    }

    /// As settings, and the tag `k=` of a key's record, write it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// As the tag `a=` of a signature writes it.
    String tag() {
        return word() + "-sha256";
    }

    /// What Java calls its keys.
    String keys() {
        return keys;
    }

    byte[] sign(PrivateKey key, byte[] text) throws GeneralSecurityException {
        var signature = Signature.getInstance(signatures);
        signature.initSign(key);
        signature.update(signed(text));
        return signature.sign();
    }

    /// What the algorithm is given: Ed25519 signs the hash as if it were the message (RFC 8463 §3).
    byte[] signed(byte[] text) {
        return switch (this) {
            case RSA -> text;
            case ED25519 -> sha256().digest(text);
        };
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
