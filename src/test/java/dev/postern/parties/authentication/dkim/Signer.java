package dev.postern.parties.authentication.dkim;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Arrays;
import java.util.Base64;

/// A domain that signs its mail: From and Subject, in the simple forms.
public final class Signer {

    private final String algorithm;
    private final KeyPair keys;

    private Signer(String algorithm, KeyPair keys) {
        this.algorithm = algorithm;
        this.keys = keys;
    }

    public static Signer ed25519() throws GeneralSecurityException {
        return new Signer("ed25519", KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
    }

    static Signer rsa(int bits) throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(bits);
        return new Signer("rsa", generator.generateKeyPair());
    }

    /// The key as it is published.
    public String record() {
        var encoded = keys.getPublic().getEncoded();
        var raw = algorithm.equals("rsa") ? encoded : Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length);
        return "v=DKIM1; k=" + algorithm + "; p=" + Base64.getEncoder().encodeToString(raw);
    }

    /// @param mail with the lines `From:` and `Subject:` first
    public String sign(String mail, String domain) throws GeneralSecurityException {
        return sign(mail, domain, "", Integer.MAX_VALUE);
    }

    /// @param tags further ones, each with a semicolon
    /// @param length octets of the body that are covered
    String sign(String mail, String domain, String tags, int length) throws GeneralSecurityException {
        var split = mail.indexOf("\r\n\r\n");
        var body = mail.substring(split + 4).replaceAll("(\r\n)*$", "") + "\r\n";
        var covered = body.substring(0, Math.min(length, body.length()));
        var field = "DKIM-Signature: v=1; a=" + algorithm + "-sha256; d=" + domain + "; s=key; h=From:Subject; " + tags
                + " bh=" + Base64.getEncoder().encodeToString(Sha256.of(bytes(covered))) + "; b=";
        var header = mail.substring(0, split).split("\r\n");
        var data = header[0] + "\r\n" + header[1] + "\r\n" + field;
        return field + Base64.getEncoder().encodeToString(signature(bytes(data))) + "\r\n" + mail;
    }

    private byte[] signature(byte[] data) throws GeneralSecurityException {
        var rsa = algorithm.equals("rsa");
        var signature = java.security.Signature.getInstance(rsa ? "SHA256withRSA" : "Ed25519");
        signature.initSign(keys.getPrivate());
        signature.update(rsa ? data : Sha256.of(data));
        return signature.sign();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
