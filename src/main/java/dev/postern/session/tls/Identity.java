package dev.postern.session.tls;

import dev.postern.config.SecretFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/// A certificate, those that vouch for it, and its private key.
record Identity(List<X509Certificate> chain, PrivateKey key) {

    private static final int MAX_BYTES = 1 << 20;
    private static final List<String> ALGORITHMS = List.of("RSA", "EC", "Ed25519");
    private static final Pattern KEY =
            Pattern.compile("-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\\s]+)-----END PRIVATE KEY-----");

    /// @throws IOException with the file and what is wrong about it
    static Identity read(TlsSettings settings) throws IOException {
        var chain = chain(settings.certificate());
        var key = key(settings.key());
        if (!fit(chain.getFirst(), key)) {
            throw new IOException(
                    settings.key() + " is not the key of the first certificate in " + settings.certificate());
        }
        return new Identity(chain, key);
    }

    private static List<X509Certificate> chain(Path file) throws IOException {
        readable(file);
        try (InputStream in = Files.newInputStream(file)) {
            var chain = CertificateFactory.getInstance("X.509").generateCertificates(in).stream()
                    .map(X509Certificate.class::cast)
                    .toList();
            if (chain.isEmpty()) {
                throw new IOException(file + " holds no certificate");
            }
            return chain;
        } catch (CertificateException e) {
            throw new IOException(file + " holds no certificates in PEM", e);
        }
    }

    private static PrivateKey key(Path file) throws IOException {
        readable(file);
        if (SecretFile.isOpenToOthers(file)) {
            throw new IOException(file + " is open to others than its owner and group; run: chmod 600 " + file);
        }
        var pem = KEY.matcher(Files.readString(file, StandardCharsets.ISO_8859_1));
        if (!pem.find()) {
            throw new IOException(
                    file
                            + " holds no PKCS#8 key (\"BEGIN PRIVATE KEY\"); openssl pkcs8 -topk8 -nocrypt makes one of another form");
        }
        return parsed(file, pem.group(1));
    }

    private static PrivateKey parsed(Path file, String base64) throws IOException {
        var encoded = new PKCS8EncodedKeySpec(decoded(file, base64));
        for (var algorithm : ALGORITHMS) {
            try {
                return KeyFactory.getInstance(algorithm).generatePrivate(encoded);
            } catch (InvalidKeySpecException e) {
                // of another algorithm
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new IOException(file + " holds no key of RSA, EC or Ed25519");
    }

    private static byte[] decoded(Path file, String base64) throws IOException {
        try {
            return Base64.getMimeDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new IOException(file + " holds a key whose base64 is broken", e);
        }
    }

    private static void readable(Path file) throws IOException {
        if (!Files.isRegularFile(file) || !Files.isReadable(file) || Files.size(file) > MAX_BYTES) {
            throw new IOException(file + " is no file that can be read");
        }
    }

    /// Whether what the key signs, the certificate confirms.
    private static boolean fit(X509Certificate certificate, PrivateKey key) {
        var publicKey = certificate.getPublicKey();
        if (!publicKey.getAlgorithm().equals(key.getAlgorithm())) {
            return false;
        }
        try {
            var signature = Signature.getInstance(
                    switch (key.getAlgorithm()) {
                        case "RSA" -> "SHA256withRSA";
                        case "EC" -> "SHA256withECDSA";
                        default -> "Ed25519";
                    });
            signature.initSign(key);
            signature.update((byte) 1);
            var signed = signature.sign();
            signature.initVerify(publicKey);
            signature.update((byte) 1);
            return signature.verify(signed);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
