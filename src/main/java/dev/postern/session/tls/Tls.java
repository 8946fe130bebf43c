package dev.postern.session.tls;

import java.io.IOException;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes connections secure, with the certificate that lies in the files now.
///
/// TLS 1.2 and 1.3, with suites that keep the past secret and guard every record (RFC 9325 §4.2). The files are looked
/// at
/// every few seconds; when what they hold no longer works, the certificate of before stays in use, and the log says so.
public final class Tls {

    private static final Logger LOG = LoggerFactory.getLogger(Tls.class);
    private static final Duration LOOK = Duration.ofSeconds(5);
    private static final char[] NO_PASSWORD = {};
    private static final String[] PROTOCOLS = {"TLSv1.3", "TLSv1.2"};
    private static final String[] SUITES = {
        "TLS_AES_256_GCM_SHA384",
        "TLS_AES_128_GCM_SHA256",
        "TLS_CHACHA20_POLY1305_SHA256",
        "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384",
        "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384",
        "TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256",
        "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256",
        "TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256",
        "TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256"
    };

    private final TlsSettings settings;
    private final InstantSource clock;
    private SSLContext context;
    private List<Stamp> stamps;
    private Instant looked;

    private Tls(TlsSettings settings, SSLContext context, List<Stamp> stamps, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
        this.context = context;
        this.stamps = stamps;
        this.looked = clock.instant();
    }

    public static Tls open(TlsSettings settings, InstantSource clock) throws IOException {
        var stamps = stamps(settings);
        return new Tls(settings, context(Identity.read(settings)), stamps, clock);
    }

    /// Whether connections are secure from their first byte.
    public boolean isImplicit() {
        return settings.mode() == TlsSettings.Mode.IMPLICIT;
    }

    /// The same connection, secure once the handshake of its server side is done. It blocks.
    ///
    /// @throws IOException if the client breaks off, or speaks something else
    public Socket secured(Socket plain) throws IOException {
        var address = plain.getInetAddress().getHostAddress();
        var factory = current().getSocketFactory();
        var socket = (SSLSocket) factory.createSocket(plain, address, plain.getPort(), true);
        socket.setUseClientMode(false);
        socket.setEnabledProtocols(PROTOCOLS);
        socket.setEnabledCipherSuites(SUITES);
        var parameters = socket.getSSLParameters();
        parameters.setUseCipherSuitesOrder(true);
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private synchronized SSLContext current() {
        var now = clock.instant();
        if (now.isAfter(looked.plus(LOOK))) {
            looked = now;
            reload();
        }
        return context;
    }

    private void reload() {
        try {
            var changed = stamps(settings);
            if (!changed.equals(stamps)) {
                stamps = changed;
                context = context(Identity.read(settings));
                LOG.info("new certificate from {}", settings.certificate());
            }
        } catch (IOException e) {
            LOG.warn("the certificate of before stays in use: {}", e.getMessage());
        }
    }

    private static List<Stamp> stamps(TlsSettings settings) throws IOException {
        return List.of(Stamp.of(settings.certificate()), Stamp.of(settings.key()));
    }

    private static SSLContext context(Identity identity) throws IOException {
        try {
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry(
                    "server", identity.key(), NO_PASSWORD, identity.chain().toArray(Certificate[]::new));
            var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(store, NO_PASSWORD);
            var context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), null, null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IOException("the certificate cannot be used: " + e.getMessage(), e);
        }
    }
}
