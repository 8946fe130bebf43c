package dev.postern.testing;

import java.security.cert.X509Certificate;
import javax.net.ssl.X509TrustManager;

/// Trusts whoever answers: for certificates that a test made for itself.
public final class Anybody implements X509TrustManager {

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type) {
        // nobody is asked
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type) {
        // whoever it is
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return new X509Certificate[0];
    }
}
