package dev.postern.delivery.signing;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.interfaces.EdECPrivateKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Arrays;
import java.util.Base64;

/// A private key that signs, and what is published of it. Safe for any number of threads.
public final class SigningKey {

    private static final int RSA_BITS = 2048;
    private static final int MOST_RSA_BITS = 4096;
    private static final int RAW_ED25519 = 32;

    private final Algorithm algorithm;
    private final PrivateKey secret;
    private final PublicKey open;

    private SigningKey(Algorithm algorithm, PrivateKey secret, PublicKey open) {
        this.algorithm = algorithm;
        this.secret = secret;
        this.open = open;
    }

    /// A new one.
    static SigningKey fresh(Algorithm algorithm) {
        try {
            var pair = switch (algorithm) {
                case RSA -> rsa();
                case ED25519 -> KeyPairGenerator.getInstance(algorithm.keys()).generateKeyPair();
            };
            return new SigningKey(algorithm, pair.getPrivate(), pair.getPublic());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java makes keys of " + algorithm.keys(), e);
        }
    }

    private static KeyPair rsa() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance(Algorithm.RSA.keys());
        generator.initialize(RSA_BITS);
        return generator.generateKeyPair();
    }

    /// @param pkcs8 the key as PKCS#8 encodes it (RFC 5208)
    /// @throws GeneralSecurityException if it is no key of this algorithm, or one that verifiers do not take
    static SigningKey of(Algorithm algorithm, byte[] pkcs8) throws GeneralSecurityException {
        var factory = KeyFactory.getInstance(algorithm.keys());
        var secret = factory.generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
        var open = switch (secret) {
            case RSAPrivateCrtKey rsa -> open(rsa, factory);
            case EdECPrivateKey edwards -> open(edwards);
            default -> throw new InvalidKeyException("its public half cannot be told from it");
        };
        return new SigningKey(algorithm, secret, open);
    }

    /// RFC 8301 §3.2: verifiers need not take more than 4096 bits, and should not take less than 1024; 2048
    /// is what signers should use.
    private static PublicKey open(RSAPrivateCrtKey rsa, KeyFactory factory) throws GeneralSecurityException {
        var bits = rsa.getModulus().bitLength();
        if (bits < RSA_BITS || bits > MOST_RSA_BITS) {
            throw new InvalidKeyException("it has " + bits + " bits, must have " + RSA_BITS + " to " + MOST_RSA_BITS);
        }
        return factory.generatePublic(new RSAPublicKeySpec(rsa.getModulus(), rsa.getPublicExponent()));
    }

    /// Java tells the public half of an Edwards key only where it makes one: so it is made again, of the same seed.
    private static PublicKey open(EdECPrivateKey edwards) throws GeneralSecurityException {
        var seed = edwards.getBytes().orElseThrow(() -> new InvalidKeyException("it is empty"));
        var generator = KeyPairGenerator.getInstance(Algorithm.ED25519.keys());
        generator.initialize(NamedParameterSpec.ED25519, new Seed(seed));
        return generator.generateKeyPair().getPublic();
    }

    Algorithm algorithm() {
        return algorithm;
    }

    byte[] pkcs8() {
        return secret.getEncoded();
    }

    byte[] sign(byte[] text) throws GeneralSecurityException {
        return algorithm.sign(secret, text);
    }

    PublicKey open() {
        return open;
    }

    /// The value of the DNS record: RSA as SubjectPublicKeyInfo, Ed25519 as its bare 32 octets.
    public String record() {
        return "v=DKIM1; k=" + algorithm.word() + "; p=" + published();
    }

    private String published() {
        var encoded = open.getEncoded();
        return Base64.getEncoder()
                .encodeToString(
                        switch (algorithm) {
                            case RSA -> encoded;
                            case ED25519 -> Arrays.copyOfRange(encoded, encoded.length - RAW_ED25519, encoded.length);
                        });
    }

    /// Says the same each time.
    private static final class Seed extends SecureRandom {

        private static final long serialVersionUID = 1;

        private final byte[] octets;

        Seed(byte[] octets) {
            this.octets = octets.clone();
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(octets, 0, bytes, 0, bytes.length);
        }
    }
}
