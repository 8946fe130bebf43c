package dev.postern.delivery.connection;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Optional;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;
import org.jspecify.annotations.Nullable;

/// Looks at a server's certificate: whether somebody trusted vouches for it, and for this name.
///
/// Where it need not hold, what is wrong about it is only remembered.
final class Verification extends X509ExtendedTrustManager {

    private final X509ExtendedTrustManager trusted;
    private final boolean strict;
    private volatile @Nullable String failure = "not looked at";

    Verification(Protection protection) throws IOException {
        this.strict = protection.isStrict();
        this.trusted = trusted(protection.authorities());
    }

    private static X509ExtendedTrustManager trusted(Optional<Path> authorities) throws IOException {
        try {
            var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init(authorities.isPresent() ? store(authorities.get()) : null);
            return Arrays.stream(factory.getTrustManagers())
                    .filter(X509ExtendedTrustManager.class::isInstance)
                    .map(X509ExtendedTrustManager.class::cast)
                    .findFirst()
                    .orElseThrow();
        } catch (GeneralSecurityException e) {
            throw new IOException("trusted certificates cannot be used: " + e.getMessage(), e);
        }
    }

    private static KeyStore store(Path file) throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        try (InputStream in = Files.newInputStream(file)) {
            for (var certificate : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                store.setCertificateEntry(String.valueOf(store.size()), certificate);
            }
        }
        if (store.size() == 0) {
            throw new IOException(file + " holds no certificate");
        }
        return store;
    }

    /// Whether the certificates of a file can be trusted at all.
    static void check(Path file) throws IOException {
        var ignored = new Verification(new Protection(Protection.Level.REQUIRED, Optional.of(file), Optional.empty()));
        ignored.getAcceptedIssuers();
    }

    boolean holds() {
        return failure == null;
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) throws CertificateException {
        try {
            trusted.checkServerTrusted(chain, type, engine);
            failure = null;
        } catch (CertificateException e) {
            failure = e.getMessage();
            if (strict) {
                throw e;
            }
        }
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) throws CertificateException {
        throw new CertificateException("no engine to tell the server's name");
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
        throw new CertificateException("no engine to tell the server's name");
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) throws CertificateException {
        throw new CertificateException("we are the client");
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) throws CertificateException {
        throw new CertificateException("we are the client");
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
        throw new CertificateException("we are the client");
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return trusted.getAcceptedIssuers();
    }
}
